import { join } from 'node:path';

/** The names of what lies in a journal's folder, `X.journal`. */
export const fileNames = {
  database: 'journal.db',
  keys: 'keys.json',
  secondKeys: 'keys.backup.json',
  lock: 'lock',
  counter: 'counter',
  backups: 'backups',
  manifest: 'manifest.json',
  /** Present while a restore is under way, and after one that was cut short. */
  restore: 'restore.json',
  /** The backup's database on its way to its place. */
  restoring: 'journal.db.restoring',
} as const;

export function pathOf(folder: string, file: keyof typeof fileNames): string {
  return join(folder, fileNames[file]);
}

/** SQLite's companions of a database file. */
export const companions = ['-wal', '-shm', '-journal'] as const;

/** An instant as a file name that every system takes, in UTC: `2026-03-01T09-30-00.000Z`; sorts by time. */
export function timestampName(instant: Date): string {
  return instant.toISOString().replaceAll(':', '-');
}
