const MOST_NAMED = 6;

/** `Client 2`, `Client 2 and Client 3`, each once; of many the first few and how many more there are. */
export function clientsInWords(codeNames: readonly string[]): string {
  const names = [...new Set(codeNames)];
  const named = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
  const parts = named.length < names.length ? [...named, `${names.length - named.length} more`] : named;
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
