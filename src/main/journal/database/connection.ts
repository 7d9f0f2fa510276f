import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../../shared/result.ts';
import { sqliteFailure } from './failure.ts';
import { latestVersion } from './migrations/index.ts';

export { sqliteFailure } from './failure.ts';

/** `DBLP` in ASCII: marks a database as a journal of this product. */
export const applicationId = 0x44_42_4c_50;

const keyLength = 32;
/** In bytes. SQLite takes a file that is shorter for a new, empty database. */
const smallestPage = 512;
const plaintextHeader = 'SQLite format 3';

/**
 * Pages kept decrypted, in KiB. SQLite's own 2 MB is less than a search in 10,000 reflections reads: each page would be
 * read and decrypted again within one query (`npm run bench`). The memory goes with the process, on lock.
 */
const cacheSize = 64 * 1024;

/** How long a statement waits for another process, and how long opening tries in all, in milliseconds. */
const busyTimeout = 100;
const openPatience = 1000;

interface OpenOptions {
  /** Run `quick_check`: after an end that was not clean. */
  check?: boolean;
  /** The newest `user_version` that may be opened. */
  newest?: number;
}

/**
 * The databases that this process holds, by real path. Closing any descriptor of a file drops every POSIX lock that
 * the process has on it (https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_),
 * so a file that is in here is never touched with `node:fs`.
 */
const heldHere = new Map<string, Database.Database>();

/** Whether this process has the database open. */
function isHeldHere(path: string): boolean {
  return existsSync(path) && heldHere.get(realpathSync(path))?.open === true;
}

/**
 * Refuses what cannot be an encrypted journal before a key is derived. Reads the first bytes, never writes.
 *
 * Throws `AppError`: open-elsewhere (by this very process), database-missing, database-empty, database-not-encrypted.
 */
export function checkDatabaseFile(path: string): void {
  if (!existsSync(path)) throw new AppError('database-missing', 'the database is not in its folder');
  if (isHeldHere(path)) throw new AppError('open-elsewhere', 'the journal is open already', { pid: process.pid });
  const status = statSync(path);
  if (!status.isFile()) throw new AppError('database-damaged', 'the database is not a file');
  if (status.size < smallestPage) throw new AppError('database-empty', 'the database has no content');
  const head = Buffer.alloc(plaintextHeader.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  if (head.toString('latin1') === plaintextHeader) {
    throw new AppError('database-not-encrypted', 'the database is not encrypted');
  }
}

/** Refuses what cannot be written, which SQLite itself would open and fail on later. Throws `AppError` folder-read-only. */
export function checkWritable(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw sqliteFailure(error);
  }
}

/** `raw:` and the key in hexadecimal, made without a string, which could not be wiped. */
function rawKeyText(key: Buffer): Buffer {
  const digits = Buffer.from('0123456789abcdef');
  const text = Buffer.alloc(4 + 2 * key.length);
  text.write('raw:', 'latin1');
  for (const [index, byte] of key.entries()) {
    text[4 + 2 * index] = digits[byte >> 4] ?? 0;
    text[5 + 2 * index] = digits[byte & 15] ?? 0;
  }
  return text;
}

/** Hands the key to the driver before anything is read or written: a key of the wrong length would become a passphrase. */
function giveKey(db: Database.Database, key: Buffer): void {
  if (key.length !== keyLength) throw new Error(`the key must have ${keyLength} bytes`);
  db.pragma(`cipher='chacha20'`);
  const text = rawKeyText(key);
  try {
    if (db.key(text) !== 0) throw new Error('the driver refused the key');
  } finally {
    text.fill(0);
  }
}

/** Proves the key and the build, then turns off what could leak or run: security.md, "Opening a database". */
function proveAndHarden(db: Database.Database): void {
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
  const version = db.prepare('SELECT sqlite3mc_version()').pluck().get();
  if (!String(version).startsWith('SQLite3 Multiple Ciphers')) throw new Error('the driver has no cipher');
  db.pragma('temp_store = MEMORY');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma(`cache_size = -${cacheSize}`);
}

function checkVersion(db: Database.Database, newest: number): void {
  const id = db.pragma('application_id', { simple: true });
  const version = Number(db.pragma('user_version', { simple: true }));
  const fresh = id === 0 && version === 0 && db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (id !== applicationId && !fresh) {
    throw new AppError('database-damaged', 'the database is not a journal', { reason: 'application-id' });
  }
  if (version > newest) {
    throw new AppError('newer-version', 'the journal was written by a newer version', { found: version, newest });
  }
}

/**
 * In WAL mode the first write transaction under `locking_mode = EXCLUSIVE` takes the file's exclusive lock and keeps
 * it until the connection closes (`sqlite3PagerBegin` in SQLite's pager.c): from here on every other process is refused.
 */
function lockAndLog(db: Database.Database): void {
  if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
    throw new AppError('disk-error', 'this disk does not carry a write-ahead log');
  }
  db.pragma('synchronous = FULL');
  if (process.platform === 'darwin') {
    db.pragma('fullfsync = ON');
    db.pragma('checkpoint_fullfsync = ON');
  }
  db.exec('BEGIN EXCLUSIVE; COMMIT');
}

function attempt(path: string, key: Buffer, fileMustExist: boolean, options: OpenOptions): Database.Database {
  const db = new Database(path, { fileMustExist, timeout: busyTimeout });
  try {
    giveKey(db, key);
    proveAndHarden(db);
    db.pragma('locking_mode = EXCLUSIVE');
    checkVersion(db, options.newest ?? latestVersion);
    lockAndLog(db);
    if (options.check && db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new AppError('database-damaged', 'the database failed its check');
    }
    heldHere.set(realpathSync(path), db);
    return db;
  } catch (error) {
    db.close();
    throw sqliteFailure(error);
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Two processes that open at the same instant each hold the shared lock that keeps the other from the exclusive one.
 * Each lets go and tries again after a random while, so that one of them wins.
 */
function open(path: string, key: Buffer, fileMustExist: boolean, options: OpenOptions): Database.Database {
  process.umask(0o077);
  const deadline = performance.now() + openPatience;
  for (;;) {
    try {
      return attempt(path, key, fileMustExist, options);
    } catch (error) {
      const failure = sqliteFailure(error);
      if (failure.code !== 'open-elsewhere' || performance.now() > deadline) throw failure;
    }
    pause(10 + Math.random() * 90);
  }
}

/**
 * Opens an encrypted database in the order of security.md and holds it alone until it is closed.
 *
 * `key`: the 32 raw bytes, left untouched. Throws `AppError`: database-missing, database-empty, database-not-encrypted,
 * database-damaged (also for a key that does not fit: the key's slot has authenticated it), newer-version (the file is
 * unchanged), open-elsewhere (after about a second), folder-read-only, disk-full, disk-error.
 */
export function openDatabase(path: string, key: Buffer, options: OpenOptions = {}): Database.Database {
  try {
    checkDatabaseFile(path);
    checkWritable(path);
  } catch (error) {
    throw sqliteFailure(error);
  }
  return open(path, key, true, options);
}

/**
 * Creates an encrypted database where no file is, and opens it. A file that a failure leaves behind is the caller's.
 * Throws `AppError`: name-taken, folder-missing, and as `openDatabase`.
 */
export function createDatabase(path: string, key: Buffer): Database.Database {
  if (!existsSync(dirname(path))) throw new AppError('folder-missing', 'the folder does not exist');
  if (existsSync(path)) throw new AppError('name-taken', 'there is a database already');
  return open(path, key, false, {});
}

/**
 * Opens a copy (a backup) to read it: nothing is written beside or into it. Throws `AppError` as `openDatabase`, and
 * database-damaged where `integrity_check` finds anything.
 */
export function openCopy(path: string, key: Buffer, options: Pick<OpenOptions, 'newest'> = {}): Database.Database {
  process.umask(0o077);
  let db: Database.Database | undefined;
  try {
    checkDatabaseFile(path);
    db = new Database(path, { fileMustExist: true, readonly: true, timeout: busyTimeout });
    giveKey(db, key);
    proveAndHarden(db);
    checkVersion(db, options.newest ?? latestVersion);
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
      throw new AppError('database-damaged', 'the copy failed its check');
    }
    return db;
  } catch (error) {
    db?.close();
    throw sqliteFailure(error);
  }
}

/** Whether any process holds the database: asked without a key and without writing, of SQLite's own lock. */
export function isHeld(path: string): boolean {
  if (isHeldHere(path)) return true;
  if (!existsSync(path)) return false;
  const db = new Database(path, { fileMustExist: true, readonly: true, timeout: busyTimeout });
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    return sqliteFailure(error).code === 'open-elsewhere';
  } finally {
    db.close();
  }
}
