import { ChartsPage } from '../ChartsPage.tsx';
import { CompareChart } from './CompareChart.tsx';
import { CompareFilters } from './CompareFilters.tsx';

/** Two to four rounds laid on each other, or what everybody said at about one time. */
export function ComparePage() {
  return (
    <ChartsPage tab="Compare">
      {(history) => (
        <>
          <CompareFilters history={history} />
          <CompareChart history={history} />
        </>
      )}
    </ChartsPage>
  );
}
