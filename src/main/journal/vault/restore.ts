import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BackupSummary } from '../../../shared/domain/journal.ts';
import { AppError } from '../../../shared/result.ts';
import { isHeld, openCopy } from '../database/connection.ts';
import { sqliteFailure } from '../database/failure.ts';
import { type Migration, migrations } from '../database/migrations/index.ts';
import { isBackupName } from './backupList.ts';
import { readContents } from './contents.ts';
import { readSmallFile, replaceFile, syncFile, syncFolder } from './durableFile.ts';
import { companions, fileNames, pathOf, timestampName } from './files.ts';
import { type Keys, readKeyCopy, writeKeys } from './keyFile.ts';
import { isSealed, type Manifest, readManifest } from './manifest.ts';
import { type Secret, unlock } from './unlock.ts';

interface RestoreOptions {
  migrations?: readonly Migration[];
}

interface VerifiedBackup {
  keys: Keys;
  manifest: Manifest;
  summary: BackupSummary;
}

/** Names of this shape only: the note is read from the disk and must not lead out of the folder. */
const noteSchema = z.object({ replaced: z.string().regex(/^replaced-[0-9TZ.-]+$/) });

function damaged(reason: string): AppError {
  return new AppError('database-damaged', 'the backup is not what was saved', { reason });
}

/** The copy of the manifest, in every row. */
function verifyDatabase(path: string, dataKey: Buffer, manifest: Manifest, newest: number): void {
  const copy = openCopy(path, dataKey, { newest });
  try {
    const found = readContents(copy);
    if (found.sha256 !== manifest.sha256) throw damaged('content');
    const tables = Object.entries(found.tables);
    const same = tables.every(([name, rows]) => manifest.tables[name] === rows);
    if (!same || tables.length !== Object.keys(manifest.tables).length) throw damaged('row-counts');
  } finally {
    copy.close();
  }
}

async function verified(
  folder: string,
  fileName: string,
  secret: Secret,
  options: RestoreOptions,
  use: (backup: VerifiedBackup, check: (path: string) => void) => void,
): Promise<BackupSummary> {
  let dataKey: Buffer | undefined;
  try {
    const source = join(pathOf(folder, 'backups'), fileName);
    if (!isBackupName(fileName) || !existsSync(source)) throw new AppError('not-found', 'there is no such backup');
    const keys = readKeyCopy(pathOf(source, 'keys'));
    const manifest = readManifest(source);
    dataKey = await unlock(keys, secret);
    const key = dataKey;
    if (keys.journalId !== manifest.journalId || !isSealed(manifest, key)) throw damaged('seal');
    const newest = (options.migrations ?? migrations).at(-1)?.version ?? 0;
    const check = (path: string) => verifyDatabase(path, key, manifest, newest);
    check(pathOf(source, 'database'));
    const { madeAt, size, reflections } = manifest;
    const summary = { fileName, madeAt, size, reflections };
    use({ keys, manifest, summary }, check);
    return summary;
  } catch (error) {
    throw sqliteFailure(error);
  } finally {
    dataKey?.fill(0);
    secret.value.fill(0);
  }
}

/**
 * Proves that a backup can be restored with this secret (the restore drill), touching nothing. The secret is wiped; it
 * is that of the backup's day. Throws `AppError`: not-found, wrong-passphrase, wrong-recovery-code, keys-damaged,
 * keys-missing, database-damaged, newer-version and their like.
 */
export function verifyBackup(
  folder: string,
  fileName: string,
  secret: Secret,
  options: RestoreOptions = {},
): Promise<BackupSummary> {
  return verified(folder, fileName, secret, options, () => undefined);
}

/** The folder that a restore cut short has begun to fill, else a new one. */
function replacedFolder(folder: string): string {
  try {
    return noteSchema.parse(JSON.parse(readSmallFile(pathOf(folder, 'restore'), 1024) ?? '')).replaced;
  } catch {
    return `replaced-${timestampName(new Date())}`;
  }
}

/** Moves a file into the first of the folders that has none of its name: nothing that was set aside is overwritten. */
function setAside(folder: string, name: string, into: readonly string[]): void {
  if (!existsSync(join(folder, name))) return;
  for (const target of into) {
    mkdirSync(join(folder, target), { recursive: true, mode: 0o700 });
    if (existsSync(join(folder, target, name))) continue;
    renameSync(join(folder, name), join(folder, target, name));
    syncFolder(join(folder, target));
    return;
  }
  throw new AppError('disk-error', 'the present journal could not be set aside');
}

/** The database goes first and its log after it: one without its log would open, and be older, unnoticed. */
function setPresentAside(folder: string): void {
  const first = replacedFolder(folder);
  const into = [first, `replaced-${timestampName(new Date())}`, `replaced-${timestampName(new Date(Date.now() + 1))}`];
  replaceFile(pathOf(folder, 'restore'), JSON.stringify({ replaced: first }));
  const { database, keys, secondKeys, counter, lock } = fileNames;
  const log = companions.map((suffix) => database + suffix);
  for (const name of [database, ...log, keys, secondKeys, counter, lock]) {
    setAside(folder, name, into);
    syncFolder(folder);
  }
}

/**
 * Puts a backup in the place of the journal, which must be closed. The backup is verified whole with the secret (of
 * the backup's day; wiped) before anything is touched. What was there is kept in `replaced-<time>/`.
 *
 * Cut short at any point, either the old journal opens as before, or opening says database-missing and restoring again
 * completes it: the database leaves first and arrives last. Throws `AppError` as `verifyBackup`, and open-elsewhere,
 * disk-full, folder-read-only, disk-error.
 */
export function restoreBackup(
  folder: string,
  fileName: string,
  secret: Secret,
  options: RestoreOptions = {},
): Promise<BackupSummary> {
  return verified(folder, fileName, secret, options, ({ keys }, check) => {
    const database = pathOf(folder, 'database');
    const staged = pathOf(folder, 'restoring');
    if (isHeld(database)) throw new AppError('open-elsewhere', 'the journal is open: close it first');
    try {
      rmSync(staged, { force: true });
      copyFileSync(pathOf(join(pathOf(folder, 'backups'), fileName), 'database'), staged, constants.COPYFILE_EXCL);
      syncFile(staged);
      check(staged);
    } catch (error) {
      rmSync(staged, { force: true });
      throw error;
    }
    setPresentAside(folder);
    writeKeys(folder, keys);
    renameSync(staged, database);
    syncFolder(folder);
    rmSync(pathOf(folder, 'restore'), { force: true });
    syncFolder(folder);
  });
}
