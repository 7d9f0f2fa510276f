import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { PlanReviewSummary } from '../../../../shared/domain/plan.ts';
import type { Database } from '../../database/database.ts';
import { planReview } from '../../database/schema.ts';

type Row = typeof planReview.$inferSelect;

const { id, planId, dueOn, heldOn, excerpt, trashedAt } = planReview;

/** The reviews of a plan outside the trash, the earliest first. */
export function selectReviews(database: Database, plan: string): PlanReviewSummary[] {
  return database
    .select({ id, planId, dueOn, heldOn, excerpt })
    .from(planReview)
    .where(sql`${planId} = ${plan} AND ${trashedAt} IS NULL`)
    .orderBy(asc(dueOn), asc(id))
    .all();
}

export function selectReview(database: Database, wanted: string): Row | undefined {
  return database.select().from(planReview).where(eq(id, wanted)).get();
}

export function insertReview(database: Database, row: Row): void {
  database.insert(planReview).values(row).run();
}

export function updateReview(database: Database, wanted: string, changed: Partial<Row>): void {
  if (Object.keys(changed).length > 0) database.update(planReview).set(changed).where(eq(id, wanted)).run();
}

/** Moves to the trash (an instant) or out of it (null). */
export function setReviewsTrashed(database: Database, ids: string[], instant: string | null): void {
  database.update(planReview).set({ trashedAt: instant }).where(inArray(id, ids)).run();
}

/** Every review of these plans, in the trash or not. */
export function selectIdsOfPlans(database: Database, plans: string[]): string[] {
  return database
    .select({ id })
    .from(planReview)
    .where(inArray(planId, plans))
    .all()
    .map((row) => row.id);
}
