import type { ObjectiveDays } from '../../../../shared/domain/plan/moving.ts';

/**
 * What takes a move back: the days from before it, put on the objective as it stands now. Milestones that were ticked,
 * renamed or added since stay as they are, and those that were removed stay away.
 */
export function daysBack(before: ObjectiveDays, now: Pick<ObjectiveDays, 'milestones'>) {
  const dueBefore = new Map(before.milestones.map(({ id, dueOn }) => [id, dueOn]));
  return {
    startsOn: before.startsOn,
    endsOn: before.endsOn,
    milestones: now.milestones.map((each) => ({ ...each, dueOn: dueBefore.get(each.id) ?? each.dueOn })),
  };
}
