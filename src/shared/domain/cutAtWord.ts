/** A text on one line, cut at a word after so many UTF-16 units; whole where it is no longer. */
export function cutAtWord(text: string, length: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/u, '')} …`;
}
