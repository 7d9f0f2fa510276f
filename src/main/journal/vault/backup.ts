import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupSummary } from '../../../shared/domain/journal.ts';
import { AppError } from '../../../shared/result.ts';
import { openCopy } from '../database/connection.ts';
import { sqliteFailure } from '../database/failure.ts';
import { isBackupName, listBackups, readSummary } from './backupList.ts';
import { type Contents, readContents } from './contents.ts';
import { dataKeyOf } from './dataKey.ts';
import { replaceFile, syncFile, syncFolder } from './durableFile.ts';
import { companions, pathOf, timestampName } from './files.ts';
import { encodeKeys, readKeys } from './keyFile.ts';
import { encodeManifest } from './manifest.ts';
import type { OpenJournal } from './openedJournal.ts';

export { listBackups } from './backupList.ts';

const partial = '.partial';

/** Removes a backup, its manifest first, so that one removed by half is not listed. */
function removeBackup(folder: string): void {
  const database = pathOf(folder, 'database');
  const files = [pathOf(folder, 'manifest'), ...['', ...companions].map((suffix) => database + suffix)];
  const small = [pathOf(folder, 'manifest'), pathOf(folder, 'keys')];
  for (const file of [...files, pathOf(folder, 'keys'), ...small.map((path) => `${path}.tmp`)]) {
    rmSync(file, { force: true });
  }
  rmdirSync(folder);
}

/** What a crash or a full disk left of backups that were never finished. */
function removePartials(backups: string): void {
  for (const name of readdirSync(backups)) {
    if (!name.endsWith(partial) || !isBackupName(name.slice(0, -partial.length))) continue;
    try {
      removeBackup(join(backups, name));
    } catch {
      // Left for the next backup: it is in nobody's way.
    }
  }
}

function freeName(backups: string, now: Date): string {
  let instant = now.getTime();
  while (existsSync(join(backups, timestampName(new Date(instant))))) instant += 1;
  return timestampName(new Date(instant));
}

/** The copy opens with the key, is whole, and holds what the journal holds. */
function verifyCopy(path: string, key: Buffer, newest: number, expected: Contents): void {
  const copy = openCopy(path, key, { newest });
  try {
    if (readContents(copy).sha256 !== expected.sha256) {
      throw new AppError('disk-error', 'the backup does not hold what the journal holds');
    }
  } finally {
    copy.close();
  }
}

function fill(folder: string, journal: OpenJournal, now: Date): void {
  const { db } = journal;
  const key = dataKeyOf(journal);
  const path = pathOf(folder, 'database');
  const contents = readContents(db);
  db.prepare('VACUUM INTO ?').run(path);
  chmodSync(path, 0o600);
  syncFile(path);
  verifyCopy(path, key, Number(db.pragma('user_version', { simple: true })), contents);
  replaceFile(pathOf(folder, 'keys'), encodeKeys(readKeys(journal.folder).keys));
  const manifest = encodeManifest(
    {
      journalId: journal.journalId,
      madeAt: now.toISOString(),
      size: lstatSync(path).size,
      reflections: contents.tables.reflection ?? 0,
      ...contents,
    },
    key,
  );
  replaceFile(pathOf(folder, 'manifest'), manifest);
}

/**
 * Makes a verified copy of an open journal in `backups/<UTC time>/`: `journal.db`, `keys.json` (the slots of this day)
 * and `manifest.json`. The copy is opened and compared before it gets its name. Blocks until it is done.
 *
 * Throws `AppError`: journal-locked, disk-full, folder-read-only, disk-error, database-damaged (the journal itself).
 * On failure nothing is left of it.
 */
export function backup(journal: OpenJournal, now: Date): BackupSummary {
  dataKeyOf(journal);
  const backups = pathOf(journal.folder, 'backups');
  let temporary: string | undefined;
  try {
    mkdirSync(backups, { recursive: true, mode: 0o700 });
    removePartials(backups);
    const fileName = freeName(backups, now);
    temporary = join(backups, fileName + partial);
    mkdirSync(temporary, { mode: 0o700 });
    fill(temporary, journal, now);
    renameSync(temporary, join(backups, fileName));
    temporary = undefined;
    syncFolder(backups);
    syncFolder(journal.folder);
    const summary = readSummary(backups, fileName);
    if (!summary) throw new AppError('disk-error', 'the backup cannot be read back');
    return summary;
  } catch (error) {
    if (temporary) removePartials(backups);
    throw sqliteFailure(error);
  }
}

/**
 * Removes old backups: the newest seven stay, and the newest of every month (UTC). What cannot be read is never
 * removed. Returns the names of what went. Throws `AppError` disk-error and its like.
 */
export function pruneBackups(folder: string): string[] {
  const months = new Set<string>();
  const removed: string[] = [];
  for (const [index, { fileName }] of listBackups(folder).entries()) {
    const month = fileName.slice(0, 7);
    const kept = index < 7 || !months.has(month);
    months.add(month);
    if (kept) continue;
    try {
      removeBackup(join(pathOf(folder, 'backups'), fileName));
    } catch (error) {
      throw sqliteFailure(error);
    }
    removed.push(fileName);
  }
  return removed;
}

/** Whether the newest backup is of another day (UTC), or there is none. */
export function isBackupDue(folder: string, now: Date): boolean {
  return listBackups(folder)[0]?.fileName.slice(0, 10) !== timestampName(now).slice(0, 10);
}

/**
 * Backs up where the newest backup is of another day (UTC), then prunes: for the moment of locking. Returns null where
 * none was due. Throws as `backup`.
 */
export function backupWhenDue(journal: OpenJournal, now: Date): BackupSummary | null {
  if (!isBackupDue(journal.folder, now)) return null;
  const summary = backup(journal, now);
  pruneBackups(journal.folder);
  return summary;
}
