import { Button } from '@mantine/core';
import { type ChartWish, openChartExport } from '../exports/openChartExport.tsx';

/** Saves the chart of the section that the button stands in. `wish` is made when it is asked for. */
export function ExportChart({ wish }: { wish: () => ChartWish }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={(event) => {
        const section = event.currentTarget.closest('section');
        openChartExport(section?.querySelector<HTMLElement>('[data-chart-figure]') ?? null, wish());
      }}
    >
      Export…
    </Button>
  );
}
