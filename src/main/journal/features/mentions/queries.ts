import { sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';

/** Where documents are kept: the table, and its column that names the row. */
const holders = {
  reflection: { table: 'reflection_document', id: 'reflection_id' },
  version: { table: 'reflection_version', id: 'id' },
  session: { table: 'session', id: 'id' },
  supervision: { table: 'supervision', id: 'id' },
  feedback: { table: 'feedback', id: 'id' },
  cpd: { table: 'cpd_activity', id: 'id' },
  'plan-review': { table: 'plan_review', id: 'id' },
  profile: { table: 'profile_section', id: 'id' },
  profileVersion: { table: 'profile_version_text', id: 'id' },
  submission: { table: 'submission', id: 'id' },
  'submission-version': { table: 'submission_version', id: 'id' },
} as const;
export type Holder = keyof typeof holders;

interface Held {
  id: string;
  document: string;
}

function selectHolding(database: Database, holder: Holder, words: string): Held[] {
  const { table, id } = holders[holder];
  return database.all<Held>(sql`
    SELECT ${sql.identifier(id)} AS id, document FROM ${sql.identifier(table)} WHERE instr(document, ${words}) > 0`);
}

/** The stored documents of one kind that speak of the client, with the ids of what they belong to. */
export function selectMentioning(database: Database, holder: Holder, clientId: string): Held[] {
  return selectHolding(database, holder, clientId);
}

/** The stored documents of one kind that cite any source. */
export function selectCiting(database: Database, holder: Holder): Held[] {
  return selectHolding(database, holder, '"sourceId"');
}
