import { memo, useDeferredValue, useLayoutEffect, useRef } from 'react';
import type { LegendEntry } from './ChartLegend.tsx';
import classes from './charts.module.css';
import { markLink } from './Mark.tsx';
import { NameText } from './NameText.tsx';
import { nameLines } from './nameLines.ts';

/** A cell: what it says and where it leads. */
export interface GridCell {
  id: string;
  value: number;
  /** Written into it. */
  text: string;
  words: string;
  path: string;
}

interface GridRow {
  key: string;
  label: string;
  cells: readonly (GridCell | null)[];
}

interface HeatGridProps {
  /** Two lines above each column: the second stands only where it changes. */
  columns: readonly { key: string; first: string; second: string }[];
  rows: readonly GridRow[];
  least: number;
  most: number;
  stop: string | undefined;
}

const SHADES = [1, 2, 3, 4, 5];
const [CELL_WIDTH, CELL_HEIGHT, GAP, RADIUS] = [42, 27, 3, 4];
const HEAD = 40;
/** Around the drawing in its region (`.wide`): nothing shows there left of the names. */
const EDGE = 3;
/** Rows and the newest columns that fill a window: they are drawn at once, the others a moment later. */
const [FIRST_ROWS, FIRST_COLUMNS] = [17, 26];
const [MOST_CHARACTERS, MOST_LINES, CHARACTER_WIDTH, LINE] = [34, 2, 6.4, 12.5];

/** The shade of a value, 1 to 5, by its share of the scale. */
export function shadeOf(value: number, least: number, most: number): number {
  const share = (value - least) / (most - least);
  return Math.min(SHADES.length, Math.max(1, Math.floor(share * SHADES.length) + 1));
}

/** What the shades mean: the whole scores of each. */
export function heatLegend(least: number, most: number): LegendEntry[] {
  const scores = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return SHADES.flatMap((shade): LegendEntry[] => {
    const some = scores.filter((score) => shadeOf(score, least, most) === shade);
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      { label: first === last ? `${first}` : `${first} to ${last}`, color: `var(--heat-${shade})`, swatch: true },
    ];
  });
}

/**
 * Values by rows and columns, each written into its cell, so that no colour has to be told apart. (The heat maps at hand
 * have colours alone, hence this one.) Every cell is a link.
 */
export function HeatGrid({ columns, rows, least, most, stop }: HeatGridProps) {
  const longest = Math.max(...rows.map(({ label }) => Math.min(label.length, MOST_CHARACTERS)));
  const left = longest * CHARACTER_WIDTH + 20;
  const isWhole = useDeferredValue(true, false);
  const [shownRows, shownColumns] = isWhole ? [rows.length, columns.length] : [FIRST_ROWS, FIRST_COLUMNS];
  const from = Math.max(0, columns.length - shownColumns);
  const names = useNamesInSight(left, columns.length);
  const width = left + columns.length * (CELL_WIDTH + GAP);
  return (
    <svg width={width} height={HEAD + rows.length * (CELL_HEIGHT + GAP)} aria-label="Cells">
      {columns.map(({ key, first, second }, index) => {
        const x = left + index * (CELL_WIDTH + GAP) + CELL_WIDTH / 2;
        const changes = second !== columns[index - 1]?.second;
        return (
          <g key={key}>
            <text className={classes.chartWords} x={x} y={14} textAnchor="middle">
              {first}
            </text>
            {changes ? (
              <text className={classes.chartText} x={x} y={30} textAnchor="middle">
                {second}
              </text>
            ) : null}
          </g>
        );
      })}
      {rows.slice(0, shownRows).map(({ key, cells }, row) => (
        <g key={key}>
          {cells.slice(from).map((cell, index) => {
            const column = from + index;
            const x = left + column * (CELL_WIDTH + GAP);
            if (cell === null) return <Nothing key={columns[column]?.key} x={x} row={row} />;
            const shade = shadeOf(cell.value, least, most);
            return (
              <Cell key={cell.id} cell={cell} shade={shade} x={x} row={row} column={column} isStop={cell.id === stop} />
            );
          })}
        </g>
      ))}
      <g ref={names}>
        <rect x={0} y={0} width={left - GAP} height={yOf(rows.length)} className={classes.underNames} />
        {rows.slice(0, shownRows).map(({ key, label }, row) => (
          <RowName key={key} name={label} x={left - 12} y={yOf(row) + CELL_HEIGHT / 2} />
        ))}
      </g>
    </svg>
  );
}

/**
 * Begins with the newest columns in sight. Names of rows stay in sight while the columns move under them; what the
 * keyboard comes to is not under them either.
 */
function useNamesInSight(left: number, columns: number) {
  const names = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const region = columns === 0 ? null : names.current?.closest('[data-chart]');
    if (region) region.scrollLeft = region.scrollWidth;
  }, [columns]);
  useLayoutEffect(() => {
    const region = names.current?.closest<HTMLElement>('[data-chart]');
    if (!region) return;
    region.style.scrollPaddingLeft = `${left}px`;
    const follow = () => {
      // As a style: a picture for export has them where they belong.
      const moved = Math.max(0, region.scrollLeft - EDGE);
      if (names.current) names.current.style.transform = `translateX(${moved}px)`;
    };
    follow();
    region.addEventListener('scroll', follow, { passive: true });
    return () => {
      region.style.scrollPaddingLeft = '';
      region.removeEventListener('scroll', follow);
    };
  }, [left]);
  return names;
}

function RowName({ name, x, y }: { name: string; x: number; y: number }) {
  const lines = nameLines(name, MOST_CHARACTERS, MOST_LINES);
  const top = y - ((lines.length - 1) * LINE) / 2;
  return <NameText name={name} lines={lines} x={x} top={top} step={LINE} anchor="end" />;
}

const yOf = (row: number): number => HEAD + row * (CELL_HEIGHT + GAP);

/** Where nothing was said: an outline, no colour. */
const Nothing = memo(function Nothing({ x, row }: { x: number; row: number }) {
  return (
    <rect
      x={x + 0.5}
      y={yOf(row) + 0.5}
      width={CELL_WIDTH - 1}
      height={CELL_HEIGHT - 1}
      rx={RADIUS}
      fill="none"
      stroke="var(--chart-rule)"
    />
  );
});

interface CellProps {
  cell: GridCell;
  shade: number;
  x: number;
  row: number;
  column: number;
  isStop: boolean;
}

const Cell = memo(function Cell({ cell: { id, text, words, path }, shade, x, row, column, isStop }: CellProps) {
  return (
    <a className={classes.cell} {...markLink({ id, row, at: column, words, path }, isStop)}>
      <rect x={x} y={yOf(row)} width={CELL_WIDTH} height={CELL_HEIGHT} rx={RADIUS} fill={`var(--heat-${shade})`} />
      <text
        x={x + CELL_WIDTH / 2}
        y={yOf(row) + CELL_HEIGHT / 2}
        textAnchor="middle"
        dominantBaseline="central"
        fill={`var(--heat-ink-${shade})`}
      >
        {text}
      </text>
    </a>
  );
});
