import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import { AppError } from '../../../shared/result.ts';
import { checkDatabaseFile, checkWritable, createDatabase, openDatabase } from '../database/connection.ts';
import { fileFailure, sqliteFailure } from '../database/failure.ts';
import { migrate } from '../database/migrate.ts';
import { type Migration, migrations } from '../database/migrations/index.ts';
import { countOpening } from './counter.ts';
import { syncFolder } from './durableFile.ts';
import { companions, pathOf } from './files.ts';
import { healKeys, type Keys, keysVersion, readKeys, writeKeys } from './keyFile.ts';
import { readLock, removeLock, writeLock } from './lockFile.ts';
import { type Notice, type OpenJournal, openedJournal } from './openedJournal.ts';
import { createRecoveryCode } from './recoveryCode.ts';
import { deriveKey, type KdfCost, newKdf, productionCost, type Slot, type SlotBinding, sealSlot } from './slots.ts';
import { type Secret, unlock } from './unlock.ts';

export type { OpenJournal } from './openedJournal.ts';

/**
 * A passphrase as bytes: NFKC-normalised UTF-8, so that it is the same from every keyboard and system. To be called at
 * the edge; whoever uses the buffer up fills it with zeros.
 */
export function passphraseBytes(text: string): Buffer {
  return Buffer.from(text.normalize('NFKC'), 'utf8');
}

export interface VaultOptions {
  migrations?: readonly Migration[];
  /** For tests alone, which derive hundreds of times: what a new slot costs, never below the floor. */
  kdfCostForTests?: KdfCost;
}

async function newSlot(
  dataKey: Buffer,
  secret: Buffer,
  type: Slot['type'],
  binding: SlotBinding,
  cost: KdfCost,
): Promise<Slot> {
  const kdf = newKdf(cost);
  const wrappingKey = await deriveKey(secret, kdf);
  const slot = sealSlot(dataKey, wrappingKey, type, kdf, binding);
  wrappingKey.fill(0);
  return slot;
}

/** Removes what `createJournal` puts into its own new folder, and the folder if nothing else is in it. */
function removeCreated(folder: string): void {
  const database = pathOf(folder, 'database');
  const small = (['keys', 'secondKeys', 'lock', 'counter'] as const).map((name) => pathOf(folder, name));
  const files = [
    ...['', ...companions].map((suffix) => database + suffix),
    ...small.flatMap((path) => [path, `${path}.tmp`]),
  ];
  try {
    for (const file of files) rmSync(file, { force: true });
    rmdirSync(folder);
  } catch {
    // What cannot be removed stays: the failure that led here is the one to tell.
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
    syncFolder(dirname(folder));
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw taken ? new AppError('name-taken', 'there is a journal of this name') : fileFailure(error);
  }
}

/** Migrates, counts the opening, and writes the lock file: what every opening does once it holds the database. */
function settle(folder: string, db: Database.Database, keys: Keys, dataKey: Buffer, options: VaultOptions): Notice[] {
  writeLock(folder);
  migrate(db, options.migrations ?? migrations);
  return countOpening(folder, db, dataKey, keys.journalId) ? ['older-copy'] : [];
}

/**
 * Creates a journal in a folder `X.journal` that must not exist yet (mode 0700, files 0600) and opens it. The
 * passphrase (from `passphraseBytes`) is wiped. The recovery code is returned once and kept nowhere.
 *
 * Throws `AppError`: name-taken, folder-missing (the parent), folder-read-only, disk-full, disk-error, invalid-input
 * (an empty passphrase). On failure nothing is left of it, and nothing else is touched.
 */
export async function createJournal(
  folder: string,
  passphrase: Buffer,
  options: VaultOptions = {},
): Promise<{ journal: OpenJournal; recoveryCode: string }> {
  const cost = options.kdfCostForTests ?? productionCost;
  const dataKey = randomBytes(32);
  const recovery = createRecoveryCode();
  let created = false;
  let db: Database.Database | undefined;
  try {
    if (passphrase.length === 0) throw new AppError('invalid-input', 'the passphrase is empty');
    if (existsSync(folder)) throw new AppError('name-taken', 'there is a journal of this name');
    const binding: SlotBinding = { version: keysVersion, journalId: uuid() };
    // Both derivations come before the folder: a crash within that second leaves nothing behind.
    const slots = [
      await newSlot(dataKey, passphrase, 'passphrase', binding, cost),
      await newSlot(dataKey, recovery.secret, 'recovery-code', binding, cost),
    ];
    const keys: Keys = {
      format: 'doubleloop-keys',
      version: keysVersion,
      journalId: binding.journalId,
      createdAt: new Date().toISOString(),
      slots,
    };
    makeFolder(folder);
    created = true;
    writeKeys(folder, keys);
    db = createDatabase(pathOf(folder, 'database'), dataKey);
    const notices = settle(folder, db, keys, dataKey, options);
    syncFolder(folder);
    const journal = openedJournal({ folder, db, keys, dataKey, notices, openedBy: 'passphrase', cost });
    return { journal, recoveryCode: recovery.code };
  } catch (error) {
    dataKey.fill(0);
    db?.close();
    if (created) removeCreated(folder);
    throw sqliteFailure(error);
  } finally {
    passphrase.fill(0);
    recovery.secret.fill(0);
  }
}

/** What can be told before half a second of derivation. */
function checkFolder(folder: string): void {
  if (!existsSync(folder)) throw new AppError('folder-missing', 'the journal’s folder is not there');
  try {
    checkDatabaseFile(pathOf(folder, 'database'));
    checkWritable(pathOf(folder, 'database'));
  } catch (error) {
    const failure = fileFailure(error);
    if (failure.code !== 'database-missing' || !existsSync(pathOf(folder, 'restore'))) throw failure;
    throw new AppError('database-missing', 'a restore was cut short: restore again', { restoreCutShort: true });
  }
}

/** Names the process that has the journal, where its lock file does. */
function withHolder(failure: AppError, folder: string): AppError {
  const holder = failure.code === 'open-elsewhere' ? readLock(folder) : null;
  return holder && holder !== 'unknown' ? new AppError(failure.code, failure.message, { ...holder }) : failure;
}

/** After a failure past the database's lock and check: the next opening is no unclean one because of it. */
function letGo(folder: string, db: Database.Database): void {
  try {
    removeLock(folder);
  } catch {
    // The failure that led here is the one to tell.
  }
  db.close();
}

/**
 * Opens a journal with a passphrase or its recovery code, migrates it, and holds it alone until `close`. The secret is
 * wiped. After an end that was not clean the database is checked. Nothing is ever deleted or made anew because opening
 * failed, a damaged copy of the key file apart, which the good copy replaces.
 *
 * Throws `AppError`: wrong-passphrase, wrong-recovery-code, keys-damaged, keys-missing, database-damaged (the secret is
 * right, the file is not), database-missing (`details.restoreCutShort` after an interrupted restore), database-empty,
 * database-not-encrypted, newer-version (the file is unchanged), open-elsewhere (`details` pid, host, since),
 * folder-missing, folder-read-only, disk-full, disk-error.
 */
export async function openJournal(folder: string, secret: Secret, options: VaultOptions = {}): Promise<OpenJournal> {
  const list = options.migrations ?? migrations;
  let dataKey: Buffer | undefined;
  let db: Database.Database | undefined;
  try {
    checkFolder(folder);
    const { keys, second } = readKeys(folder);
    const openedBy = secret.kind;
    dataKey = await unlock(keys, secret);
    const unclean = readLock(folder) !== null;
    db = openDatabase(pathOf(folder, 'database'), dataKey, { check: unclean, newest: list.at(-1)?.version ?? 0 });
    const notices: Notice[] = [
      ...(second ? ['second-key-copy-used' as const] : []),
      ...(unclean ? ['unclean-end' as const] : []),
      ...settle(folder, db, keys, dataKey, options),
    ];
    healKeys(folder, keys);
    // The database comes last in a restore: where it opens, the restore was complete.
    rmSync(pathOf(folder, 'restore'), { force: true });
    const cost = options.kdfCostForTests ?? productionCost;
    return openedJournal({ folder, db, keys, dataKey, notices, openedBy, cost });
  } catch (error) {
    dataKey?.fill(0);
    if (db) letGo(folder, db);
    throw withHolder(sqliteFailure(error), folder);
  } finally {
    secret.value.fill(0);
  }
}
