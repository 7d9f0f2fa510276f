import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { readSmallFile, replaceFile } from './durableFile.ts';
import { pathOf } from './files.ts';

const lockSchema = z.object({
  pid: z.int().nonnegative(),
  host: z.string().max(255),
  /** UTC instant. */
  since: z.iso.datetime(),
});

/** Who has the journal open, for a message; the lock that counts is SQLite's. */
type LockHolder = z.infer<typeof lockSchema>;

/** To be called once the database's lock is held. */
export function writeLock(folder: string): void {
  const holder: LockHolder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  replaceFile(pathOf(folder, 'lock'), JSON.stringify(holder));
}

/** The holder that the file names; null where there is no file, `unknown` where it cannot be read. */
export function readLock(folder: string): LockHolder | 'unknown' | null {
  try {
    return lockSchema.parse(JSON.parse(readSmallFile(pathOf(folder, 'lock'), 4096) ?? ''));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : 'unknown';
  }
}

/** To be called while the database's lock is still held, when everything is written: the next opening is a clean one. */
export function removeLock(folder: string): void {
  rmSync(pathOf(folder, 'lock'), { force: true });
}
