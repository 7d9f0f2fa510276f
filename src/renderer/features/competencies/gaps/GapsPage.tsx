import { ChartsPage } from '../ChartsPage.tsx';
import { GapsChart } from './GapsChart.tsx';

/** One's own latest rating against the latest of everybody else. */
export function GapsPage() {
  return <ChartsPage tab="Gaps">{(history) => <GapsChart history={history} />}</ChartsPage>;
}
