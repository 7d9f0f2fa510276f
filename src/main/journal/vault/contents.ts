import { createHash, type Hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';

/** What is in a database, to compare a copy with: rows per table, and a SHA-256 over the schema and every value. */
export const contentsSchema = z.object({
  tables: z.record(z.string(), z.int().nonnegative()),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Contents = z.infer<typeof contentsSchema>;

/** Each value with its type and length before it, so that no two rows give the same bytes. */
function addValue(hash: Hash, value: unknown): void {
  if (value === null) {
    hash.update('n;');
  } else if (Buffer.isBuffer(value)) {
    hash.update(`b${value.length};`).update(value);
  } else if (typeof value === 'string') {
    hash.update(`t${Buffer.byteLength(value)};`).update(value);
  } else {
    hash.update(`${typeof value === 'bigint' ? 'i' : 'f'}${String(value)};`);
  }
}

function addRows(hash: Hash, db: Database.Database, query: string): number {
  let rows = 0;
  for (const row of db.prepare<[], unknown[]>(query).raw().safeIntegers().iterate()) {
    for (const value of row) addValue(hash, value);
    rows += 1;
  }
  return rows;
}

/**
 * Reads every row of every real table, those of the full-text index among them, in the order of their keys, which
 * VACUUM keeps. Throws SQLite's errors: a damaged page is found here at the latest.
 */
export function readContents(db: Database.Database): Contents {
  const hash = createHash('sha256');
  addRows(hash, db, 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name');
  const list = db
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'shadow') AND name <> 'sqlite_schema' ORDER BY name`,
    )
    .all();
  const tables: Record<string, number> = {};
  for (const { name, wr } of list) {
    const order = wr === 1 ? '' : ' ORDER BY _rowid_';
    hash.update(`\n${name}\n`);
    tables[name] = addRows(hash, db, `SELECT * FROM "${name.replaceAll('"', '""')}"${order}`);
  }
  return { tables, sha256: hash.digest('hex') };
}
