import { addDays } from '../../../../shared/domain/date.ts';
import type { Milestone, ObjectiveSummary, PlanReviewSummary } from '../../../../shared/domain/plan.ts';

interface SinceLast {
  /** The day of the review before this one, or the plan's start. */
  from: string;
  /** The first day that is counted: the day after that review, or the plan's start. */
  first: string;
  done: { objective: string; milestone: Milestone }[];
  notDone: { objective: string; milestone: Milestone }[];
}

/**
 * The milestones that were reached between the review before this one and `until`, and those that fell due then and
 * were not. What was dropped or carried over is not told as late: nobody works at it.
 */
export function sinceLast(
  objectives: readonly Pick<ObjectiveSummary, 'title' | 'milestones' | 'status'>[],
  reviews: readonly PlanReviewSummary[],
  { reviewId, until, planStart }: { reviewId: string; until: string; planStart: string },
): SinceLast {
  const earlier = reviews
    .filter(({ id, heldOn }) => id !== reviewId && heldOn !== null && heldOn < until)
    .map(({ heldOn }) => heldOn ?? '')
    .sort();
  const last = earlier.at(-1);
  const from = last ?? planStart;
  const first = last === undefined ? planStart : addDays(last, 1);
  const isNow = (day: string) => day >= first && day <= until;
  const all = objectives.flatMap(({ title, milestones, status }) =>
    milestones.map((milestone) => ({ objective: title, milestone, status })),
  );
  const byDay = (key: (milestone: Milestone) => string) => (one: (typeof all)[number], other: (typeof all)[number]) =>
    key(one.milestone).localeCompare(key(other.milestone));
  return {
    from,
    first,
    done: all
      .filter(({ milestone: { doneOn } }) => doneOn !== null && isNow(doneOn))
      .toSorted(byDay(({ doneOn }) => doneOn ?? '')),
    notDone: all
      .filter(({ status }) => status !== 'dropped' && status !== 'carried')
      .filter(({ milestone: { dueOn, doneOn } }) => isNow(dueOn) && (doneOn === null || doneOn > until))
      .toSorted(byDay(({ dueOn }) => dueOn)),
  };
}
