/** Where a journal lies: `<journals folder>/<name>.journal`, or something inside it, as this system writes paths. */
export function journalPath(journalsFolder: string, name: string, inside = ''): string {
  const separator = journalsFolder.includes('\\') ? '\\' : '/';
  return [journalsFolder, `${name}.journal`, ...(inside ? [inside] : [])].join(separator);
}

/** A file's size in words: `640 kB`, `1.2 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
