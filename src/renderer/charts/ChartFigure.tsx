import { Box, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { ChartLegend, type LegendEntry } from './ChartLegend.tsx';
import classes from './charts.module.css';
import type { MarkPoint } from './Mark.tsx';
import { Readout } from './Readout.tsx';
import { useMarks } from './useMarks.ts';

interface ChartFigureProps {
  /** What the picture says, in a sentence or two. */
  label: string;
  legend: readonly LegendEntry[];
  points: readonly Pick<MarkPoint, 'id' | 'words'>[];
  /** What is said while nobody is on a point. */
  hint: string;
  /** What one has to know to read it; empty for nothing. */
  note?: string;
  /** What stands as a number in the picture, from 1 on; empty for nothing. */
  numbered?: readonly string[];
  /** The point that the Tab key comes to first; else the last one. */
  first?: string | undefined;
  /** Draws the chart; `stop` is the point that is in the order of the Tab key. */
  children: (stop: string | undefined) => ReactNode;
}

/** A chart whose points are links: its legend in words, the picture, and a line that tells of the point one is on. */
export function ChartFigure({
  label,
  legend,
  points,
  hint,
  note = '',
  numbered = [],
  first,
  children,
}: ChartFigureProps) {
  const chart = useRef<HTMLDivElement>(null);
  const marks = useMarks(
    points.map(({ id }) => id),
    first ?? points.at(-1)?.id,
  );
  return (
    <Stack gap="xs" component="figure" className={classes.palette} aria-label={label} data-chart-figure>
      {legend.length > 0 ? <ChartLegend label="Legend" entries={legend} /> : null}
      <Box ref={chart} className={classes.wide} data-chart {...marks.handlers}>
        {children(marks.stop)}
      </Box>
      {numbered.length === 0 ? null : (
        <ol className={classes.numbered}>
          {numbered.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      )}
      {note === '' ? null : (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
      <Readout chart={chart} points={points} hint={hint} />
    </Stack>
  );
}
