import { LineChart } from '@mantine/charts';
import { useMemo } from 'react';
import { dayNumber, dayOfNumber, monthMarks } from '../../shared/domain/ratings/calendar.ts';
import { monthInShort } from '../ui/days.ts';
import { setApart } from './apart.ts';
import type { Look } from './looks.ts';
import type { MarkPoint } from './Mark.tsx';
import { TimeMarks } from './TimeMarks.tsx';

/** A point of a line: where it leads, and its value. */
export interface TimePoint extends Omit<MarkPoint, 'color' | 'shape' | 'row' | 'at'> {
  /** YYYY-MM-DD */
  day: string;
  value: number;
}

export interface TimeLine {
  key: string;
  look: Look;
  /** Written at its end; empty for none. */
  badge: string;
  /** Oldest first, at least one. */
  points: TimePoint[];
}

/** What took place meanwhile: marks in a lane of their own under the axis. */
export interface TimeLane {
  label: string;
  shape: 'bar' | 'triangle' | 'square';
  /** What each was, in words. */
  marks: { day: string; words: string }[];
}

interface TimeLinesProps {
  lines: readonly TimeLine[];
  lanes: readonly TimeLane[];
  /** Whole steps of the value. */
  least: number;
  most: number;
  /** The words of a step at the axis. */
  tick: (step: number) => string;
  stop: string | undefined;
}

const HEIGHT = 380;
/** Lines that lie on each other are set apart by so many pixels, and by no more than this share of a step. */
const [APART, MOST_APART] = [6, 0.13];
export const LANE_HEIGHT = 18;
/** Under the plot: the names of the months. */
export const AXIS_HEIGHT = 34;
const LANE_LABEL_WIDTH = 84;
const CHARACTER_WIDTH = 6.4;
const MOST_MARKS = 9;

/** Days from and to with room at both ends. */
function spanOf(lines: readonly TimeLine[]): { from: number; to: number } {
  const days = lines.flatMap(({ points }) => points.map(({ day }) => dayNumber(day)));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(last === first ? 45 : 7, (last - first) * 0.03);
  return { from: Math.floor(first - room), to: Math.ceil(last + room) };
}

/** Rows for Recharts, oldest first: one a day, and where a line has two points on a day, one for each of them. */
function rowsOf(lines: readonly { key: string; points: readonly { day: string; y: number }[] }[]) {
  const rows = new Map<string, Record<string, number>>();
  for (const { key, points } of lines) {
    let [before, count] = ['', 0];
    for (const { day, y } of points) {
      count = day === before ? count + 1 : 0;
      before = day;
      const id = `${day} ${String(count).padStart(3, '0')}`;
      const row = rows.get(id) ?? { x: dayNumber(day) };
      row[key] = y;
      rows.set(id, row);
    }
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** Lines over true time, a point for every value; lanes of what took place under them. Without movement. */
export function TimeLines({ lines, lanes, least, most, tick, stop }: TimeLinesProps) {
  const { rows, span, marks, placed } = useMemo(() => {
    const stepHeight = (HEIGHT - AXIS_HEIGHT) / (most - least + 0.6);
    const shifts = setApart(
      lines.map(({ points }) => points.map(({ day, value }) => ({ at: dayNumber(day), value }))),
      Math.min(MOST_APART, APART / stepHeight),
    );
    const moved = lines.map((line, place) => {
      const shift = shifts[place] ?? 0;
      return { ...line, row: place, points: line.points.map((point) => ({ ...point, y: point.value + shift })) };
    });
    const reach = spanOf(lines);
    return {
      placed: moved,
      rows: rowsOf(moved),
      span: reach,
      marks: monthMarks(dayOfNumber(reach.from), dayOfNumber(reach.to), MOST_MARKS).map(dayNumber),
    };
  }, [lines, least, most]);
  const steps = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const words = Math.max(...steps.map((step) => tick(step).length)) * CHARACTER_WIDTH + 24;
  return (
    <LineChart
      h={HEIGHT + lanes.length * LANE_HEIGHT}
      data={rows}
      dataKey="x"
      series={placed.map(({ key, look }) => ({ name: key, color: look.color, strokeDasharray: look.dash }))}
      curveType="linear"
      withDots={false}
      withTooltip={false}
      accessibilityLayer={false}
      tickLine="none"
      gridAxis="xy"
      strokeDasharray=""
      gridProps={{ syncWithTicks: true }}
      textColor="var(--chart-quiet)"
      gridColor="var(--chart-rule)"
      xAxisProps={{
        type: 'number',
        domain: [span.from, span.to],
        ticks: marks,
        interval: 0,
        height: AXIS_HEIGHT + lanes.length * LANE_HEIGHT,
        tickFormatter: (day: number) => monthInShort(dayOfNumber(day)),
      }}
      yAxisProps={{
        domain: [least - 0.3, most + 0.3],
        ticks: steps,
        interval: 0,
        tickFormatter: tick,
        width: Math.max(words, lanes.length > 0 ? LANE_LABEL_WIDTH : 0),
      }}
      lineChartProps={{ margin: { top: 8, right: 28, bottom: 0, left: 0 } }}
    >
      <TimeMarks lines={placed} lanes={lanes} stop={stop} />
    </LineChart>
  );
}
