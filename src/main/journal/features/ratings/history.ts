import { type Competency, competenciesOf, type Framework } from '../../../../shared/domain/framework.ts';
import type { Rating, RatingHistory } from '../../../../shared/domain/rating.ts';
import type { Database } from '../../database/database.ts';
import { frameworkById } from '../frameworks/service.ts';
import * as queries from './queries.ts';

/** Ratings in the order of the framework. */
export function inOrder(ratings: readonly Rating[], order: ReadonlyMap<string, number>): Rating[] {
  const placeOf = ({ competencyId }: Rating) => order.get(competencyId) ?? order.size;
  return ratings.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The place of each competency in its framework. */
export function orderOf(framework: Pick<Framework, 'domains'>): Map<string, number> {
  return new Map(competenciesOf(framework).map(({ id }, index) => [id, index]));
}

interface Placed {
  domain: string;
  competency: Competency;
}

/** Every competency with the name of its domain. */
function placesOf({ domains }: Pick<Framework, 'domains'>): Placed[] {
  return domains.flatMap(({ name, competencies }) => competencies.map((competency) => ({ domain: name, competency })));
}

/** The domains with what is rated now, then with the retired ones by the names of theirs; of a domain that is gone, at the very end. */
function domainsOf(framework: Framework, isActive: (id: string) => boolean, retired: readonly Placed[]) {
  const names = new Set([...placesOf(framework), ...retired].map(({ domain }) => domain));
  const all = [...placesOf(framework).filter(({ competency }) => isActive(competency.id)), ...retired];
  const byDomain = Map.groupBy(all, ({ domain }) => domain);
  return [...names].flatMap((name) => {
    const competencies = byDomain.get(name)?.map(({ competency }) => competency);
    return competencies ? [{ name, competencies }] : [];
  });
}

/**
 * Everything that the charts of a framework are drawn from. Competencies that were retired, or taken out of a framework
 * of the user's own, are there where they were ever rated. Throws `not-found`.
 */
export function ratingHistory(database: Database, frameworkId: string): RatingHistory {
  const { id, name, publisher, scale, domains, retiredCompetencies } = frameworkById(database, frameworkId);
  const now: Framework = { id, name, publisher, scale, domains };
  const rounds = queries.selectDone(database, frameworkId);
  const ratings = queries.selectRatings(database, queries.doneRounds(frameworkId));
  const rated = new Set([...ratings.values()].flatMap((some) => some.map(({ competencyId }) => competencyId)));
  const there = orderOf(now);
  const unknown = [...rated].filter((one) => !there.has(one));
  const past = unknown.length === 0 ? [] : queries.selectSnapshots(database, frameworkId, unknown).flatMap(placesOf);
  const retired = [
    ...placesOf(now).filter(
      ({ competency }) => retiredCompetencies.includes(competency.id) && rated.has(competency.id),
    ),
    ...unknown.flatMap((one) => past.find(({ competency }) => competency.id === one) ?? []),
  ];
  const framework = { ...now, domains: domainsOf(now, (one) => !retiredCompetencies.includes(one), retired) };
  const order = orderOf(framework);
  return {
    framework,
    retired: retired.map(({ competency }) => competency.id),
    rounds: rounds.map((round) => ({ ...round, ratings: inOrder(ratings.get(round.id) ?? [], order) })),
  };
}
