import { eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { journalFact } from '../../database/schema.ts';

const CONFIRMED = 'recovery-code-confirmed-at';

/** When the recovery code was re-entered last (a UTC instant), or null where nobody proved to have it. */
export function recoveryConfirmedAt(database: Database): string | null {
  return database.select().from(journalFact).where(eq(journalFact.name, CONFIRMED)).get()?.value ?? null;
}

/** Records that the code was re-entered, or (null) that a new one waits to be. */
export function setRecoveryConfirmed(database: Database, value: string | null): void {
  if (value === null) database.delete(journalFact).where(eq(journalFact.name, CONFIRMED)).run();
  else {
    const insert = database.insert(journalFact).values({ name: CONFIRMED, value });
    insert.onConflictDoUpdate({ target: journalFact.name, set: { value } }).run();
  }
}
