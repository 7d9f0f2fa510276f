import type { RoundSummary } from '../../../shared/domain/rating.ts';

/** What is asked of a round. */
type Dated = Pick<RoundSummary, 'frameworkId' | 'ratedOn' | 'state'>;

interface Listed {
  id: string;
  name: string;
  chosen: boolean;
}

/** Frameworks that charts can be drawn of: those in use, and those that were rated once. */
export function drawable<Some extends Listed>(frameworks: readonly Some[], rounds: readonly Dated[]): Some[] {
  const rated = new Set(rounds.filter(({ state }) => state === 'done').map(({ frameworkId }) => frameworkId));
  return frameworks.filter(({ id, chosen }) => chosen || rated.has(id));
}

/** The framework that is shown: the one asked for, else the one that was rated last, else the first. */
export function chosenFramework(
  frameworks: readonly Listed[],
  rounds: readonly Dated[],
  asked: string | null,
): string | null {
  const there = (id: string | null | undefined) => frameworks.find((each) => each.id === id)?.id;
  const done = rounds.filter(({ state }) => state === 'done');
  const latest = done.toSorted((a, b) => (a.ratedOn < b.ratedOn ? 1 : a.ratedOn > b.ratedOn ? -1 : 0))[0];
  return there(asked) ?? there(latest?.frameworkId) ?? frameworks[0]?.id ?? null;
}
