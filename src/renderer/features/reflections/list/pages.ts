/** Rows that are asked for at once. */
export const PAGE = 50;

/** The numbers of the pages on which rows lie. */
export function pagesOf(indexes: readonly number[]): number[] {
  return [...new Set(indexes.map((index) => Math.floor(index / PAGE)))].sort((a, b) => a - b);
}

/** A row out of pages: undefined while its page is on the way. */
export function rowIn<T>(
  pages: readonly number[],
  answers: readonly (readonly T[] | undefined)[],
  index: number,
): T | undefined {
  return answers[pages.indexOf(Math.floor(index / PAGE))]?.[index % PAGE];
}
