import { v7 as uuid } from 'uuid';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import * as queries from './queries.ts';

const DAY = 86_400_000;
const KEEP_ALL_DAYS = 30;
const KEEP_DAILY_DAYS = 365;

/**
 * Which of the versions to thin out: all of the last 30 days stay, then the last of each day for a year, then the
 * last of each month. Versions come newest first; days and months are UTC.
 */
export function versionsToThin(versions: { id: string; writtenAt: string }[], now: Date): string[] {
  const kept = new Set<string>();
  return versions
    .filter(({ writtenAt }) => {
      const age = (now.getTime() - new Date(writtenAt).getTime()) / DAY;
      if (age <= KEEP_ALL_DAYS) return false;
      const period = writtenAt.slice(0, age <= KEEP_DAILY_DAYS ? 10 : 7);
      if (kept.has(period)) return true;
      kept.add(period);
      return false;
    })
    .map(({ id }) => id);
}

/** Keeps what stood at the end of an editing period, and returns how many old versions were thinned out for it. */
export function keepVersion(database: Database, now: Date, version: Omit<queries.VersionRow, 'id'>): number {
  queries.insertVersion(database, { ...version, id: uuid() });
  const doomed = versionsToThin(queries.selectVersions(database, version.reflectionId), now);
  if (doomed.length > 0) queries.deleteVersions(database, doomed);
  return doomed.length;
}

/** Puts a text in the place of a version's that differs in names only. */
export function rewriteVersion(database: Database, id: string, document: object): void {
  queries.updateVersion(database, id, JSON.stringify(document));
}

/** One version with its text; `not-found` where it was thinned out. */
export function versionById(database: Database, id: string) {
  const row = queries.selectVersion(database, id);
  if (!row) throw new AppError('not-found', 'no such version');
  return { ...row, document: JSON.parse(row.document) as object };
}
