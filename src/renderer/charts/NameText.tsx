import classes from './charts.module.css';

interface NameTextProps {
  /** The whole name: its title, and what an export writes by code names. */
  name: string;
  lines: readonly string[];
  x: number;
  /** The middle of the first line. */
  top: number;
  /** From one line to the next. */
  step: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A name in a chart, in lines under each other. */
export function NameText({ name, lines, x, top, step, anchor }: NameTextProps) {
  const placed = lines.map((words, index) => ({ words, y: top + index * step }));
  return (
    <text className={classes.chartWords} x={x} y={top} textAnchor={anchor}>
      {placed.map(({ words, y }) => (
        <tspan key={y} x={x} y={y} dominantBaseline="central">
          {words}
        </tspan>
      ))}
      <title>{name}</title>
    </text>
  );
}
