import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { ChartsPage } from '../ChartsPage.tsx';
import { Insights } from '../insights/Insights.tsx';
import { OverTimeChart } from './OverTimeChart.tsx';
import { OverTimeFilters } from './OverTimeFilters.tsx';

/** How the ratings of some competencies moved, what took place meanwhile, and what can be said about it. */
export function OverTimePage() {
  return (
    <ChartsPage tab="Over time">
      {(history: RatingHistory) => (
        <>
          <OverTimeFilters history={history} />
          <OverTimeChart history={history} />
          <Insights history={history} />
        </>
      )}
    </ChartsPage>
  );
}
