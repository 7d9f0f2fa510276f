import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../../shared/domain/date.ts';
import type { Ending, Objective, ObjectiveFacts, ObjectivePatch, Served } from '../../../../shared/domain/plan.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import { rememberChanges } from './history.ts';
import * as links from './linkQueries.ts';
import * as queries from './objectiveQueries.ts';
import { selectPlan } from './queries.ts';
import { selectReviews } from './reviewQueries.ts';
import { namingServed } from './served.ts';

function rowOf(database: Database, id: string): queries.ObjectiveRow {
  const row = queries.selectObjective(database, id);
  if (!row) throw new AppError('not-found', 'no such objective');
  return row;
}

/** Hands the words of an objective to the search. */
export function indexObjective(database: Database, id: string): void {
  const row = rowOf(database, id);
  const { specific, measure, baseline, target, resources, support, relevance, monitoring, evaluation } = row;
  const { outcome, effect } = row;
  const texts = [specific, measure, baseline, target, resources, support, relevance, monitoring, evaluation];
  const body = [...texts, outcome, effect].filter((text) => text !== '').join('\n');
  addToIndex(database, { kind: 'objective', sourceId: id, title: row.title, body, tags: [] });
}

/** One whole objective with what it serves and what is linked to it. Throws `not-found`. */
export function objectiveById(database: Database, id: string): Objective {
  const { position: _, ...row } = rowOf(database, id);
  const plan = selectPlan(database, row.planId);
  if (!plan) throw new AppError('not-found', 'no such plan');
  const { title, startsOn, endsOn } = plan;
  return {
    ...row,
    milestones: queries.selectMilestonesOf(database, id),
    serves: links.selectServedBy(database, id).map(namingServed(database)),
    activityIds: links.selectLinked(database, 'activity', id),
    reflectionIds: links.selectLinked(database, 'reflection', id),
    carriedInto: queries.selectCarriedInto(database, id)?.id ?? null,
    plan: { id: plan.id, title, startsOn, endsOn },
    reviewDays: selectReviews(database, plan.id).map(({ heldOn, dueOn }) => heldOn ?? dueOn),
  };
}

/** What an objective says of itself before anything is written. */
const blank: Omit<ObjectiveFacts, 'title' | 'startsOn' | 'endsOn'> = {
  specific: '',
  measure: '',
  baseline: '',
  target: '',
  resources: '',
  support: '',
  cost: '',
  time: '',
  relevance: '',
  monitoring: '',
  evaluation: '',
  level: null,
  answers: {},
};

interface NewObjective {
  planId: string;
  title: string;
  serves: readonly Served[];
}

/** Adds an objective that lasts from today, or from the plan's start, to the plan's end; returns its id. Throws `not-found`. */
export function addObjective(database: Database, now: Date, { planId, title, serves }: NewObjective): string {
  const plan = selectPlan(database, planId);
  if (!plan) throw new AppError('not-found', 'no such plan');
  const today = dayOf(now);
  const startsOn = today > plan.startsOn && today < plan.endsOn ? today : plan.startsOn;
  return insertObjective(database, now, planId, { ...blank, title, startsOn, endsOn: plan.endsOn }, { serves });
}

/** Adds an objective with all that it says; returns its id. */
export function insertObjective(
  database: Database,
  now: Date,
  planId: string,
  facts: ObjectiveFacts,
  rest: Pick<ObjectivePatch, 'milestones'> & { serves: readonly Served[]; carriedFrom?: string },
): string {
  const id = uuid();
  inTransaction(database, (tx) => {
    queries.insertObjective(tx, {
      ...facts,
      id,
      planId,
      position: queries.nextPosition(tx, planId),
      status: 'open',
      closedOn: null,
      outcome: '',
      effect: '',
      carriedFrom: rest.carriedFrom ?? null,
      createdAt: now.toISOString(),
      trashedAt: null,
    });
    links.replaceServed(tx, id, rest.serves);
    if (rest.milestones) queries.replaceMilestones(tx, id, rest.milestones);
    indexObjective(tx, id);
  });
  return id;
}

/** What a save of an objective says beside what changed. */
interface Saving {
  /** The review at which it is changed; null in between. */
  reviewId: string | null;
}

/**
 * Saves what changed as one transaction, and keeps what it said before once it is older than a day, or where
 * a review changes it. Throws `invalid-input` where it would end before it starts. Days outside the plan are saved: the letters tell of them.
 */
export function saveObjective(
  database: Database,
  now: Date,
  id: string,
  patch: ObjectivePatch,
  { reviewId }: Saving = { reviewId: null },
): void {
  const { milestones, serves, activityIds, reflectionIds, ...facts } = patch;
  inTransaction(database, (tx) => {
    const row = rowOf(tx, id);
    const before = { ...row, milestones: queries.selectMilestonesOf(tx, id) };
    const after = { ...row, ...facts, milestones: milestones ?? before.milestones };
    if (after.endsOn < after.startsOn) {
      throw new AppError('invalid-input', 'An objective cannot end before it starts. Check both days.');
    }
    queries.updateObjective(tx, id, facts);
    if (milestones) queries.replaceMilestones(tx, id, milestones);
    if (serves) links.replaceServed(tx, id, serves);
    if (activityIds) links.replaceLinked(tx, 'activity', id, activityIds);
    if (reflectionIds) links.replaceLinked(tx, 'reflection', id, reflectionIds);
    const today = dayOf(now);
    const isKept = reviewId !== null || dayOf(new Date(row.createdAt)) < today;
    if (isKept) rememberChanges(tx, id, { before, after, today, reviewId });
    if (row.trashedAt === null) indexObjective(tx, id);
  });
}

/**
 * Ends an objective with what came of it, or opens it again. Throws `not-found`, and `in-use` for one that goes on in
 * a later plan: it would be open twice.
 */
export function endObjective(database: Database, id: string, ending: Ending): void {
  inTransaction(database, (tx) => {
    const { trashedAt, status } = rowOf(tx, id);
    if (status === 'carried' && queries.selectCarriedInto(tx, id)) {
      throw new AppError('in-use', 'This objective goes on in a later plan. Move it to the trash there first.');
    }
    const closedOn = ending.status === 'open' ? null : ending.closedOn;
    queries.updateObjective(tx, id, { ...ending, closedOn });
    if (trashedAt === null) indexObjective(tx, id);
  });
}

/** Marks a milestone as done on a day, or as open again (null). Throws `not-found`. */
export function finishMilestone(database: Database, id: string, milestoneId: string, doneOn: string | null): void {
  inTransaction(database, (tx) => {
    const milestones = queries.selectMilestonesOf(tx, rowOf(tx, id).id);
    if (!milestones.some((each) => each.id === milestoneId)) throw new AppError('not-found', 'no such milestone');
    queries.replaceMilestones(
      tx,
      id,
      milestones.map((each) => (each.id === milestoneId ? { ...each, doneOn } : each)),
    );
  });
}

/** Moves objectives to the trash, or back (the undo). */
export function trashObjectives(database: Database, now: Date, ids: string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    queries.setObjectivesTrashed(tx, ids, trashed ? now.toISOString() : null);
    for (const id of ids) {
      if (trashed) removeFromIndex(tx, 'objective', id);
      else indexObjective(tx, id);
    }
  });
}
