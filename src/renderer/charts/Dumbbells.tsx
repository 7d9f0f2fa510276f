import {
  CartesianGrid,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import classes from './charts.module.css';
import { Mark, type MarkPoint } from './Mark.tsx';
import { NameText } from './NameText.tsx';
import { nameLines } from './nameLines.ts';

export interface DumbbellPoint extends Omit<MarkPoint, 'row' | 'at'> {
  value: number;
  /** Written small beside it: how many there are. */
  n: number;
}

export interface DumbbellRow {
  key: string;
  label: string;
  /** Written at the right. */
  says: string;
  /** Too little for a firm line. */
  thin: boolean;
  points: DumbbellPoint[];
}

interface DumbbellsProps {
  rows: readonly DumbbellRow[];
  least: number;
  most: number;
  tick: (step: number) => string;
  stop: string | undefined;
}

const [ROW, HEAD, LABEL_WIDTH, SAYS_WIDTH] = [46, 34, 208, 150];
const [LABEL_CHARACTERS, LABEL_LINES, LABEL_LINE] = [30, 3, 14];
/** Points nearer to each other than this are set above each other, so far apart. */
const [NEAR, ASIDE] = [24, 13];

/** How many points stand on one value at most: rows are as high as these need, one above the other. */
function mostTogether(rows: readonly DumbbellRow[]): number {
  const counts = rows.flatMap(({ points }) =>
    [...Map.groupBy(points, ({ value }) => Math.round(value)).values()].map(({ length }) => length),
  );
  return Math.max(1, ...counts);
}

/** Points on a line for each row, the distance between the outermost drawn between them. */
export function Dumbbells({ rows, least, most, tick, stop }: DumbbellsProps) {
  const steps = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const height = Math.max(ROW, (mostTogether(rows) + 1) * ASIDE);
  const data = rows.flatMap(({ points }, y) => points.map(({ value }) => ({ x: value, y })));
  const axis = {
    axisLine: false,
    tickLine: false,
    interval: 0,
    tick: { fill: 'var(--chart-ink)', fontSize: 12 },
  } as const;
  return (
    <ResponsiveContainer width="100%" height={HEAD + rows.length * height}>
      <ScatterChart accessibilityLayer={false} margin={{ top: 4, right: SAYS_WIDTH, bottom: 0, left: 0 }} data={data}>
        <CartesianGrid stroke="var(--chart-rule)" horizontal={false} syncWithTicks />
        <XAxis
          {...axis}
          type="number"
          dataKey="x"
          domain={[least - 0.25, most + 0.25]}
          ticks={steps}
          tickFormatter={tick}
          orientation="top"
          height={HEAD - 4}
        />
        <YAxis
          {...axis}
          type="number"
          dataKey="y"
          reversed
          domain={[-0.5, rows.length - 0.5]}
          ticks={rows.map((_, index) => index)}
          tick={({ x, y, payload }) => <RowName x={Number(x)} y={Number(y)} name={rows[payload.value]?.label ?? ''} />}
          width={LABEL_WIDTH}
        />
        <Scatter data={data} shape={() => <g />} isAnimationActive={false} />
        <Rows rows={rows} stop={stop} />
      </ScatterChart>
    </ResponsiveContainer>
  );
}

/** The name of a row left of it, in as many lines as the row is high. */
function RowName({ x, y, name }: { x: number; y: number; name: string }) {
  const lines = nameLines(name, LABEL_CHARACTERS, LABEL_LINES);
  const top = y - ((lines.length - 1) * LABEL_LINE) / 2;
  return <NameText name={name} lines={lines} x={x} top={top} step={LABEL_LINE} anchor="end" />;
}

interface PlacedPoint {
  point: DumbbellPoint;
  x: number;
  /** Above or under the line. */
  aside: number;
}

/** Points with the place where each stands: those that would hide each other one above the other. */
function placed(points: readonly DumbbellPoint[], x: (value: number) => number): PlacedPoint[] {
  const groups: PlacedPoint[][] = [];
  for (const point of points.toSorted((a, b) => a.value - b.value)) {
    const group = groups.at(-1);
    const here = { point, x: x(point.value), aside: 0 };
    if (group?.[0] && here.x - group[0].x < NEAR) group.push(here);
    else groups.push([here]);
  }
  return groups.flatMap((group) =>
    group.map((each, index) => ({ ...each, aside: (index - (group.length - 1) / 2) * ASIDE })),
  );
}

function Rows({ rows, stop }: Pick<DumbbellsProps, 'rows' | 'stop'>) {
  const [xScale, yScale, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!xScale || !yScale || !area) return null;
  const x = (value: number) => xScale(value) ?? 0;
  return (
    <g>
      {rows.map(({ key, says, thin, points }, row) => {
        const y = yScale(row) ?? 0;
        const all = points.map(({ value }) => x(value));
        return (
          <g key={key}>
            <line
              x1={Math.min(...all)}
              x2={Math.max(...all)}
              y1={y}
              y2={y}
              stroke="var(--chart-quiet)"
              strokeWidth={thin ? 1.5 : 3}
              strokeDasharray={thin ? '3 4' : undefined}
              strokeOpacity={0.55}
            />
            {placed(points, x).map(({ point, x: left, aside }) => (
              <g key={point.id}>
                <text className={classes.count} x={left + 9} y={y + aside} dominantBaseline="central">
                  {point.n}
                </text>
                <Mark
                  point={{ ...point, row, at: left }}
                  x={left}
                  y={y + aside}
                  isStop={point.id === stop}
                  size={5.5}
                />
              </g>
            ))}
            <text className={classes.chartWords} x={area.x + area.width + 14} y={y} dominantBaseline="central">
              {says}
            </text>
          </g>
        );
      })}
    </g>
  );
}
