import { v7 as uuid } from 'uuid';
import type { Need } from '../../../../shared/domain/need.ts';
import { currentPlan } from '../../../../shared/domain/plan/current.ts';
import { type LooseEnd, looseEndsOf } from '../../../../shared/domain/plan/looseEnds.ts';
import { lettersOf } from '../../../../shared/domain/plan/smart.ts';
import { overlaps, wrongSpan } from '../../../../shared/domain/plan/span.ts';
import type { NewPlan, ObjectiveSummary, Plan, PlanPatch, PlanReviewSummary } from '../../../../shared/domain/plan.ts';
import type { PlanFigures } from '../../../../shared/domain/requirement/plan.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { trashEvidenceOf } from '../evidence/service.ts';
import { listNeeds } from '../needs/service.ts';
import { removeAllFromIndex } from '../search/service.ts';
import { selectServed } from './linkQueries.ts';
import { selectLastActivity, selectMilestones, selectOfPlan } from './objectiveQueries.ts';
import { indexObjective } from './objectives.ts';
import * as queries from './queries.ts';
import { selectReviews } from './reviewQueries.ts';
import { indexReview } from './reviews.ts';
import { namingServed } from './served.ts';

export { planBlocks } from './planBlocks.ts';

function checkSpan(span: Pick<Plan, 'startsOn' | 'endsOn'>): void {
  const wrong = wrongSpan(span);
  if (wrong !== null) throw new AppError('invalid-input', wrong);
}

/** One plan. Throws `not-found`. */
export function planById(database: Database, id: string): Plan {
  const plan = queries.selectPlan(database, id);
  if (!plan) throw new AppError('not-found', 'no such plan');
  return plan;
}

/** Begins a plan; returns its id. Throws `invalid-input` for less than twelve months. */
export function addPlan(database: Database, now: Date, { title, startsOn, endsOn, aspiration }: NewPlan): string {
  checkSpan({ startsOn, endsOn });
  const id = uuid();
  queries.insertPlan(database, {
    id,
    title,
    startsOn,
    endsOn,
    aspiration,
    doing: '',
    resourcing: '',
    monitoring: '',
    reviewing: '',
    evaluation: '',
    supporters: '',
    ways: [],
    closedOn: null,
    outcome: '',
    effect: '',
    createdAt: now.toISOString(),
    trashedAt: null,
  });
  return id;
}

/** Saves what changed. Throws `invalid-input` where the plan would become shorter than twelve months. */
export function savePlan(database: Database, id: string, patch: PlanPatch): void {
  const plan = planById(database, id);
  if (patch.startsOn !== undefined || patch.endsOn !== undefined) {
    checkSpan({ startsOn: patch.startsOn ?? plan.startsOn, endsOn: patch.endsOn ?? plan.endsOn });
  }
  queries.updatePlan(database, id, patch);
}

/** Closes a plan with what came of it, or opens it again (`closedOn` null). Throws `not-found`. */
export function closePlan(
  database: Database,
  id: string,
  closing: Pick<Plan, 'closedOn' | 'outcome' | 'effect'>,
): void {
  queries.updatePlan(database, planById(database, id).id, closing);
}

/** Moves plans to the trash with all that is in them, or back (the undo). */
export function trashPlans(database: Database, now: Date, ids: string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    const at = trashed ? now.toISOString() : null;
    queries.setPlansTrashed(tx, ids, at);
    const { objectives, reviews } = queries.selectParts(tx, ids);
    trashEvidenceOf(tx, 'plan-review', reviews, at);
    if (trashed) {
      removeAllFromIndex(tx, 'objective', objectives);
      removeAllFromIndex(tx, 'plan-review', reviews);
      return;
    }
    for (const id of objectives) indexObjective(tx, id);
    for (const id of reviews) indexReview(tx, id);
  });
}

/** The objectives of a plan as its screens show them, with the letters of each. */
function objectivesOf(database: Database, plan: Plan, reviews: readonly PlanReviewSummary[]): ObjectiveSummary[] {
  const rows = selectOfPlan(database, plan.id);
  const milestones = selectMilestones(database, plan.id);
  const served = selectServed(database, plan.id);
  const activity = selectLastActivity(database, plan.id);
  const name = namingServed(database);
  const reviewDays = reviews.map(({ heldOn, dueOn }) => heldOn ?? dueOn);
  return rows.map((row) => {
    const own = { milestones: milestones.get(row.id) ?? [], serves: (served.get(row.id) ?? []).map(name) };
    const { id, title, startsOn, endsOn, status } = row;
    const letters = lettersOf({ objective: { ...row, ...own }, plan, reviewDays });
    return { id, title, startsOn, endsOn, status, ...own, letters, lastActivityOn: activity.get(id) ?? null };
  });
}

/** Everything that the plan's screen shows. */
export interface PlanOverview {
  plan: Plan;
  objectives: ObjectiveSummary[];
  reviews: PlanReviewSummary[];
  needs: Need[];
  looseEnds: LooseEnd[];
  /** Other open plans that have days in common with it. */
  overlapping: Pick<Plan, 'id' | 'title' | 'startsOn' | 'endsOn'>[];
}

/** A plan with all that is in it, as of `today`. Throws `not-found`. */
export function overviewOf(database: Database, id: string, today: string): PlanOverview {
  const plan = planById(database, id);
  const reviews = selectReviews(database, id);
  const objectives = objectivesOf(database, plan, reviews);
  const needs = listNeeds(database);
  const servedNeeds = queries.selectServedNeeds(database);
  return {
    plan,
    objectives,
    reviews,
    needs,
    looseEnds: plan.closedOn === null ? looseEndsOf({ needs, servedNeeds, objectives, reviews }, today) : [],
    overlapping: queries
      .selectPlans(database)
      .filter((other) => other.id !== id && other.closedOn === null && overlaps(other, plan))
      .map(({ id: otherId, title, startsOn, endsOn }) => ({ id: otherId, title, startsOn, endsOn })),
  };
}

/** The plan that one works by on `today`, with all that is in it; null where there is none. */
export function currentOverview(database: Database, today: string): PlanOverview | null {
  const plan = currentPlan(queries.selectPlans(database), today);
  return plan && overviewOf(database, plan.id, today);
}

/** A plan with its objectives, where another text tells of it; null for one that is gone or lies in the trash. */
export function writtenPlan(database: Database, id: string): Pick<PlanOverview, 'plan' | 'objectives'> | null {
  const plan = queries.selectPlan(database, id);
  if (!plan || plan.trashedAt !== null) return null;
  return { plan, objectives: objectivesOf(database, plan, selectReviews(database, id)) };
}

/** What the plan that one works by asks for on a day. */
export interface PlanDue {
  looseEnds: LooseEnd[];
  /** Open milestones that are overdue or due within a week, the longest due first. */
  milestones: { id: string; title: string; dueOn: string; objectiveId: string; objective: string }[];
  /** Reviews that are due within a week; overdue ones are loose ends. */
  reviews: Pick<PlanReviewSummary, 'id' | 'dueOn'>[];
}

/** What of the plan belongs on the first screen on `today`; null without an open plan. */
export function planDue(database: Database, today: string, until: string): PlanDue | null {
  const overview = currentOverview(database, today);
  if (!overview || overview.plan.closedOn !== null) return null;
  const { looseEnds, objectives, reviews } = overview;
  const milestones = objectives
    .filter(({ status }) => status === 'open')
    .flatMap(({ id: objectiveId, title: objective, milestones: all }) =>
      all
        .filter(({ doneOn, dueOn }) => doneOn === null && dueOn <= until)
        .map(({ id, title, dueOn }) => ({ id, title, dueOn, objectiveId, objective })),
    );
  return {
    looseEnds,
    milestones: milestones.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
    reviews: reviews
      .filter(({ heldOn, dueOn }) => heldOn === null && dueOn >= today && dueOn <= until)
      .map(({ id, dueOn }) => ({ id, dueOn })),
  };
}

/** A plan in the list of all plans. */
export interface ListedPlan extends Pick<Plan, 'id' | 'title' | 'startsOn' | 'endsOn' | 'closedOn' | 'outcome'> {
  objectives: number;
  achieved: number;
  /** The one that is worked by. */
  current: boolean;
}

/** All plans, the latest first. */
export function listPlans(database: Database, today: string): ListedPlan[] {
  const plans = queries.selectPlans(database);
  const counts = queries.countObjectives(database);
  const current = currentPlan(plans, today)?.id;
  return plans.map(({ id, title, startsOn, endsOn, closedOn, outcome }) => {
    const { objectives = 0, achieved = 0 } = counts.get(id) ?? {};
    return { id, title, startsOn, endsOn, closedOn, outcome, objectives, achieved, current: id === current };
  });
}

/** What requirements ask of all plans. */
export function planFigures(database: Database): PlanFigures[] {
  return queries.selectPlans(database).map((plan) => {
    const reviews = selectReviews(database, plan.id);
    const objectives = objectivesOf(database, plan, reviews).filter(({ status }) => status !== 'dropped');
    return {
      title: plan.title,
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      objectives: objectives.map(({ letters }) => letters),
      monitored: plan.monitoring.trim() !== '',
      reviews: reviews.length,
      ways: plan.ways.filter(({ change }) => change.trim() !== '').length,
    };
  });
}
