import { useElementSize } from '@mantine/hooks';
import { memo } from 'react';
import { dayNumber } from '../../shared/domain/ratings/calendar.ts';
import { setApart } from './apart.ts';
import classes from './charts.module.css';
import { type Look, markPath } from './looks.ts';
import { markLink } from './Mark.tsx';
import { NameText } from './NameText.tsx';
import { nameLines } from './nameLines.ts';

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
const [NAME_CHARACTERS, NAME_LINES] = [27, 2];
/** Lines that lie on each other are set apart by so many pixels. */
const APART = 4;

/** Whether every line is so short that its points are drawn with their shapes, and set apart from each other. */
export const isSparse = (panels: readonly Pick<SmallPanel, 'lines'>[]): boolean =>
  panels.every(({ lines }) => lines.every(({ points }) => points.length <= MANY));

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
  const shifts = isSparse([panel]) ? shiftsOf(lines) : [];
  return (
    <g>
      <NameText
        name={name}
        lines={nameLines(name, NAME_CHARACTERS, NAME_LINES)}
        x={left + PLOT_LEFT}
        top={top + 9}
        step={14}
        anchor="start"
      />
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
      {lines.map(({ key, look, points }, index) => (
        <Line
          key={key}
          look={look}
          places={points.map(({ day, value }) => ({ x: x(day), y: y(value) - (shifts[index] ?? 0) }))}
        />
      ))}
      <a className={classes.cell} {...markLink({ id, row, at: column, words, path }, isStop)}>
        <rect x={left} y={top} width={width} height={HEIGHT} rx={6} fill="transparent" />
      </a>
    </g>
  );
});

/** How many pixels each line goes up so that none hides another. */
function shiftsOf(lines: SmallPanel['lines']): number[] {
  const points = lines.map((line) => line.points.map(({ day, value }) => ({ at: dayNumber(day), value })));
  return setApart(points, APART);
}

/** A line with its points: shapes where there is room for them, dots where there are many. */
function Line({ look: { color, dash, shape }, places }: { look: Look; places: readonly { x: number; y: number }[] }) {
  const isMany = places.length > MANY;
  const way = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
  return (
    <g>
      <path d={way} fill="none" stroke={color} strokeWidth={isMany ? 1.25 : 1.75} strokeDasharray={dash} />
      {isMany ? (
        <path
          d={places.map(({ x, y }) => `M${x},${y}h0.01`).join('')}
          fill="none"
          stroke={color}
          strokeWidth={3}
          strokeLinecap="round"
        />
      ) : (
        <path d={places.map(({ x, y }) => markPath(shape, x, y, 3)).join('')} fill={color} />
      )}
    </g>
  );
}
