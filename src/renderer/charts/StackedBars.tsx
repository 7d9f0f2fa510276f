import { BarChart } from '@mantine/charts';
import classes from './charts.module.css';

/** One part of every bar. */
export interface BarPart {
  /** The key of its value in the rows. */
  key: string;
  label: string;
}

interface StackedBarsProps {
  /** What the picture says, in a sentence. */
  label: string;
  /** One bar each: a name, and a number for every part. */
  rows: readonly Record<string, string | number>[];
  /** The key of a row's name. */
  nameKey: string;
  /** At most four, in the order of the colours. */
  parts: readonly BarPart[];
  formatValue: (value: number) => string;
  /** Bars from left to right, their names beside them. */
  lying?: boolean;
}

const colors = ['first', 'second', 'third', 'fourth'].map((name) => `var(--chart-${name})`);
const HEIGHT = 280;
const ROW_HEIGHT = 34;
const AXIS_HEIGHT = 60;

/** Bars made of parts, one a row. Without movement; the Tab key reaches it, the arrow keys go from bar to bar. */
export function StackedBars({ label, rows, nameKey, parts, formatValue, lying = false }: StackedBarsProps) {
  return (
    <figure className={classes.palette} aria-label={label}>
      <BarChart
        h={lying ? AXIS_HEIGHT + rows.length * ROW_HEIGHT : HEIGHT}
        data={[...rows]}
        dataKey={nameKey}
        type="stacked"
        orientation={lying ? 'vertical' : 'horizontal'}
        gridAxis={lying ? 'y' : 'x'}
        tickLine="none"
        withLegend={parts.length > 1}
        series={parts.map(({ key, label: name }, index) => ({
          name: key,
          label: name,
          color: colors[index] ?? 'gray',
        }))}
        valueFormatter={formatValue}
        maxBarWidth={44}
        barChartProps={{ accessibilityLayer: true }}
        legendProps={{ itemSorter: null }}
        {...(lying ? { yAxisProps: { width: 120, interval: 0 } } : {})}
      />
    </figure>
  );
}
