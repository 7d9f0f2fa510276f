const MAX_LENGTH = 60;

/** A name as an id: lower-case letters, digits and hyphens; `otherwise` where nothing of it can be kept. */
function slug(name: string, otherwise: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain
    .replace(/[’'‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return id === '' ? otherwise : id;
}

/** An id made from a name that is not among the taken ones: `my-model`, `my-model-2`, … */
export function uniqueId(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const first = slug(name, otherwise);
  if (!taken.has(first)) return first;
  let number = 2;
  while (taken.has(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}
