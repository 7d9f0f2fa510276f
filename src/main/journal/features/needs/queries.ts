import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Need } from '../../../../shared/domain/need.ts';
import type { Database } from '../../database/database.ts';
import { coachNeed } from '../../database/schema.ts';

type Row = typeof coachNeed.$inferSelect;

/** Standing pieces of evidence that speak for the need of the row. */
const evidence = sql<number>`(SELECT count(*) FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id
  WHERE l.target_kind = 'need' AND l.target_id = coach_need.id AND e.trashed_at IS NULL AND e.detached_at IS NULL)`;

const { id, title, detail, aim, originKind, originId, createdAt, trashedAt } = coachNeed;

/** All needs, those in the trash last; otherwise in the order in which they were written down. */
export function selectNeeds(database: Database): Need[] {
  const columns = { id, title, detail, aim, originKind, originId, createdAt, trashedAt, evidence };
  return database
    .select(columns)
    .from(coachNeed)
    .orderBy(desc(sql`${trashedAt} IS NULL`), asc(createdAt), asc(id))
    .all();
}

export function insertNeed(database: Database, row: Row): void {
  database.insert(coachNeed).values(row).run();
}

/** Returns how many rows there were to change. */
export function updateNeed(database: Database, wanted: string, columns: Partial<Row>): number {
  return database.update(coachNeed).set(columns).where(eq(id, wanted)).run().changes;
}
