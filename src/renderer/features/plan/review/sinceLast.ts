import type { Milestone, ObjectiveSummary, PlanReviewSummary } from '../../../../shared/domain/plan.ts';

interface SinceLast {
  /** The day after which is counted: the review before this one, or the plan's start. */
  from: string;
  done: { objective: string; milestone: Milestone }[];
  notDone: { objective: string; milestone: Milestone }[];
}

/** The milestones that fell due, or were reached, between the review before this one and `until`. */
export function sinceLast(
  objectives: readonly Pick<ObjectiveSummary, 'title' | 'milestones' | 'status'>[],
  reviews: readonly PlanReviewSummary[],
  { reviewId, until, planStart }: { reviewId: string; until: string; planStart: string },
): SinceLast {
  const earlier = reviews
    .filter(({ id, heldOn }) => id !== reviewId && heldOn !== null && heldOn < until)
    .map(({ heldOn }) => heldOn ?? '')
    .sort();
  const from = earlier.at(-1) ?? planStart;
  const all = objectives.flatMap(({ title, milestones }) =>
    milestones.map((milestone) => ({ objective: title, milestone })),
  );
  const byDay = (key: (milestone: Milestone) => string) => (one: (typeof all)[number], other: (typeof all)[number]) =>
    key(one.milestone).localeCompare(key(other.milestone));
  return {
    from,
    done: all
      .filter(({ milestone: { doneOn } }) => doneOn !== null && doneOn >= from && doneOn <= until)
      .toSorted(byDay(({ doneOn }) => doneOn ?? '')),
    notDone: all
      .filter(({ milestone: { dueOn, doneOn } }) => dueOn <= until && (doneOn === null || doneOn > until))
      .toSorted(byDay(({ dueOn }) => dueOn)),
  };
}
