/** One line of the report. Times are in milliseconds. */
export interface Measure {
  name: string;
  samples: number;
  p50: number;
  p95: number;
  /** The p95 of what the measure is compared with, taken in the same run. */
  floor?: number | undefined;
  /** p95 to the floor's. */
  ratio?: number | undefined;
  /** In words; none for a line that only explains another. */
  target?: string | undefined;
  met?: boolean | undefined;
}

/** The value that this share of the samples does not exceed (nearest rank). */
function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Goal {
  floor?: readonly number[];
  /** What p95 may be: so many times the floor's p95, so many milliseconds more than it, or so many in all. */
  timesFloor?: number;
  aboveFloor?: number;
  within?: number;
}

/** The target in words, and what p95 may be at most. */
function limitOf({ timesFloor, aboveFloor, within }: Goal, floor = 0): { target?: string; limit?: number } {
  if (timesFloor !== undefined) return { target: `≤ ${timesFloor} × floor`, limit: timesFloor * floor };
  if (aboveFloor !== undefined) return { target: `≤ floor + ${aboveFloor} ms`, limit: floor + aboveFloor };
  return within === undefined ? {} : { target: `≤ ${within} ms`, limit: within };
}

export function measureOf(name: string, samples: readonly number[], goal: Goal = {}): Measure {
  const p95 = percentile(samples, 0.95);
  const floor = goal.floor && percentile(goal.floor, 0.95);
  const ratio = floor && p95 / floor;
  const { target, limit } = limitOf(goal, floor);
  const met = limit === undefined ? undefined : p95 <= limit;
  return { name, samples: samples.length, p50: percentile(samples, 0.5), p95, floor, ratio, target, met };
}

const headings = ['measure', 'n', 'p50 ms', 'p95 ms', 'floor p95', 'ratio', 'target', 'met'];

function cells(measure: Measure): string[] {
  const number = (value: number | undefined) => (value === undefined ? '' : value.toFixed(2));
  const { name, samples, p50, p95, floor, ratio, target, met } = measure;
  const verdict = met === undefined ? '' : met ? 'yes' : 'NO';
  return [name, String(samples), number(p50), number(p95), number(floor), number(ratio), target ?? '', verdict];
}

/** The report as a table of plain text. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [headings, ...measures.map(cells)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column >= 1 && column <= 5 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [line(headings), rule, ...rows.slice(1).map(line)].join('\n');
}
