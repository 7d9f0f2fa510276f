import { Group, SegmentedControl } from '@mantine/core';
import { ChartsPage } from '../ChartsPage.tsx';
import { mapViews, useChartPlace } from '../chartPlace.ts';
import { WhoFilter } from '../WhoFilter.tsx';
import { HeatMapChart } from './HeatMapChart.tsx';
import { HeatMapFilters } from './HeatMapFilters.tsx';
import { SmallMultiples } from './SmallMultiples.tsx';

const views = [
  { value: 'heat', label: 'Heat map' },
  { value: 'small', label: 'Small charts' },
];

/** A whole framework at once: as a map of competencies by time, or as small charts. */
export function MapPage() {
  const [{ view }, change] = useChartPlace();
  return (
    <ChartsPage tab="Map">
      {(history) => (
        <>
          <Group gap="md">
            <SegmentedControl
              aria-label="Show"
              size="sm"
              data={views}
              value={view}
              onChange={(chosen) => change({ view: mapViews.find((each) => each === chosen) ?? 'heat' })}
            />
            {view === 'heat' ? <HeatMapFilters history={history} /> : <WhoFilter history={history} />}
          </Group>
          {view === 'heat' ? <HeatMapChart history={history} /> : <SmallMultiples history={history} />}
        </>
      )}
    </ChartsPage>
  );
}
