/** A row that exists, or room for rows that do not. */
export type Run = { kind: 'row'; index: number } | { kind: 'gap'; first: number; count: number };

/** The rows that exist (ascending indexes), with gaps before, between and after them, so that all have their place. */
export function runsOf(indexes: readonly number[], total: number): Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const index of indexes) {
    if (index > next) runs.push({ kind: 'gap', first: next, count: index - next });
    runs.push({ kind: 'row', index });
    next = index + 1;
  }
  if (next < total) runs.push({ kind: 'gap', first: next, count: total - next });
  return runs;
}
