import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationId, createDatabase } from '../../../../../src/main/journal/database/connection.ts';
import { migrate } from '../../../../../src/main/journal/database/migrate.ts';
import { failureOf, remove, temporaryFolder } from '../vault/fixtures.ts';

const first = {
  version: 1,
  name: 'first',
  sql: `CREATE TABLE parent (id INTEGER PRIMARY KEY);
    CREATE TABLE child (parent INTEGER NOT NULL REFERENCES parent ON DELETE CASCADE);
    INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1);`,
};
const third = { version: 3, name: 'third', sql: 'ALTER TABLE parent ADD COLUMN name TEXT' };
let folder: string;
let db: Database.Database;

beforeEach(() => {
  folder = temporaryFolder();
  db = createDatabase(join(folder, 'journal.db'), Buffer.alloc(32, 3));
});
afterEach(() => {
  db.close();
  remove(folder);
});

const version = () => db.pragma('user_version', { simple: true });

describe('migrating', () => {
  it('marks a new database as a journal and brings it to the newest version, once', () => {
    migrate(db, [first, third]);
    migrate(db, [first, third]);
    expect(version()).toBe(3);
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId);
    expect(db.prepare('SELECT count(*) FROM child').pluck().get()).toBe(1);
  });

  it('marks a new database even where there is nothing to migrate', () => {
    migrate(db, []);
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId);
  });

  it('runs only what is missing', () => {
    migrate(db, [first]);
    migrate(db, [first, third]);
    expect(db.prepare('SELECT count(*) FROM parent').pluck().get()).toBe(1);
    expect(version()).toBe(3);
  });

  it('undoes a step that fails, its version with it, and keeps the steps before', () => {
    const bad = { version: 2, name: 'bad', sql: 'CREATE TABLE half (x); INSERT INTO nowhere VALUES (1)' };
    expect(() => migrate(db, [first, bad, third])).toThrow(/nowhere/);
    expect(version()).toBe(1);
    expect(db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'half'`).pluck().get()).toBe(0);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('rebuilds a parent table without deleting its children', () => {
    const rebuild = {
      version: 2,
      name: 'rebuild',
      sql: `CREATE TABLE parent_new (id INTEGER PRIMARY KEY, note TEXT); INSERT INTO parent_new (id) SELECT id FROM parent;
        DROP TABLE parent; ALTER TABLE parent_new RENAME TO parent;`,
    };
    migrate(db, [first, rebuild]);
    expect(db.prepare('SELECT count(*) FROM child').pluck().get()).toBe(1);
  });

  it('refuses a step that leaves a reference to nothing', () => {
    const orphan = { version: 2, name: 'orphan', sql: 'DELETE FROM parent' };
    expect(() => migrate(db, [first, orphan])).toThrow(/refer to nothing/);
    expect(db.prepare('SELECT count(*) FROM parent').pluck().get()).toBe(1);
  });

  it('refuses a newer database before any change', async () => {
    migrate(db, [first, third]);
    expect(await failureOf(() => migrate(db, [first]))).toEqual({
      code: 'newer-version',
      details: { found: 3, newest: 1 },
    });
    expect(version()).toBe(3);
  });

  it('refuses a list whose versions do not rise', () => {
    expect(() => migrate(db, [third, first])).toThrow(/does not rise/);
    expect(() => migrate(db, [first, first])).toThrow(/does not rise/);
    expect(() => migrate(db, [{ ...first, version: 0 }])).toThrow(/does not rise/);
    expect(version()).toBe(0);
  });

  it('says that the disk is full where it is, and undoes the step', async () => {
    migrate(db, [first]);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 2}`);
    const big = { version: 2, name: 'big', sql: 'CREATE TABLE big (x); INSERT INTO big VALUES (randomblob(100000))' };
    expect(await failureOf(() => migrate(db, [first, big]))).toMatchObject({ code: 'disk-full' });
    expect(version()).toBe(1);
  });
});
