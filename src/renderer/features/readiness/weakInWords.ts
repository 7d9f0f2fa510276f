/** What stays under its half, in a sentence that a good total does not hide; empty where nothing does. */
export function weakInWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `${names.join(', ')} ${names.length === 1 ? 'stays' : 'stay'} under half of the marks: a total does not make up for that.`;
}
