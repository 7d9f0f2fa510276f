/** A word in pieces that fit a line. */
const pieces = (word: string, characters: number): string[] =>
  word.match(new RegExp(`.{1,${characters}}`, 'gsu')) ?? [word];

/**
 * A name in lines of at most so many characters, at most `most` of them: a word that is longer than a line goes on in the
 * next one, and what has no line any more is told by `…`.
 */
export function nameLines(name: string, characters: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  for (const piece of name.split(' ').flatMap((word) => pieces(word, characters))) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${piece}`.length <= characters) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), `${last.length < characters ? last : last.slice(0, characters - 1).trimEnd()}…`];
}
