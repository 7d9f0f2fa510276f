import type Driver from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import * as schema from './schema.ts';

/** An open journal's tables, or a transaction over them: what every query takes first. */
export type Database = BaseSQLiteDatabase<'sync', Driver.RunResult, typeof schema>;

/** How many statements stay prepared: the product has about a hundred, and lists of ids make more. */
const KEPT_STATEMENTS = 200;

/**
 * The connection as drizzle sees it: drizzle prepares a statement anew for every call, here each stays prepared
 * (`npm run bench`: a short search takes a fifth less).
 */
function keepingStatements(connection: Driver.Database): Driver.Database {
  const kept = new Map<string, Driver.Statement>();
  function prepare(source: string): Driver.Statement {
    const known = kept.get(source);
    // Drizzle asks for rows as arrays where it wants them so, and a statement would remember.
    if (known) return known.reader ? known.raw(false) : known;
    const statement = connection.prepare(source);
    if (kept.size >= KEPT_STATEMENTS) kept.clear();
    kept.set(source, statement);
    return statement;
  }
  return new Proxy(connection, {
    get: (target, name) => (name === 'prepare' ? prepare : Reflect.get(target, name)),
  });
}

/** Wraps an opened, keyed and migrated connection. */
export function databaseOf(connection: Driver.Database): Database {
  return drizzle(keepingStatements(connection), { schema });
}

/** Runs `work` as one transaction that takes the write lock at once: all of it is committed and synced, or none. */
export function inTransaction<T>(database: Database, work: (transaction: Database) => T): T {
  return database.transaction(work, { behavior: 'immediate' });
}
