import { and, eq, sql } from 'drizzle-orm';
import type { ChangedField, ObjectiveChange, ProgressNote, Served } from '../../../../shared/domain/plan.ts';
import type { Database } from '../../database/database.ts';
import { objectiveChange, objectiveTarget, progressNote } from '../../database/schema.ts';

/** What every objective of a plan serves, by objective. */
export function selectServed(database: Database, planId: string): Map<string, Served[]> {
  const rows = database.all<Served & { objectiveId: string }>(sql`
    SELECT t.objective_id AS objectiveId, t.kind AS kind, t.target_id AS id
    FROM objective_target t JOIN objective o ON o.id = t.objective_id WHERE o.plan_id = ${planId}
    ORDER BY t.kind DESC, t.target_id`);
  const grouped = Map.groupBy(rows, ({ objectiveId }) => objectiveId);
  return new Map([...grouped].map(([of, group]) => [of, group.map(({ kind, id }) => ({ kind, id }))]));
}

/** What one objective serves. */
export function selectServedBy(database: Database, objectiveId: string): Served[] {
  return database.all<Served>(sql`
    SELECT kind, target_id AS id FROM objective_target WHERE objective_id = ${objectiveId} ORDER BY kind DESC, target_id`);
}

/** Exactly these. */
export function replaceServed(database: Database, objectiveId: string, serves: readonly Served[]): void {
  database.delete(objectiveTarget).where(eq(objectiveTarget.objectiveId, objectiveId)).run();
  for (const { kind, id } of serves) {
    database.insert(objectiveTarget).values({ objectiveId, kind, targetId: id }).onConflictDoNothing().run();
  }
}

/** Where links of an objective are kept, and of what. */
const linked = {
  activity: { table: 'objective_activity', column: 'activity_id', of: 'cpd_activity', day: 'done_on' },
  reflection: { table: 'objective_reflection', column: 'reflection_id', of: 'reflection', day: 'happened_on' },
} as const;
export type LinkedKind = keyof typeof linked;

/** The linked records outside the trash, the oldest first. */
export function selectLinked(database: Database, kind: LinkedKind, objectiveId: string): string[] {
  const { table, column, of, day } = linked[kind];
  const rows = database.all<{ id: string }>(sql`
    SELECT r.id AS id FROM ${sql.identifier(table)} l JOIN ${sql.identifier(of)} r ON r.id = l.${sql.identifier(column)}
    WHERE l.objective_id = ${objectiveId} AND r.trashed_at IS NULL ORDER BY r.${sql.identifier(day)}, r.id`);
  return rows.map(({ id }) => id);
}

/** Exactly these of those that are shown; a link to one in the trash stays, and one that is gone is left out. */
export function replaceLinked(database: Database, kind: LinkedKind, objectiveId: string, ids: readonly string[]): void {
  const { table, column, of } = linked[kind];
  database.run(sql`
    DELETE FROM ${sql.identifier(table)} WHERE objective_id = ${objectiveId}
      AND ${sql.identifier(column)} IN (SELECT id FROM ${sql.identifier(of)} WHERE trashed_at IS NULL)`);
  database.run(sql`
    INSERT INTO ${sql.identifier(table)} SELECT ${objectiveId}, r.id FROM ${sql.identifier(of)} r
    WHERE r.id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ON CONFLICT DO NOTHING`);
}

const { id, noted, note } = {
  id: progressNote.id,
  noted: progressNote.notedOn,
  note: {
    id: progressNote.id,
    objectiveId: progressNote.objectiveId,
    notedOn: progressNote.notedOn,
    text: progressNote.text,
  },
};

/** The notes of an objective outside the trash, newest first. */
export function selectNotes(database: Database, objectiveId: string): ProgressNote[] {
  return database
    .select(note)
    .from(progressNote)
    .where(and(eq(progressNote.objectiveId, objectiveId), sql`${progressNote.trashedAt} IS NULL`))
    .orderBy(sql`${noted} DESC`, sql`${id} DESC`)
    .all();
}

export function insertNote(database: Database, row: typeof progressNote.$inferInsert): void {
  database.insert(progressNote).values(row).run();
}

/** Returns how many rows there were to change. */
export function updateNote(
  database: Database,
  wanted: string,
  changed: Partial<typeof progressNote.$inferSelect>,
): number {
  return database.update(progressNote).set(changed).where(eq(id, wanted)).run().changes;
}

/** The change that a save of this day and review goes on with. */
export function selectChange(
  database: Database,
  objectiveId: string,
  field: ChangedField,
  changedOn: string,
  reviewId: string | null,
): { id: string; before: string } | undefined {
  return database.get<{ id: string; before: string }>(sql`
    SELECT id, before FROM objective_change WHERE objective_id = ${objectiveId} AND field = ${field}
      AND changed_on = ${changedOn} AND review_id IS ${reviewId} ORDER BY id DESC LIMIT 1`);
}

export function insertChange(database: Database, row: typeof objectiveChange.$inferInsert): void {
  database.insert(objectiveChange).values(row).run();
}

export function updateChange(database: Database, wanted: string, after: string): void {
  database.update(objectiveChange).set({ after }).where(eq(objectiveChange.id, wanted)).run();
}

export function deleteChange(database: Database, wanted: string): void {
  database.delete(objectiveChange).where(eq(objectiveChange.id, wanted)).run();
}

/** What changed, newest first: of one objective, or at one review. */
export function selectChanges(
  database: Database,
  { objectiveId, reviewId }: { objectiveId?: string | undefined; reviewId?: string | undefined },
): ObjectiveChange[] {
  const where = reviewId === undefined ? sql`c.objective_id = ${objectiveId}` : sql`c.review_id = ${reviewId}`;
  return database.all<ObjectiveChange>(sql`
    SELECT c.id AS id, c.objective_id AS objectiveId, o.title AS objectiveTitle, c.review_id AS reviewId,
      r.held_on AS reviewHeldOn, c.changed_on AS changedOn, c.field AS field, c.before AS before, c.after AS after
    FROM objective_change c JOIN objective o ON o.id = c.objective_id LEFT JOIN plan_review r ON r.id = c.review_id
    WHERE ${where} ORDER BY c.changed_on DESC, c.id DESC`);
}

/** How much was done, noted and written for the objectives of a plan, each thing once. */
export interface WorkDone {
  activities: number;
  notes: number;
  reflections: number;
}

/** What was linked to the objectives of a plan, or noted at them, from a first to a last day; without the trash. */
export function countWork(database: Database, planId: string, from: string, until: string): WorkDone {
  const objectives = sql`(SELECT id FROM objective WHERE plan_id = ${planId} AND trashed_at IS NULL)`;
  const linkedIn = (kind: LinkedKind) => {
    const { table, column, of, day } = linked[kind];
    return sql`(SELECT count(DISTINCT r.id) FROM ${sql.identifier(table)} l
      JOIN ${sql.identifier(of)} r ON r.id = l.${sql.identifier(column)}
      WHERE l.objective_id IN ${objectives} AND r.trashed_at IS NULL
        AND r.${sql.identifier(day)} BETWEEN ${from} AND ${until})`;
  };
  const none: WorkDone = { activities: 0, notes: 0, reflections: 0 };
  return (
    database.get<WorkDone>(sql`
      SELECT ${linkedIn('activity')} AS activities, ${linkedIn('reflection')} AS reflections,
        (SELECT count(*) FROM progress_note WHERE objective_id IN ${objectives} AND trashed_at IS NULL
          AND noted_on BETWEEN ${from} AND ${until}) AS notes`) ?? none
  );
}

/** An objective as another record shows it. */
export interface LinkedObjective {
  id: string;
  title: string;
  planTitle: string;
}

/** Objectives of plans, neither in the trash: those that an activity was done for, or all that are open. */
export function selectObjectivesFor(database: Database, activityId: string | null): LinkedObjective[] {
  const which =
    activityId === null
      ? sql`o.status = 'open'`
      : sql`o.id IN (SELECT objective_id FROM objective_activity WHERE activity_id = ${activityId})`;
  return database.all<LinkedObjective>(sql`
    SELECT o.id AS id, o.title AS title, p.title AS planTitle
    FROM objective o JOIN development_plan p ON p.id = o.plan_id
    WHERE o.trashed_at IS NULL AND p.trashed_at IS NULL AND ${which}
    ORDER BY p.starts_on DESC, p.id, o.position, o.id`);
}

/** Exactly these of the objectives that are shown; one that is gone is left out. */
export function replaceObjectivesOf(database: Database, activityId: string, ids: readonly string[]): void {
  const kept = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  database.run(sql`
    DELETE FROM objective_activity WHERE activity_id = ${activityId} AND objective_id NOT IN ${kept} AND objective_id IN (
      SELECT o.id FROM objective o JOIN development_plan p ON p.id = o.plan_id
      WHERE o.trashed_at IS NULL AND p.trashed_at IS NULL)`);
  database.run(sql`
    INSERT INTO objective_activity (objective_id, activity_id) SELECT o.id, a.id FROM objective o, cpd_activity a
    WHERE a.id = ${activityId} AND o.id IN ${kept} ON CONFLICT DO NOTHING`);
}
