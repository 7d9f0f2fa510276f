import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { frameworkSetting, ownFramework } from '../../database/schema.ts';

export type OwnFrameworkRow = typeof ownFramework.$inferSelect;
export type FrameworkSetting = typeof frameworkSetting.$inferSelect;

/** The user's own frameworks, oldest first. */
export function selectOwn(database: Database): OwnFrameworkRow[] {
  return database.select().from(ownFramework).orderBy(asc(ownFramework.createdAt), asc(ownFramework.id)).all();
}

/** Adds a framework, or changes the definition of the one with this id. */
export function putOwn(database: Database, row: OwnFrameworkRow): void {
  const { definition } = row;
  database.insert(ownFramework).values(row).onConflictDoUpdate({ target: ownFramework.id, set: { definition } }).run();
}

/** Returns how many rows there were to change. */
export function setRetired(database: Database, id: string, retiredAt: string | null): number {
  return database.update(ownFramework).set({ retiredAt }).where(eq(ownFramework.id, id)).run().changes;
}

/** How frameworks are used, where anything was decided. */
export function selectSettings(database: Database): Map<string, FrameworkSetting> {
  const rows = database.select().from(frameworkSetting).all();
  return new Map(rows.map((row) => [row.frameworkId, row]));
}

export function putSetting(database: Database, row: FrameworkSetting): void {
  const { frameworkId: _, ...set } = row;
  const insert = database.insert(frameworkSetting).values(row);
  insert.onConflictDoUpdate({ target: frameworkSetting.frameworkId, set }).run();
}

/** The ids of competencies of a framework that rounds (also drafts and those in the trash) or evidence know. */
export function selectKnownCompetencies(database: Database, id: string): string[] {
  const rows = database.all<{ competencyId: string }>(sql`
    SELECT json_extract(c.value, '$.id') AS competencyId FROM rating_round q,
      json_each(q.framework, '$.domains') d, json_each(d.value, '$.competencies') c WHERE q.framework_id = ${id}
    UNION SELECT substr(target_id, length(${id}) + 2) FROM evidence_link
      WHERE target_kind = 'competency' AND substr(target_id, 1, length(${id}) + 1) = ${id} || ':'`);
  return rows.map(({ competencyId }) => competencyId);
}
