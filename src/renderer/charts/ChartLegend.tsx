import classes from './charts.module.css';
import { type MarkShape, markPath } from './looks.ts';

/** A line of a legend: what a look stands for, in words. */
export interface LegendEntry {
  label: string;
  color: string;
  /** A line before the words, broken so; undefined for none. */
  dash?: string | undefined;
  /** A point before the words; undefined for none. */
  shape?: MarkShape | undefined;
  /** A square of the colour, as a heat map has them. */
  swatch?: boolean;
  hollow?: boolean;
}

const [WIDTH, HEIGHT] = [30, 14];

/** What the looks of a chart stand for. */
export function ChartLegend({ label, entries }: { label: string; entries: readonly LegendEntry[] }) {
  return (
    <ul className={classes.legend} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.label}>
          <LegendMark entry={entry} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}

function LegendMark({ entry: { color, dash, shape, swatch, hollow } }: { entry: LegendEntry }) {
  const middle = HEIGHT / 2;
  const width = dash === undefined ? HEIGHT : WIDTH;
  return (
    <svg width={width} height={HEIGHT} aria-hidden>
      {swatch ? <rect x={0} y={0} width={HEIGHT} height={HEIGHT} rx={3} fill={color} /> : null}
      {dash === undefined ? null : (
        <line x1={0} x2={width} y1={middle} y2={middle} stroke={color} strokeWidth={2} strokeDasharray={dash} />
      )}
      {shape ? (
        <path
          d={markPath(shape, width / 2, middle, 4.5)}
          fill={hollow ? 'var(--chart-paper)' : color}
          stroke={hollow ? color : 'none'}
          strokeWidth={2}
        />
      ) : null}
    </svg>
  );
}
