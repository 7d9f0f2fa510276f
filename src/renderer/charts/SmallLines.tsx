import { useElementSize } from '@mantine/hooks';
import { memo } from 'react';
import { dayNumber } from '../../shared/domain/ratings/calendar.ts';
import classes from './charts.module.css';
import type { Look } from './looks.ts';
import { hrefOf } from './Mark.tsx';

export interface SmallPanel {
  id: string;
  name: string;
  /** What it says, read aloud and shown under the chart. */
  words: string;
  /** The path of the screen that shows it large. */
  path: string;
  lines: readonly { key: string; look: Look; points: readonly { day: string; value: number }[] }[];
}

interface SmallLinesProps {
  panels: readonly SmallPanel[];
  least: number;
  most: number;
  /** The same first and last day for all, YYYY-MM-DD. */
  from: string;
  to: string;
  stop: string | undefined;
}

const [LEAST_WIDTH, HEIGHT, GAP, NAME, PLOT_LEFT, MARGIN] = [200, 132, 18, 36, 24, 6];
/** Points of a line with more than these are drawn small. */
const MANY = 15;
const NAME_CHARACTERS = 30;

/** A name in at most two lines. */
function nameLines(name: string): string[] {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (`${last} ${word}`.length <= NAME_CHARACTERS) lines[lines.length - 1] = `${last} ${word}`.trim();
    else lines.push(word);
  }
  const [first = '', second, third] = lines;
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second}…`];
}

/**
 * A small chart for each, all on the same axes: one drawing rather than forty charts, so that a whole framework is there
 * at once. Each panel is a link.
 */
export function SmallLines({ panels, stop, ...axes }: SmallLinesProps) {
  const { ref, width } = useElementSize();
  const columns = Math.max(1, Math.min(panels.length, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))));
  const panelWidth = Math.min(300, (width - GAP * (columns - 1)) / columns);
  const rows = Math.ceil(panels.length / columns);

  return (
    <div ref={ref}>
      {width === 0 ? null : (
        <svg width={width} height={rows * (HEIGHT + GAP)} aria-label="Panels">
          {panels.map((panel, index) => (
            <Panel
              key={panel.id}
              panel={panel}
              row={Math.floor(index / columns)}
              column={index % columns}
              width={panelWidth}
              isStop={panel.id === stop}
              {...axes}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

interface PanelProps extends Omit<SmallLinesProps, 'panels' | 'stop'> {
  panel: SmallPanel;
  row: number;
  column: number;
  width: number;
  isStop: boolean;
}

const Panel = memo(function Panel({ panel, row, column, width, isStop, least, most, from, to }: PanelProps) {
  const { id, name, words, path, lines } = panel;
  const [left, top] = [column * (width + GAP), row * (HEIGHT + GAP)];
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const plot = {
    x: left + PLOT_LEFT,
    y: top + NAME + MARGIN,
    width: width - PLOT_LEFT,
    height: HEIGHT - NAME - MARGIN * 2,
  };
  const x = (day: string) =>
    plot.x + MARGIN + (first === last ? 0.5 : (dayNumber(day) - first) / (last - first)) * (plot.width - 2 * MARGIN);
  const y = (value: number) => plot.y + plot.height - ((value - least) / (most - least)) * plot.height;
  const way = (points: readonly { day: string; value: number }[]) =>
    points.map(({ day, value }, index) => `${index === 0 ? 'M' : 'L'}${x(day)},${y(value)}`).join('');
  return (
    <a
      href={hrefOf(path)}
      data-path={path}
      className={classes.cell}
      aria-label={words}
      tabIndex={isStop ? 0 : -1}
      data-mark={id}
      data-row={row}
      data-at={column}
    >
      <rect x={left} y={top} width={width} height={HEIGHT} rx={6} fill="transparent" />
      <text className={classes.chartWords} x={left} y={top + 12}>
        {nameLines(name).map((line, index) => (
          <tspan key={line} x={left + PLOT_LEFT} y={top + 13 + index * 14}>
            {line}
          </tspan>
        ))}
        <title>{name}</title>
      </text>
      {[least, most].map((step) => (
        <g key={step}>
          <line x1={plot.x} x2={plot.x + plot.width} y1={y(step)} y2={y(step)} stroke="var(--chart-rule)" />
          <text className={classes.chartText} x={plot.x - 6} y={y(step)} textAnchor="end" dominantBaseline="central">
            {step}
          </text>
        </g>
      ))}
      {lines.length === 0 ? (
        <text
          className={classes.chartText}
          x={plot.x + plot.width / 2}
          y={plot.y + plot.height / 2}
          textAnchor="middle"
          dominantBaseline="central"
        >
          not rated
        </text>
      ) : null}
      {lines.map(({ key, look: { color, dash }, points }) => (
        <g key={key}>
          <path d={way(points)} fill="none" stroke={color} strokeWidth={1.75} strokeDasharray={dash} />
          <path
            d={points.map(({ day, value }) => `M${x(day)},${y(value)}h0.01`).join('')}
            fill="none"
            stroke={color}
            strokeWidth={points.length > MANY ? 3 : 5}
            strokeLinecap="round"
          />
        </g>
      ))}
    </a>
  );
});
