import { initTRPC } from '@trpc/server';
import type { Database } from './database/database.ts';
import type { OpenJournal } from './vault/vault.ts';

/** What every procedure of a journal works with. */
export interface JournalContext {
  journal: OpenJournal;
  database: Database;
  /** Now; replaced in tests. */
  now: () => Date;
}

const t = initTRPC.context<JournalContext>().create();

export const router = t.router;
/** Every procedure: its input is checked by a zod schema, its output is plain JSON. */
export const procedure = t.procedure;
