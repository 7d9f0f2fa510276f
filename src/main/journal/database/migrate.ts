import type Database from 'better-sqlite3';
import { AppError } from '../../../shared/result.ts';
import { applicationId } from './connection.ts';
import { sqliteFailure } from './failure.ts';
import { type Migration, migrations } from './migrations/index.ts';

/** Versions are whole numbers from 1 that rise from one migration to the next; gaps are allowed. */
function assertRising(list: readonly Migration[]): void {
  let last = 0;
  for (const { version, name } of list) {
    if (!Number.isSafeInteger(version) || version <= last) {
      throw new Error(`migration ${name}: version ${version} does not rise above ${last}`);
    }
    last = version;
  }
}

function assertReferences(db: Database.Database, name: string): void {
  const broken = db.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get();
  if (broken !== 0) throw new Error(`migration ${name}: ${String(broken)} rows refer to nothing`);
}

/** One step: all of it or nothing, the version with it. */
function step(db: Database.Database, migration: Migration): void {
  db.transaction(() => {
    db.exec(migration.sql);
    assertReferences(db, migration.name);
    db.pragma(`user_version = ${migration.version}`);
    db.pragma(`application_id = ${applicationId}`);
  }).immediate();
}

/**
 * Brings a database to the newest version: each migration in a transaction of its own, `user_version` with it; marks a
 * new database with the product's `application_id`. Foreign keys are off meanwhile, so that a table can be rebuilt
 * without its children being deleted (https://sqlite.org/lang_altertable.html#otheralter), and are checked before
 * each commit.
 *
 * Throws `AppError`: newer-version before any change; disk-full, disk-error and their like, the step undone. A
 * migration that is wrong in itself throws as it is.
 */
export function migrate(db: Database.Database, list: readonly Migration[] = migrations): void {
  assertRising(list);
  const current = Number(db.pragma('user_version', { simple: true }));
  const newest = list.at(-1)?.version ?? 0;
  if (current > newest) {
    throw new AppError('newer-version', 'the journal was written by a newer version', { found: current, newest });
  }
  db.pragma('foreign_keys = OFF');
  try {
    for (const migration of list) if (migration.version > current) step(db, migration);
    if (db.pragma('application_id', { simple: true }) === 0) db.pragma(`application_id = ${applicationId}`);
  } catch (error) {
    const failure = sqliteFailure(error);
    throw failure.code === 'internal' ? error : failure;
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
