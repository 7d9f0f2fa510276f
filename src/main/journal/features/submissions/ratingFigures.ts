import { competenciesOf } from '../../../../shared/domain/framework.ts';
import type { HistoryRound, RatingHistory } from '../../../../shared/domain/rating.ts';
import { type Person, personKey, personName, personsOf, SELF_KEY } from '../../../../shared/domain/ratings/person.ts';
import { MOST_IN_RADAR, radarOf } from '../../../../shared/domain/ratings/radar.ts';
import { seriesOf } from '../../../../shared/domain/ratings/series.ts';
import type { BlockChart, BlockContent } from '../../../../shared/domain/submission/block.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { frameworkIfThere } from '../frameworks/service.ts';
import { ratingHistory } from '../ratings/service.ts';

/** So many persons have a line of their own in one figure. */
const MOST_SERIES = 12;

function historyOf(database: Database, frameworkId: string): RatingHistory | null {
  return frameworkIfThere(database, frameworkId) ? ratingHistory(database, frameworkId) : null;
}

const scaleOf = ({ framework: { scale } }: RatingHistory): Pick<BlockChart, 'unit' | 'most'> => ({
  unit: `rating, ${scale.least} to ${scale.most}`,
  most: scale.most,
});

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * What everybody said of one competency over time, a line each: oneself and others are never put together. `key`:
 * `framework/competency`. Null where nobody rated it (any more).
 */
export function ratedOverTime(database: Database, key: string): BlockContent | null {
  const [frameworkId = '', competencyId = ''] = key.split('/');
  const history = historyOf(database, frameworkId);
  if (history === null) return null;
  const series = seriesOf(history)
    .filter((each) => each.competencyId === competencyId)
    .slice(0, MOST_SERIES);
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ ratedOn }) => ratedOn)))].toSorted();
  if (days.length === 0) return null;
  return {
    kind: 'chart',
    shape: 'lines',
    labels: days.map(dayInShort),
    series: series.map(({ person, points }) => ({
      name: personName(person),
      // Two rounds on one day: the later one is shown.
      values: days.map((day) => {
        const last = points.findLast(({ ratedOn }) => ratedOn === day);
        return last === undefined ? null : rounded(last.value);
      }),
    })),
    ...scaleOf(history),
  };
}

/** The first and the latest of these rounds, as many as one picture holds. */
function firstAndLatest(rounds: readonly HistoryRound[]): HistoryRound[] {
  return rounds.length <= MOST_IN_RADAR ? [...rounds] : [...rounds.slice(0, 1), ...rounds.slice(1 - MOST_IN_RADAR)];
}

/** One’s own rounds by a framework, laid on each other: the first and the latest ones. Null where there are none. */
export function ownRounds(database: Database, frameworkId: string): BlockContent | null {
  const history = historyOf(database, frameworkId);
  if (history === null) return null;
  const own = firstAndLatest(history.rounds.filter((round) => personKey(round) === SELF_KEY));
  const { rounds, axes } = radarOf(
    history,
    own.map(({ id }) => id),
  );
  if (axes.length === 0) return null;
  const names = namesIn(history);
  return {
    kind: 'chart',
    shape: 'radar',
    labels: axes.map(({ competencyId }) => names.get(competencyId) ?? ''),
    series: rounds.map(({ ratedOn }, index) => ({
      name: dayInShort(ratedOn),
      values: axes.map(({ points }) => {
        const point = points[index];
        return point ? rounded(point.value) : null;
      }),
    })),
    ...scaleOf(history),
  };
}

const namesIn = ({ framework }: RatingHistory): Map<string, string> =>
  new Map(competenciesOf(framework).map(({ id, name }) => [id, name]));

/** The latest rating of everybody by a framework, competency by competency, each person a line. Null where there is none. */
export function selfAndOthers(database: Database, frameworkId: string): BlockContent | null {
  const history = historyOf(database, frameworkId);
  if (history === null) return null;
  const all = seriesOf(history);
  const persons = personsOf(history)
    .filter(({ key }) => all.some(({ person }) => person.key === key))
    .slice(0, MOST_SERIES);
  const rated = competenciesOf(history.framework).filter(({ id }) => all.some((each) => each.competencyId === id));
  if (rated.length === 0) return null;
  const latest = (person: Person, competencyId: string): number | null => {
    const found = all.find((each) => each.competencyId === competencyId && each.person.key === person.key);
    const last = found?.points.at(-1);
    return last === undefined ? null : rounded(last.value);
  };
  return {
    kind: 'chart',
    shape: 'radar',
    labels: rated.map(({ name }) => name),
    series: persons.map((person) => ({
      name: personName(person),
      values: rated.map(({ id }) => latest(person, id)),
    })),
    ...scaleOf(history),
  };
}
