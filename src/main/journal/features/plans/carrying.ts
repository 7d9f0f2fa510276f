import { v7 as uuid } from 'uuid';
import { addDays, dayOf } from '../../../../shared/domain/date.ts';
import { daysBetween } from '../../../../shared/domain/plan/span.ts';
import {
  type NewPlan,
  type Objective,
  type ObjectiveFacts,
  objectiveFactsSchema,
  type Plan,
} from '../../../../shared/domain/plan.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { selectCarriable, updateObjective } from './objectiveQueries.ts';
import { indexObjective, insertObjective, objectiveById } from './objectives.ts';
import { addPlan, planById } from './service.ts';

/** What an objective says, without what belongs to its place in the old plan. */
function factsOf(objective: Objective): ObjectiveFacts {
  return objectiveFactsSchema.parse(objective);
}

/** As long as it was, from the start of the new plan, and no longer than that lasts; open milestones keep their distance from the start. */
function inNewTime(objective: Objective, plan: Plan) {
  const startsOn = plan.startsOn;
  const lasting = addDays(startsOn, daysBetween(objective.startsOn, objective.endsOn));
  const endsOn = lasting < plan.endsOn ? lasting : plan.endsOn;
  const milestones = objective.milestones
    .filter(({ doneOn }) => doneOn === null)
    .map((milestone) => {
      const dueOn = addDays(startsOn, Math.max(0, daysBetween(objective.startsOn, milestone.dueOn)));
      return { ...milestone, id: uuid(), dueOn: dueOn < endsOn ? dueOn : endsOn };
    });
  return { startsOn, endsOn, milestones };
}

/**
 * Takes open objectives over into another plan: there they begin anew with what they say and serve and with their open
 * milestones; here they end as carried. Returns the new ids. Throws `not-found`, and `invalid-input` for one that is not
 * open.
 */
export function carryOver(database: Database, now: Date, intoPlan: string, ids: readonly string[]): string[] {
  return inTransaction(database, (tx) => {
    const plan = planById(tx, intoPlan);
    return ids.map((id) => {
      const objective = objectiveById(tx, id);
      if (objective.status !== 'open' || objective.planId === intoPlan) {
        throw new AppError('invalid-input', 'Only an open objective of another plan can be taken over.');
      }
      const { milestones, ...time } = inNewTime(objective, plan);
      const carried = insertObjective(
        tx,
        now,
        intoPlan,
        { ...factsOf(objective), ...time },
        {
          serves: objective.serves,
          milestones,
          carriedFrom: id,
        },
      );
      updateObjective(tx, id, { status: 'carried', closedOn: dayOf(now) });
      indexObjective(tx, id);
      return carried;
    });
  });
}

/** Begins a plan with what it takes over, as one transaction; returns its id. Throws as `addPlan` and `carryOver`. */
export function addPlanWith(database: Database, now: Date, plan: NewPlan, carried: readonly string[]): string {
  return inTransaction(database, (tx) => {
    const id = addPlan(tx, now, plan);
    carryOver(tx, now, id, carried);
    return id;
  });
}

/** The open objectives that a plan could take over from the others, by plan; null for a plan that is yet to begin. */
export function carriable(
  database: Database,
  into: string | null,
): { plan: string; objectives: { id: string; title: string }[] }[] {
  const rows = selectCarriable(database, into);
  const byPlan = Map.groupBy(rows, ({ planTitle }) => planTitle);
  return [...byPlan].map(([plan, group]) => ({ plan, objectives: group.map(({ id, title }) => ({ id, title })) }));
}
