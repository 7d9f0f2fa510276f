import { RadarChart } from '@mantine/charts';
import { placesSideBySide } from './apart.ts';
import classes from './charts.module.css';
import type { Look } from './looks.ts';
import { Mark, type MarkPoint } from './Mark.tsx';
import { NameText } from './NameText.tsx';
import { nameLines } from './nameLines.ts';

export interface RadarShape {
  key: string;
  look: Look;
}

/** A corner: its words, and for each shape its value and the point there; null where the shape says nothing of it. */
export interface RadarCorner {
  key: string;
  label: string;
  values: ((Pick<MarkPoint, 'id' | 'words' | 'path' | 'hollow'> & { value: number }) | null)[];
}

interface RadarShapesProps {
  shapes: readonly RadarShape[];
  corners: readonly RadarCorner[];
  least: number;
  most: number;
  stop: string | undefined;
}

const HEIGHT = 524;
/** Room beside the web for words. */
const RADIUS = '76%';
/** From the web to its words. */
const AWAY = 14;
const [MOST_CHARACTERS, MOST_LINES, LINE] = [17, 4, 14];
/** Names of more corners than this do not fit around a web. */
const MOST_NAMES = 14;
/** Points on one place stand beside each other, so many pixels apart; nearer where there are many corners. */
const besideIn = (corners: number): number => Math.min(9, 180 / Math.max(1, corners));

/** Whether all these names can stand around a web, each whole; else numbers do. */
export const fitAround = (names: readonly string[]): boolean =>
  names.length <= MOST_NAMES && names.every((name) => nameLines(name, MOST_CHARACTERS).length <= MOST_LINES);

/** The direction of a corner from the middle, the first one upright and the others clockwise, in radians. */
const directionOf = (corner: number, of: number): number => Math.PI / 2 - (2 * Math.PI * corner) / Math.max(1, of);

interface TickProps {
  x?: number | string;
  y?: number | string;
  textAnchor?: string;
  payload?: { value?: string | number; coordinate?: number };
}

/** The name of a corner beside it, in as many lines as it needs: upwards at the top, downwards at the bottom. */
function CornerName({ x = 0, y = 0, textAnchor, payload }: TickProps) {
  const name = String(payload?.value ?? '');
  const lines = nameLines(name, MOST_CHARACTERS);
  const upwards = Math.sin(((payload?.coordinate ?? 0) * Math.PI) / 180);
  const top = Number(y) - ((lines.length - 1) * LINE * (1 + upwards)) / 2;
  const anchor = textAnchor === 'start' || textAnchor === 'end' ? textAnchor : 'middle';
  return <NameText name={name} lines={lines} x={Number(x)} top={top} step={LINE} anchor={anchor} />;
}

/** A closed line through points. What a round does not rate is none of them: a missing score is not the least one. */
export function outlineOf(points: readonly { x: number; y: number }[]): string {
  if (points.length === 0) return '';
  return `${points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('')}Z`;
}

/** A step of the scale, upright. */
function Step({ x, y, payload }: TickProps) {
  return (
    <text className={classes.count} x={x} y={y} textAnchor="middle" dominantBaseline="central">
      {payload?.value}
    </text>
  );
}

/** Shapes laid on each other in a web with a corner for each competency. Without movement. */
export function RadarShapes({ shapes, corners, least, most, stop }: RadarShapesProps) {
  const rows = corners.map(({ label, values }) => ({
    label,
    ...Object.fromEntries(shapes.map(({ key }, place) => [key, values[place]?.value ?? null])),
  }));
  const steps = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const beside = corners.map(({ values }) => placesSideBySide(values.map((point) => point?.value ?? null)));
  return (
    <RadarChart
      h={HEIGHT}
      data={rows}
      dataKey="label"
      accessibilityLayer={false}
      gridColor="var(--chart-rule)"
      textColor="var(--chart-quiet)"
      withPolarRadiusAxis
      series={shapes.map(({ key, look }) => ({ name: key, color: look.color, strokeColor: look.color, opacity: 0.04 }))}
      polarAngleAxisProps={{ tick: CornerName, tickLine: false, axisLine: false, tickSize: AWAY }}
      polarRadiusAxisProps={{
        // A step of room in the middle: what has the least score is a point too.
        domain: [least - 1, most],
        ticks: steps,
        // Between the first corner and the second.
        angle: 90 - 180 / Math.max(1, corners.length),
        axisLine: false,
        tick: Step,
      }}
      radarChartProps={{ outerRadius: RADIUS }}
      radarProps={({ name }) => {
        const place = shapes.findIndex(({ key }) => key === name);
        const look = shapes[place]?.look;
        if (!look) return {};
        return {
          shape: ({ points }: { points?: readonly { x: number; y: number }[] }) => (
            <path
              d={outlineOf((points ?? []).filter((_, index) => corners[index]?.values[place]))}
              fill={look.color}
              fillOpacity={0.04}
              stroke={look.color}
              strokeWidth={2}
              strokeDasharray={look.dash}
            />
          ),
          dot: ({ cx, cy, index = 0 }: { cx?: number; cy?: number; index?: number }) => {
            const point = corners[index]?.values[place];
            if (!point || cx === undefined || cy === undefined) return <g key={index} />;
            const { color, shape } = look;
            const aside = (beside[index]?.[place] ?? 0) * besideIn(corners.length);
            const direction = directionOf(index, corners.length);
            return (
              <Mark
                key={point.id}
                point={{ ...point, row: place, at: index, color, shape }}
                x={cx + Math.sin(direction) * aside}
                y={cy + Math.cos(direction) * aside}
                isStop={point.id === stop}
              />
            );
          },
        };
      }}
    />
  );
}
