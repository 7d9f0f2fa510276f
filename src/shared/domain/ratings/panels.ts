import { competenciesOf } from '../framework.ts';
import type { RatingHistory } from '../rating.ts';
import { type RatingSeries, seriesOf } from './series.ts';

/** One small chart: a competency with everybody's series. */
export interface Panel {
  competencyId: string;
  name: string;
  retired: boolean;
  /** None where nobody has rated it yet: the gap is shown as one. */
  series: RatingSeries[];
}

/** Small multiples: a panel for every competency of the framework, with the series of the chosen persons. */
export function panelsOf(history: RatingHistory, persons: readonly string[]): Panel[] {
  const series = seriesOf(history).filter(({ person }) => persons.includes(person.key));
  const byCompetency = Map.groupBy(series, ({ competencyId }) => competencyId);
  return competenciesOf(history.framework).map(({ id, name }) => ({
    competencyId: id,
    name,
    retired: history.retired.includes(id),
    series: byCompetency.get(id) ?? [],
  }));
}
