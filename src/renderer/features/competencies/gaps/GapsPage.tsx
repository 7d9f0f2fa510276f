import { ChartsPage } from '../ChartsPage.tsx';
import { WhoFilter } from '../WhoFilter.tsx';
import { GapsChart } from './GapsChart.tsx';

/** One's own latest rating against the latest of everybody else, or of those who are chosen. */
export function GapsPage() {
  return (
    <ChartsPage tab="Gaps">
      {(history) => (
        <>
          <WhoFilter history={history} />
          <GapsChart history={history} />
        </>
      )}
    </ChartsPage>
  );
}
