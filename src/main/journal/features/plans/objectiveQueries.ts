import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Milestone, Objective } from '../../../../shared/domain/plan.ts';
import type { Database } from '../../database/database.ts';
import { milestone, objective } from '../../database/schema.ts';

export type ObjectiveRow = typeof objective.$inferSelect;

const { id } = objective;

/** The objectives of a plan outside the trash, in their order. */
export function selectOfPlan(database: Database, planId: string): ObjectiveRow[] {
  return database
    .select()
    .from(objective)
    .where(sql`${objective.planId} = ${planId} AND ${objective.trashedAt} IS NULL`)
    .orderBy(asc(objective.position), asc(id))
    .all();
}

export function selectObjective(database: Database, wanted: string): ObjectiveRow | undefined {
  return database.select().from(objective).where(eq(id, wanted)).get();
}

/** The objective of a later plan that goes on with this one, where neither lies in the trash. */
export function selectCarriedInto(database: Database, wanted: string): Pick<Objective, 'id'> | undefined {
  return database.get<{ id: string }>(sql`
    SELECT o.id AS id FROM objective o JOIN development_plan p ON p.id = o.plan_id
    WHERE o.carried_from = ${wanted} AND o.trashed_at IS NULL AND p.trashed_at IS NULL LIMIT 1`);
}

/** The open objectives of all plans but one, of plans outside the trash: the latest plan first. */
export function selectCarriable(
  database: Database,
  into: string | null,
): { id: string; title: string; planTitle: string }[] {
  return database.all(sql`
    SELECT o.id AS id, o.title AS title, p.title AS planTitle
    FROM objective o JOIN development_plan p ON p.id = o.plan_id
    WHERE o.status = 'open' AND o.trashed_at IS NULL AND p.trashed_at IS NULL AND p.id IS NOT ${into}
    ORDER BY p.starts_on DESC, p.id, o.position, o.id LIMIT 500`);
}

/** The place after the last of a plan. */
export function nextPosition(database: Database, planId: string): number {
  const row = database.get<{ next: number }>(sql`
    SELECT coalesce(max(position), -1) + 1 AS next FROM objective WHERE plan_id = ${planId}`);
  return row?.next ?? 0;
}

export function insertObjective(database: Database, row: ObjectiveRow): void {
  database.insert(objective).values(row).run();
}

export function updateObjective(database: Database, wanted: string, changed: Partial<ObjectiveRow>): void {
  if (Object.keys(changed).length > 0) database.update(objective).set(changed).where(eq(id, wanted)).run();
}

/** Moves to the trash (an instant) or out of it (null). */
export function setObjectivesTrashed(database: Database, ids: string[], instant: string | null): void {
  database.update(objective).set({ trashedAt: instant }).where(inArray(id, ids)).run();
}

/** Milestones by objective, the earliest first; of one plan. */
export function selectMilestones(database: Database, planId: string): Map<string, Milestone[]> {
  const rows = database.all<Milestone & { objectiveId: string }>(sql`
    SELECT m.id AS id, m.objective_id AS objectiveId, m.title AS title, m.due_on AS dueOn, m.done_on AS doneOn
    FROM milestone m JOIN objective o ON o.id = m.objective_id WHERE o.plan_id = ${planId} ORDER BY m.due_on, m.id`);
  const grouped = Map.groupBy(rows, ({ objectiveId }) => objectiveId);
  return new Map([...grouped].map(([of, group]) => [of, group.map(({ objectiveId: _, ...rest }) => rest)]));
}

/** The milestones of one objective, the earliest first. */
export function selectMilestonesOf(database: Database, objectiveId: string): Milestone[] {
  const { title, dueOn, doneOn } = milestone;
  return database
    .select({ id: milestone.id, title, dueOn, doneOn })
    .from(milestone)
    .where(eq(milestone.objectiveId, objectiveId))
    .orderBy(asc(dueOn), asc(milestone.id))
    .all();
}

/** Exactly these milestones. */
export function replaceMilestones(database: Database, objectiveId: string, milestones: readonly Milestone[]): void {
  database.delete(milestone).where(eq(milestone.objectiveId, objectiveId)).run();
  for (const each of milestones) {
    database
      .insert(milestone)
      .values({ ...each, objectiveId })
      .run();
  }
}

/** The last sign of life of every objective of a plan: a note, an activity, a reflection, a milestone done. */
export function selectLastActivity(database: Database, planId: string): Map<string, string> {
  const rows = database.all<{ id: string; day: string }>(sql`
    SELECT id, max(day) AS day FROM (
      SELECT n.objective_id AS id, n.noted_on AS day FROM progress_note n
        JOIN objective o ON o.id = n.objective_id WHERE o.plan_id = ${planId} AND n.trashed_at IS NULL
      UNION ALL SELECT l.objective_id, a.done_on FROM objective_activity l
        JOIN objective o ON o.id = l.objective_id JOIN cpd_activity a ON a.id = l.activity_id
        WHERE o.plan_id = ${planId} AND a.trashed_at IS NULL
      UNION ALL SELECT l.objective_id, r.happened_on FROM objective_reflection l
        JOIN objective o ON o.id = l.objective_id JOIN reflection r ON r.id = l.reflection_id
        WHERE o.plan_id = ${planId} AND r.trashed_at IS NULL
      UNION ALL SELECT m.objective_id, m.done_on FROM milestone m
        JOIN objective o ON o.id = m.objective_id WHERE o.plan_id = ${planId} AND m.done_on IS NOT NULL)
    GROUP BY id`);
  return new Map(rows.map(({ id: of, day }) => [of, day]));
}
