import { v7 as uuid } from 'uuid';
import file from '../../../../../resources/sample/plan.json';
import { noteTemplates } from '../../../../shared/domain/noteTemplate.ts';
import type { ObjectivePatch, Served } from '../../../../shared/domain/plan.ts';
import type { Database } from '../../database/database.ts';
import { addNeed } from '../needs/service.ts';
import { addNote } from '../plans/notes.ts';
import { endObjective, insertObjective, saveObjective } from '../plans/objectives.ts';
import { addReview, saveReview } from '../plans/reviews.ts';
import { addPlan, savePlan } from '../plans/service.ts';
import { planSchema, type SamplePlan } from './schemaPlan.ts';
import { idOf, instant, type SampleIds, type Shift, shiftOrNull, writtenDocument } from './writing.ts';

type SampleObjective = SamplePlan['objectives'][number];

const sample = planSchema.parse(file);
const MORNING = '09:00';

/** Ids by their names in the file: needs and reviews. */
type Named = ReadonlyMap<string, string>;

function addNeeds(database: Database, shift: Shift): Named {
  return new Map(
    sample.needs.map(({ id, on, ...facts }) => {
      const origin = { originKind: 'own', originId: null } as const;
      return [id, addNeed(database, instant(shift(on), MORNING), { ...facts, ...origin })];
    }),
  );
}

function addReviews(database: Database, planId: string, ids: SampleIds, shift: Shift): Named {
  return new Map(
    sample.reviews.map(({ id, dueOn, heldOn, notes }) => {
      const source = `plan-review ${dueOn}`;
      const reviewId = addReview(database, instant(shift(sample.plan.startsOn), MORNING), planId, shift(dueOn));
      ids.sources.set(source, { kind: 'plan-review', id: reviewId });
      if (heldOn !== null && notes !== null) {
        const document = writtenDocument(noteTemplates['plan-review'], notes, ids, source);
        saveReview(database, reviewId, { heldOn: shift(heldOn), document }, instant(shift(heldOn), MORNING));
      }
      return [id, reviewId];
    }),
  );
}

/** Days among what an objective says, shifted. */
function shifted<Facts extends Pick<ObjectivePatch, 'startsOn' | 'endsOn'>>(facts: Facts, shift: Shift): Facts {
  return {
    ...facts,
    ...(facts.startsOn === undefined ? {} : { startsOn: shift(facts.startsOn) }),
    ...(facts.endsOn === undefined ? {} : { endsOn: shift(facts.endsOn) }),
  };
}

interface Around {
  planId: string;
  needs: Named;
  reviews: Named;
  ids: SampleIds;
  shift: Shift;
}

function addObjective(database: Database, objective: SampleObjective, around: Around): void {
  const { planId, needs, reviews, ids, shift } = around;
  const { facts, notes, changes, ending, on } = objective;
  const serves = objective.serves.map(({ kind, id }): Served => ({ kind, id: kind === 'need' ? idOf(needs, id) : id }));
  const milestones = objective.milestones.map(({ title, dueOn, doneOn }) => ({
    id: uuid(),
    title,
    dueOn: shift(dueOn),
    doneOn: shiftOrNull(shift, doneOn),
  }));
  const now = instant(shift(on), MORNING);
  const id = insertObjective(database, now, planId, shifted(facts, shift), { serves, milestones });
  saveObjective(database, now, id, {
    activityIds: objective.activities.map((day) => ids.sources.get(`cpd ${day}`)?.id ?? ''),
    reflectionIds: objective.reflections.map((name) => idOf(ids.reflections, name)),
  });
  for (const { on: day, text } of notes) {
    const notedOn = shift(day);
    addNote(database, instant(notedOn, MORNING), { objectiveId: id, notedOn, text });
  }
  for (const { review, patch } of changes) {
    const heldOn = sample.reviews.find((each) => each.id === review)?.heldOn ?? on;
    const reviewId = idOf(reviews, review);
    saveObjective(database, instant(shift(heldOn), MORNING), id, shifted(patch, shift), { reviewId });
  }
  if (ending) {
    const { status, outcome, effect } = ending;
    endObjective(database, id, { status, outcome, effect, closedOn: shift(ending.on) });
  }
}

/** Adds the coach’s development needs and their plan to a record that is there. */
export function addDevelopmentPlan(database: Database, ids: SampleIds, shift: Shift): void {
  const { ways, ...plan } = sample.plan;
  const [startsOn, endsOn] = [shift(plan.startsOn), shift(plan.endsOn)];
  const needs = addNeeds(database, shift);
  const planId = addPlan(database, instant(startsOn, MORNING), { ...plan, startsOn, endsOn });
  savePlan(database, planId, {
    ...plan,
    startsOn,
    endsOn,
    ways: ways.map((way) => ({ ...way, id: uuid() })),
  });
  const reviews = addReviews(database, planId, ids, shift);
  for (const objective of sample.objectives) {
    addObjective(database, objective, { planId, needs, reviews, ids, shift });
  }
}
