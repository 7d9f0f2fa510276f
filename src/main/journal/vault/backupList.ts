import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupSummary } from '../../../shared/domain/journal.ts';
import { pathOf } from './files.ts';
import { readManifest } from './manifest.ts';

const namePattern = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z$/;

/** The name of a backup's folder and nothing else: a path from elsewhere is refused. */
export function isBackupName(fileName: string): boolean {
  return namePattern.test(fileName);
}

/** A backup as it is listed, or null where a part of it is missing or cut off. */
export function readSummary(backups: string, fileName: string): BackupSummary | null {
  const folder = join(backups, fileName);
  try {
    const { madeAt, size, reflections } = readManifest(folder);
    const whole = lstatSync(pathOf(folder, 'database')).size === size && existsSync(pathOf(folder, 'keys'));
    return whole ? { fileName, madeAt, size, reflections } : null;
  } catch {
    return null;
  }
}

/** The backups in a journal's folder, newest first, without a key; what is unreadable or unfinished is left out. */
export function listBackups(folder: string): BackupSummary[] {
  const backups = pathOf(folder, 'backups');
  let names: string[];
  try {
    names = readdirSync(backups);
  } catch {
    return [];
  }
  return names
    .filter(isBackupName)
    .map((name) => readSummary(backups, name))
    .filter((summary) => summary !== null)
    .sort((a, b) => (a.fileName < b.fileName ? 1 : -1));
}
