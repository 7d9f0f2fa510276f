import { createHmac, timingSafeEqual } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { subkey } from './dataKey.ts';
import { readSmallFile, replaceFile } from './durableFile.ts';
import { pathOf } from './files.ts';

const counterSchema = z.object({ opened: z.int().nonnegative(), seal: z.string().length(64) });

function sealOf(opened: number, key: Buffer): string {
  return createHmac('sha256', key).update(`opened ${opened}`).digest('hex');
}

/** The count in the file; 0 where there is no file, or one that this journal's key did not seal. */
function readCounter(folder: string, key: Buffer): number {
  try {
    const { opened, seal } = counterSchema.parse(JSON.parse(readSmallFile(pathOf(folder, 'counter'), 1024) ?? ''));
    return timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(opened, key))) ? opened : 0;
  } catch {
    return 0;
  }
}

/**
 * Counts an opening in the database (`vault_state`) and in a file beside it, sealed with a key from the data key.
 * Returns true where the database counts less than the file: an older copy has taken its place, or its log is lost.
 * The database counts first, so that a crash in between is no false alarm. Throws SQLite's and the system's errors.
 */
export function countOpening(folder: string, db: Database.Database, dataKey: Buffer, journalId: string): boolean {
  const key = subkey(dataKey, journalId, 'opened counter');
  try {
    const inFile = readCounter(folder, key);
    const inDatabase = Number(db.prepare('SELECT opened FROM vault_state WHERE id = 1').pluck().get() ?? 0);
    const opened = Math.max(inFile, inDatabase) + 1;
    db.prepare(
      'INSERT INTO vault_state (id, opened) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET opened = excluded.opened',
    ).run(opened);
    replaceFile(pathOf(folder, 'counter'), JSON.stringify({ opened, seal: sealOf(opened, key) }));
    return inDatabase < inFile;
  } finally {
    key.fill(0);
  }
}
