import { competenciesOf } from '../../../shared/domain/framework.ts';
import type { RatingHistory } from '../../../shared/domain/rating.ts';
import { type Person, personKey, personsOf } from '../../../shared/domain/ratings/person.ts';
import type { RatingSeries } from '../../../shared/domain/ratings/series.ts';
import { MOST_COLORS } from '../../charts/looks.ts';
import type { ChartPlace } from './chartPlace.ts';

/** Shown before anything was chosen: at most so many lines, of so many competencies. More are a tangle. */
const [FIRST_LINES, FIRST_SHOWN] = [6, 3];

/** The competencies that are shown, in the framework's order: those chosen, else those with most ratings. */
export function shownCompetencies(
  { framework }: RatingHistory,
  series: readonly RatingSeries[],
  { competencies }: Pick<ChartPlace, 'competencies'>,
): string[] {
  const all = competenciesOf(framework).map(({ id }) => id);
  if (competencies !== null) return all.filter((id) => competencies.includes(id)).slice(0, MOST_COLORS);
  const count = (id: string) =>
    series.reduce((sum, { competencyId, points }) => sum + (competencyId === id ? points.length : 0), 0);
  const persons = new Set(series.map(({ person }) => person.key)).size;
  const many = Math.min(FIRST_SHOWN, Math.max(1, Math.floor(FIRST_LINES / Math.max(1, persons))));
  const most = all.toSorted((a, b) => count(b) - count(a)).slice(0, many);
  return all.filter((id) => most.includes(id) && count(id) > 0);
}

/** The persons whose ratings are shown: everybody, or those of the rounds that the address names. */
export function shownPersons(history: RatingHistory, { persons }: Pick<ChartPlace, 'persons'>): Person[] {
  const all = personsOf(history);
  if (persons === null) return all;
  const keys = new Set(history.rounds.filter(({ id }) => persons.includes(id)).map(personKey));
  return all.filter(({ key }) => keys.has(key));
}

/** A round of each of these persons: how an address says whom it shows. */
export function roundsOfPersons({ rounds }: RatingHistory, keys: readonly string[]): string[] {
  return keys.flatMap((key) => rounds.find((round) => personKey(round) === key)?.id ?? []);
}
