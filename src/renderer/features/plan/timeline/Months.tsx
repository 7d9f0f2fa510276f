import type { TimeAxis } from '../../../../shared/domain/plan/timeline.ts';
import classes from './timeline.module.css';

interface MonthsProps {
  axis: TimeAxis;
  height: number;
  /** Where today lies; null where it is not in the picture. */
  today: number | null;
}

/** The months over the bars, years and quarters marked, and where today is. */
export function Months({ axis, height, today }: MonthsProps) {
  return (
    <svg width={axis.width} height={height} aria-hidden className={classes.months}>
      {axis.months.map(({ key, x, width, label, quarter, year }, index) => (
        <g key={key}>
          <line
            x1={x}
            x2={x}
            y1={quarter ? 2 : height - 14}
            y2={height}
            className={classes.grid}
            data-quarter={quarter}
          />
          {quarter || index === 0 ? (
            <text x={x + 5} y={15} className={classes.quarter}>
              {`${year || index === 0 ? `${key.slice(0, 4)} ` : ''}Q${Math.floor((Number(key.slice(5)) - 1) / 3) + 1}`}
            </text>
          ) : null}
          <text x={x + width / 2} y={height - 8} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {today === null ? null : <line x1={today} x2={today} y1={height - 6} y2={height} className={classes.today} />}
    </svg>
  );
}
