import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  applicationId,
  createDatabase,
  isHeld,
  openCopy,
  openDatabase,
} from '../../../../../src/main/journal/database/connection.ts';
import { migrate } from '../../../../../src/main/journal/database/migrate.ts';
import {
  bytesElsewhere,
  failureOf,
  mountDisk,
  remountReadOnly,
  remove,
  temporaryFolder,
  unmount,
} from '../vault/fixtures.ts';

const key = Buffer.alloc(32, 7);
const tables = [{ version: 1, name: 'test', sql: 'CREATE TABLE reflection (id INTEGER PRIMARY KEY, text TEXT)' }];
const newest = 1;
let folder: string;
let path: string;

beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'journal.db');
});
afterEach(() => remove(folder));

function createFilled(rows = 0): void {
  const db = createDatabase(path, key);
  migrate(db, tables);
  for (let row = 0; row < rows; row++) db.prepare('INSERT INTO reflection (text) VALUES (?)').run('x'.repeat(500));
  db.close();
}

describe('opening a database', () => {
  it('sets every pragma of security.md, on creation and on opening', () => {
    const expected = {
      cipher: 'chacha20',
      temp_store: 2,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      foreign_keys: 1,
      secure_delete: 1,
      locking_mode: 'exclusive',
      application_id: applicationId,
      user_version: 1,
      journal_mode: 'wal',
      synchronous: 2,
      fullfsync: process.platform === 'darwin' ? 1 : 0,
    };
    const read = (db: Database.Database) =>
      Object.fromEntries(Object.keys(expected).map((name) => [name, db.pragma(name, { simple: true })]));
    const created = createDatabase(path, key);
    migrate(created, tables);
    expect(read(created)).toEqual(expected);
    created.close();
    const opened = openDatabase(path, key, { newest });
    expect(read(opened)).toEqual(expected);
    opened.close();
  });

  it('leaves no plaintext header, and files that only their owner can read', () => {
    createFilled(10);
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(bytes.includes('CREATE TABLE')).toBe(false);
    const db = openDatabase(path, key, { newest });
    db.exec('INSERT INTO reflection DEFAULT VALUES');
    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(modes.every((mode) => mode === 0o600)).toBe(process.platform !== 'win32');
    db.close();
    expect(readdirSync(folder)).toEqual(['journal.db']);
  });

  it('refuses a key that is not 32 bytes, before any file is made', () => {
    for (const length of [0, 31, 33, 64]) {
      expect(() => createDatabase(path, Buffer.alloc(length))).toThrow();
      expect(statSync(path, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
      remove(path);
    }
    createFilled();
    expect(() => openDatabase(path, Buffer.alloc(16), { newest })).toThrow();
  });

  it('leaves the caller’s key as it was', () => {
    const mine = Buffer.alloc(32, 7);
    createDatabase(path, mine).close();
    expect(mine.equals(key)).toBe(true);
  });

  it('tells every kind of failure apart', async () => {
    expect(await failureOf(() => openDatabase(path, key))).toMatchObject({ code: 'database-missing' });
    expect(await failureOf(() => createDatabase(join(folder, 'no', 'x.db'), key))).toMatchObject({
      code: 'folder-missing',
    });

    writeFileSync(path, '');
    expect(await failureOf(() => openDatabase(path, key))).toMatchObject({ code: 'database-empty' });
    // SQLite itself takes a remnant like this for a new, empty database.
    writeFileSync(path, Buffer.alloc(511, 7));
    expect(await failureOf(() => openDatabase(path, key))).toMatchObject({ code: 'database-empty' });
    writeFileSync(path, Buffer.alloc(512, 7));
    expect(await failureOf(() => openDatabase(path, key))).toMatchObject({ code: 'database-damaged' });
    expect(await failureOf(() => createDatabase(path, key))).toMatchObject({ code: 'name-taken' });
    remove(path);

    const plain = new Database(path);
    plain.exec('CREATE TABLE t (x)');
    plain.close();
    expect(await failureOf(() => openDatabase(path, key))).toMatchObject({ code: 'database-not-encrypted' });
    remove(path);

    writeFileSync(path, randomBytes(8192));
    expect(await failureOf(() => openDatabase(path, key))).toMatchObject({ code: 'database-damaged' });
    remove(path);

    mkdirSync(path);
    expect(await failureOf(() => openDatabase(path, key))).toMatchObject({ code: 'database-damaged' });
  });

  it('calls a wrong key damage, since a slot has vouched for the key', async () => {
    createFilled();
    const before = readFileSync(path);
    expect(await failureOf(() => openDatabase(path, Buffer.alloc(32, 8), { newest }))).toMatchObject({
      code: 'database-damaged',
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a newer version and leaves the file unchanged', async () => {
    const db = createDatabase(path, key);
    migrate(db, [...tables, { version: 9, name: 'later', sql: 'CREATE TABLE later (x)' }]);
    db.close();
    const before = readFileSync(path);
    expect(await failureOf(() => openDatabase(path, key, { newest }))).toEqual({
      code: 'newer-version',
      details: { found: 9, newest: 1 },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['journal.db']);
  });

  it('refuses a database of another product', async () => {
    const db = createDatabase(path, key);
    db.exec('CREATE TABLE other (x); PRAGMA application_id = 5');
    db.close();
    expect(await failureOf(() => openDatabase(path, key, { newest }))).toEqual({
      code: 'database-damaged',
      details: { reason: 'application-id' },
    });
  });

  it('finds a damaged page when asked to check, and when it is read', async () => {
    createFilled(200);
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(6 * 4096 + 100) ^ 1, 6 * 4096 + 100);
    writeFileSync(path, bytes);
    expect(await failureOf(() => openDatabase(path, key, { newest, check: true }))).toMatchObject({
      code: 'database-damaged',
    });
    const db = openDatabase(path, key, { newest });
    expect(() => db.prepare('SELECT sum(length(text)) FROM reflection').get()).toThrow(/malformed/);
    db.close();
  });

  it('opens a copy without a trace beside it, and refuses one with a damaged page', async () => {
    createFilled(200);
    const db = openDatabase(path, key, { newest });
    const copyPath = join(folder, 'copy.db');
    db.prepare('VACUUM INTO ?').run(copyPath);
    db.close();
    const copy = openCopy(copyPath, key, { newest });
    expect(copy.prepare('SELECT count(*) FROM reflection').pluck().get()).toBe(200);
    expect(() => copy.exec('DELETE FROM reflection')).toThrow(/readonly/);
    copy.close();
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'journal.db']);
    const bytes = readFileSync(copyPath);
    bytes.writeUInt8(bytes.readUInt8(5 * 4096 + 9) ^ 4, 5 * 4096 + 9);
    writeFileSync(copyPath, bytes);
    expect(await failureOf(() => openCopy(copyPath, key, { newest }))).toMatchObject({ code: 'database-damaged' });
  });

  it('says that a read-only place is read-only', async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (mountDisk(disk, 'size=4m')) {
      createFilled();
      copyFileSync(path, join(disk, 'journal.db'));
      remountReadOnly(disk);
      try {
        expect(await failureOf(() => openDatabase(join(disk, 'journal.db'), key, { newest }))).toEqual({
          code: 'folder-read-only',
          details: { errno: 'EROFS' },
        });
      } finally {
        unmount(disk);
      }
    } else {
      createFilled();
      const db = openCopy(path, key, { newest });
      expect(() => db.exec('DELETE FROM reflection')).toThrow(/readonly/);
      db.close();
    }
  });
});

describe('one owner', () => {
  it('refuses a second opening in the same process, also by another path, and keeps the first one’s lock', async () => {
    createFilled();
    const db = openDatabase(path, key, { newest });
    symlinkSync(folder, join(folder, 'elsewhere'));
    for (const name of [path, join(folder, 'elsewhere', 'journal.db')]) {
      expect(await failureOf(() => openDatabase(name, key, { newest }))).toMatchObject({ code: 'open-elsewhere' });
    }
    const child = await ask(start());
    expect(await child.tell({ path, key: key.toString('hex') })).toBe('open-elsewhere');
    expect(isHeld(path)).toBe(true);
    db.close();
    expect(await child.tell({ path, key: key.toString('hex') })).toBe('won');
    expect(isHeld(path)).toBe(true);
    expect(await child.tell('release')).toBe('released');
    expect(isHeld(path)).toBe(false);
    child.end();
  }, 20_000);

  it('gives a journal to exactly one of two processes, twenty times', async () => {
    createFilled();
    const two = await Promise.all([ask(start()), ask(start())]);
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(two.map((child) => child.tell({ path, key: key.toString('hex') })));
      expect(answers.sort()).toEqual(['open-elsewhere', 'won']);
      await Promise.all(two.map((child) => child.tell('release')));
    }
    for (const child of two) child.end();
    const db = openDatabase(path, key, { newest, check: true });
    expect(db.prepare('SELECT count(*) FROM reflection').pluck().get()).toBe(20);
    db.close();
    expect(bytesElsewhere(path).length).toBeGreaterThan(0);
  }, 120_000);
});

function start(): ChildProcess {
  return fork(join(import.meta.dirname, 'opener.ts'), { execArgv: [] });
}

async function ask(child: ChildProcess) {
  await once(child, 'message');
  return {
    async tell(message: object | string): Promise<unknown> {
      child.send(message);
      const [answer] = await once(child, 'message');
      return answer;
    },
    end: () => child.kill(),
  };
}
