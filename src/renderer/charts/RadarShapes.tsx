import { RadarChart } from '@mantine/charts';
import classes from './charts.module.css';
import type { Look } from './looks.ts';
import { Mark, type MarkPoint } from './Mark.tsx';

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

const HEIGHT = 500;
/** Room beside the web for words. */
const RADIUS = '80%';
/** From the web to its words. */
const AWAY = 16;
const MOST_CHARACTERS = 16;
const LINE = 14;

/** Words in lines that fit beside a corner. */
function wrapped(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= MOST_CHARACTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface TickProps {
  x?: number | string;
  y?: number | string;
  textAnchor?: string;
  payload?: { value?: string | number };
}

/** The name of a corner beside it, in as many lines as it needs. */
function CornerName({ x = 0, y = 0, textAnchor, payload }: TickProps) {
  const lines = wrapped(String(payload?.value ?? ''));
  const top = Number(y) - ((lines.length - 1) * LINE) / 2;
  return (
    <text x={x} y={top} textAnchor={textAnchor === 'start' || textAnchor === 'end' ? textAnchor : 'middle'}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * LINE} fill="var(--chart-ink)" fontSize={12} dominantBaseline="central">
          {line}
        </tspan>
      ))}
    </text>
  );
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
            return (
              <Mark
                key={point.id}
                point={{ ...point, row: place, at: index, color, shape }}
                x={cx}
                y={cy}
                isStop={point.id === stop}
              />
            );
          },
        };
      }}
    />
  );
}
