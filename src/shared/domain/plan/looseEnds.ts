import type { Need } from '../need.ts';
import type { ObjectiveSummary, PlanReviewSummary } from '../plan.ts';
import { daysBetween } from './span.ts';

/** Without anything noted, done or written for so long, an objective is asked about. */
const QUIET_DAYS = 60;

/** Something in the plan that hangs loose. `id`: the need's, the objective's or the review's. */
export interface LooseEnd {
  kind: 'need-without-objective' | 'objective-without-need' | 'quiet-objective' | 'review-overdue';
  id: string;
  /** What it is called; of a review, empty. */
  title: string;
  /** The day since which; null where there is none. */
  since: string | null;
}

interface PlanInUse {
  needs: readonly Pick<Need, 'id' | 'title'>[];
  /** Needs that an objective of this plan or another serves. */
  servedNeeds: ReadonlySet<string>;
  objectives: readonly Pick<ObjectiveSummary, 'id' | 'title' | 'status' | 'serves' | 'startsOn' | 'lastActivityOn'>[];
  reviews: readonly Pick<PlanReviewSummary, 'id' | 'dueOn' | 'heldOn'>[];
}

/** The last sign of life of an objective: none yet counts from its start. */
function quietSince({ startsOn, lastActivityOn }: PlanInUse['objectives'][number]): string {
  return lastActivityOn !== null && lastActivityOn > startsOn ? lastActivityOn : startsOn;
}

/** What hangs loose on `today`, YYYY-MM-DD: overdue reviews first, then the quietest objectives, then what has no match. */
export function looseEndsOf({ needs, servedNeeds, objectives, reviews }: PlanInUse, today: string): LooseEnd[] {
  const open = objectives.filter(({ status }) => status === 'open');
  const overdue = reviews
    .filter(({ heldOn, dueOn }) => heldOn === null && dueOn < today)
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const quiet = open
    .map((objective) => ({ ...objective, since: quietSince(objective) }))
    .filter(({ since }) => daysBetween(since, today) >= QUIET_DAYS)
    .toSorted((one, other) => one.since.localeCompare(other.since));
  return [
    ...overdue.map(({ id, dueOn }) => ({ kind: 'review-overdue' as const, id, title: '', since: dueOn })),
    ...quiet.map(({ id, title, since }) => ({ kind: 'quiet-objective' as const, id, title, since })),
    ...open
      .filter(({ serves }) => serves.every(({ gone }) => gone))
      .map(({ id, title }) => ({ kind: 'objective-without-need' as const, id, title, since: null })),
    ...needs
      .filter(({ id }) => !servedNeeds.has(id))
      .map(({ id, title }) => ({ kind: 'need-without-objective' as const, id, title, since: null })),
  ];
}
