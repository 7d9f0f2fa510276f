import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { type Person, personName, personsOf } from '../../../../shared/domain/ratings/person.ts';
import { placesOfDay } from '../../../../shared/domain/ratings/sameDay.ts';
import { type RatingSeries, seriesOf } from '../../../../shared/domain/ratings/series.ts';
import type { LegendEntry } from '../../../charts/ChartLegend.tsx';
import { type Look, lookOf } from '../../../charts/looks.ts';
import type { TimeLine } from '../../../charts/TimeLines.tsx';
import { namesOf, pointInWords, roundPath } from '../inWords.ts';

/** Lines over time with what their looks mean. */
export interface LinesPicture {
  series: RatingSeries[];
  lines: TimeLine[];
  legend: LegendEntry[];
}

/** One competency: the colours tell persons apart. Several: colours are competencies, lines and points persons. */
function looks(competencies: readonly string[], everybody: readonly Person[]) {
  return ({ competencyId, person }: RatingSeries): Look => {
    const whom = everybody.findIndex(({ key }) => key === person.key);
    return lookOf(competencies.length === 1 ? whom : competencies.indexOf(competencyId), whom);
  };
}

/** The lines of some competencies and persons, oneself first, and their legend. */
export function linesPicture(history: RatingHistory, competencies: readonly string[], persons: readonly Person[]) {
  const names = namesOf(history);
  const places = placesOfDay(history.rounds);
  const everybody = personsOf(history);
  const keys = persons.map(({ key }) => key);
  const series = seriesOf(history).filter(
    ({ competencyId, person }) => competencies.includes(competencyId) && keys.includes(person.key),
  );
  const look = looks(competencies, everybody);
  const isOne = competencies.length === 1;
  const badged = new Set<string>();
  const lines = series.map((each): TimeLine => {
    const { competencyId, person, points } = each;
    const badge = isOne || badged.has(competencyId) ? '' : String(competencies.indexOf(competencyId) + 1);
    badged.add(competencyId);
    const name = names.get(competencyId) ?? competencyId;
    return {
      key: `${competencyId} ${person.key}`,
      look: look(each),
      badge,
      points: points.map((point) => ({
        id: `${point.roundId} ${competencyId}`,
        day: point.ratedOn,
        value: point.value,
        words: pointInWords(name, person, point, places),
        path: roundPath(point.roundId, competencyId),
        hollow: point.converted,
      })),
    };
  });
  return { series, lines, legend: legendOf(series, competencies, names, look) } satisfies LinesPicture;
}

function legendOf(
  series: readonly RatingSeries[],
  competencies: readonly string[],
  names: ReadonlyMap<string, string>,
  look: (series: RatingSeries) => Look,
): LegendEntry[] {
  const firstOf = <T>(key: (each: RatingSeries) => T) =>
    [...Map.groupBy(series, key).values()].flatMap(([one]) => one ?? []);
  const isOne = competencies.length === 1;
  const persons = firstOf(({ person }) => person.key).map((each): LegendEntry => {
    const { color, dash, shape } = look(each);
    return { label: personName(each.person), color: isOne ? color : 'var(--chart-ink)', dash, shape };
  });
  const about = firstOf(({ competencyId }) => competencyId).map((each): LegendEntry => {
    const name = names.get(each.competencyId) ?? each.competencyId;
    const place = competencies.indexOf(each.competencyId) + 1;
    return { label: `${place} ${name}`, color: look(each).color, dash: '' };
  });
  const converted = series.some(({ points }) => points.some((point) => point.converted));
  const hollow: LegendEntry = {
    label: 'converted from another scale',
    color: 'var(--chart-ink)',
    shape: 'circle',
    hollow: true,
  };
  return [...(isOne ? [] : about), ...persons, ...(converted ? [hollow] : [])];
}
