import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { databaseOf, inTransaction } from '../../src/main/journal/database/database.ts';
import { reflections as migration } from '../../src/main/journal/database/migrations/0001-reflections.ts';
import { closeExperiment, openExperiments } from '../../src/main/journal/features/experiments/service.ts';
import { createReflection } from '../../src/main/journal/features/reflections/service.ts';
import { movePending } from '../../src/main/journal/features/search/queries.ts';
import { journalRouter } from '../../src/main/journal/router.ts';
import type { JournalContext } from '../../src/main/journal/trpc.ts';
import { createJournal, type OpenJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import { generateReflections } from '../helpers/generate.ts';

export const PASSPHRASE = 'a passphrase for the bench';
export const TODAY = '2026-11-20';
/** A commit for each so many reflections: an index that grew by degrees, as a journal's does. */
const BATCH = 50;
const OPEN_EXPERIMENTS = 8;

export interface BenchJournal {
  journal: OpenJournal;
  context: JournalContext;
  call: ReturnType<typeof journalRouter.createCaller>;
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A new encrypted journal, made as the product makes one, with this many generated reflections. */
export async function fillJournal(folder: string, count: number): Promise<BenchJournal> {
  const { journal } = await createJournal(folder, passphraseBytes(PASSPHRASE));
  const database = databaseOf(journal.db);
  for (const batch of batches(generateReflections(count, { until: TODAY }))) {
    inTransaction(database, (tx) => {
      for (const { writtenAt, ...given } of batch) createReflection(tx, writtenAt, given);
      movePending(tx);
    });
  }
  inTransaction(database, (tx) => {
    const now = new Date(`${TODAY}T08:00:00Z`);
    for (const { id } of openExperiments(tx).slice(0, -OPEN_EXPERIMENTS)) {
      closeExperiment(tx, now, id, 'tried', 'It went better than I feared.');
    }
  });
  const context = { journal, database, now: () => new Date(`${TODAY}T20:00:00Z`) };
  return { journal, context, call: journalRouter.createCaller(context) };
}

/**
 * The floor for a search: the same rows in the same tables and the same index, filled in the same steps, in a database
 * without a cipher. Its file is unencrypted; the text in it is made up.
 */
export function plainTwin(folder: string, source: BetterSqlite3.Database): BetterSqlite3.Database {
  const twin = new BetterSqlite3(join(folder, 'plain.db'));
  twin.pragma('journal_mode = WAL');
  twin.pragma('temp_store = MEMORY');
  twin.pragma(`cache_size = ${source.pragma('cache_size', { simple: true })}`);
  twin.exec(migration.sql);
  for (const table of ['reflection', 'in_action_note', 'searchable']) {
    const columns = source.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
    const insert = twin.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
    const add = twin.transaction((rows: unknown[][]) => {
      for (const row of rows) insert.run(row);
    });
    const rows = source.prepare<[], unknown[]>(`SELECT * FROM ${table} ORDER BY rowid`).raw();
    for (const batch of batches(rows.iterate())) add(batch);
  }
  return twin;
}
