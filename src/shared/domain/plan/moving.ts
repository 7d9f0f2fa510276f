import { addDays } from '../date.ts';
import type { Milestone } from '../plan.ts';
import { daysBetween, type Span } from './span.ts';

/** What of an objective is moved in the picture: all of it, one of its ends, or a milestone. */
export type MovedPart = { kind: 'whole' } | { kind: 'start' } | { kind: 'end' } | { kind: 'milestone'; id: string };

/** The days of an objective. */
export interface ObjectiveDays extends Span {
  milestones: readonly Milestone[];
}

const within = (by: number, least: number, most: number): number =>
  Math.min(Math.max(by, Math.min(0, least)), Math.max(0, most));

/**
 * The days after a part is moved by so many days. Nothing goes beyond the plan that was within it, no end before the
 * start; with the whole go its open milestones.
 */
export function moved<D extends ObjectiveDays>(days: D, part: MovedPart, by: number, plan: Span): D {
  const { startsOn, endsOn, milestones } = days;
  const toPlanStart = (day: string) => daysBetween(day, plan.startsOn);
  const toPlanEnd = (day: string) => daysBetween(day, plan.endsOn);
  switch (part.kind) {
    case 'whole': {
      const shift = within(by, toPlanStart(startsOn), toPlanEnd(endsOn));
      return {
        ...days,
        startsOn: addDays(startsOn, shift),
        endsOn: addDays(endsOn, shift),
        milestones: milestones.map((each) =>
          each.doneOn === null ? { ...each, dueOn: addDays(each.dueOn, shift) } : each,
        ),
      };
    }
    case 'start':
      return {
        ...days,
        startsOn: addDays(startsOn, within(by, toPlanStart(startsOn), daysBetween(startsOn, endsOn))),
      };
    case 'end':
      return { ...days, endsOn: addDays(endsOn, within(by, daysBetween(endsOn, startsOn), toPlanEnd(endsOn))) };
    case 'milestone':
      return {
        ...days,
        milestones: milestones.map((each) =>
          each.id === part.id
            ? { ...each, dueOn: addDays(each.dueOn, within(by, toPlanStart(each.dueOn), toPlanEnd(each.dueOn))) }
            : each,
        ),
      };
  }
}
