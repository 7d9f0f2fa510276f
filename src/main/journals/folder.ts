import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type JournalSummary, journalNameSchema } from '../../shared/domain/journal.ts';
import { AppError } from '../../shared/result.ts';
import { listBackups } from '../journal/vault/backupList.ts';

const ENDING = '.journal';

/** Folder names that cloud drives give themselves, and files that they leave at their root. */
const syncedFolders: readonly [RegExp, string][] = [
  [/^Dropbox( \(.*\))?$/i, 'Dropbox'],
  [/^OneDrive( - .*)?$/i, 'OneDrive'],
  [/^(Google ?Drive|My Drive)$/i, 'Google Drive'],
  [/^(com~apple~CloudDocs|iCloud ?Drive|Mobile Documents)$/i, 'iCloud Drive'],
  [/^Nextcloud$/i, 'Nextcloud'],
  [/^ownCloud$/i, 'ownCloud'],
  [/^pCloud ?Drive$/i, 'pCloud'],
  [/^MEGA(sync)?$/i, 'MEGA'],
  [/^Box( Sync)?$/i, 'Box'],
  [/^Proton ?Drive$/i, 'Proton Drive'],
];
const syncMarkers: readonly [string, string][] = [
  ['.stfolder', 'Syncthing'],
  ['.dropbox', 'Dropbox'],
  ['.sync', 'Resilio Sync'],
];

/** The cloud drive that a folder seems to lie in, by the names and markers on its path; null where none is seen. */
export function syncedBy(folder: string): string | null {
  const path = resolve(folder);
  for (const part of path.split(sep)) {
    const drive = syncedFolders.find(([pattern]) => pattern.test(part));
    if (drive) return drive[1];
  }
  for (let at = path; dirname(at) !== at; at = dirname(at)) {
    const marker = syncMarkers.find(([name]) => existsSync(join(at, name)));
    if (marker) return marker[1];
  }
  return null;
}

/** The folder of the journal with this name; a name that is none throws `name-invalid`. */
export function journalFolder(journalsFolder: string, name: string): string {
  const checked = journalNameSchema.safeParse(name);
  if (!checked.success) throw new AppError('name-invalid', checked.error.issues[0]?.message ?? 'not a name');
  return join(journalsFolder, checked.data + ENDING);
}

function summary(journalsFolder: string, name: string): JournalSummary {
  const folder = journalFolder(journalsFolder, name);
  const file = statSync(join(folder, 'journal.db'), { throwIfNoEntry: false });
  return {
    name,
    changedAt: file?.mtime.toISOString() ?? null,
    size: file?.size ?? 0,
    syncedBy: syncedBy(folder),
    backups: listBackups(folder),
  };
}

/** Every journal in the folder, the one changed last first; damaged ones too, so that they can be opened or restored. */
export function listJournals(journalsFolder: string): JournalSummary[] {
  const entries = readdirSync(journalsFolder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && entry.name.endsWith(ENDING))
    .map((entry) => basename(entry.name, ENDING))
    .filter((name) => journalNameSchema.safeParse(name).success);
  const journals = names.map((name) => summary(journalsFolder, name));
  return journals.sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''));
}

/** Renames a locked journal. Throws `name-taken`, `name-invalid` or `not-found`. */
export function renameJournal(journalsFolder: string, name: string, next: string): void {
  const [from, to] = [journalFolder(journalsFolder, name), journalFolder(journalsFolder, next)];
  if (!existsSync(from)) throw new AppError('not-found', 'no such journal');
  const onlyCaseChanged = from.toLowerCase() === to.toLowerCase();
  if (existsSync(to) && !onlyCaseChanged) throw new AppError('name-taken', 'a journal has this name');
  renameSync(from, to);
}
