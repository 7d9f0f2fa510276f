import { asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { Database } from '../../database/database.ts';
import { developmentPlan } from '../../database/schema.ts';

type Row = typeof developmentPlan.$inferSelect;

const { id, startsOn, trashedAt } = developmentPlan;

/** All plans outside the trash, the latest first. */
export function selectPlans(database: Database): Plan[] {
  return database.select().from(developmentPlan).where(isNull(trashedAt)).orderBy(desc(startsOn), desc(id)).all();
}

export function selectPlan(database: Database, wanted: string): Plan | undefined {
  return database.select().from(developmentPlan).where(eq(id, wanted)).get();
}

export function insertPlan(database: Database, row: Row): void {
  database.insert(developmentPlan).values(row).run();
}

export function updatePlan(database: Database, wanted: string, changed: Partial<Row>): void {
  if (Object.keys(changed).length > 0) database.update(developmentPlan).set(changed).where(eq(id, wanted)).run();
}

/** Moves to the trash (an instant) or out of it (null). */
export function setPlansTrashed(database: Database, ids: string[], instant: string | null): void {
  database.update(developmentPlan).set({ trashedAt: instant }).where(inArray(id, ids)).run();
}

/** Of these plans, those that lie in the trash. */
export function selectTrashedIds(database: Database, ids: string[]): string[] {
  const rows = database.select({ id, trashedAt }).from(developmentPlan).where(inArray(id, ids)).orderBy(asc(id)).all();
  return rows.flatMap((row) => (row.trashedAt === null ? [] : [row.id]));
}

/** What lies under these plans outside the trash: objectives and reviews, for the search index and for evidence. */
export function selectParts(database: Database, ids: string[]): { objectives: string[]; reviews: string[] } {
  const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const of = (table: 'objective' | 'plan_review') =>
    database
      .all<{ id: string }>(sql`
        SELECT id FROM ${sql.identifier(table)} WHERE trashed_at IS NULL AND plan_id IN ${wanted} ORDER BY id`)
      .map((row) => row.id);
  return { objectives: of('objective'), reviews: of('plan_review') };
}

/** Needs that an objective serves which is neither dropped nor in the trash, of plans outside the trash. */
export function selectServedNeeds(database: Database): Set<string> {
  const rows = database.all<{ id: string }>(sql`
    SELECT DISTINCT t.target_id AS id FROM objective_target t JOIN objective o ON o.id = t.objective_id
      JOIN development_plan p ON p.id = o.plan_id
    WHERE t.kind = 'need' AND o.status <> 'dropped' AND o.trashed_at IS NULL AND p.trashed_at IS NULL`);
  return new Set(rows.map((row) => row.id));
}

/** How many objectives each plan has, and how many of them were achieved. */
export function countObjectives(database: Database): Map<string, { objectives: number; achieved: number }> {
  const rows = database.all<{ id: string; objectives: number; achieved: number }>(sql`
    SELECT plan_id AS id, count(*) AS objectives, coalesce(sum(status = 'achieved'), 0) AS achieved FROM objective
    WHERE trashed_at IS NULL GROUP BY plan_id`);
  return new Map(rows.map(({ id: of, ...counts }) => [of, counts]));
}
