import { AppError, type ErrorCode } from '../../../shared/result.ts';

const sqliteCodes: readonly [prefix: string, code: ErrorCode, message: string][] = [
  ['SQLITE_FULL', 'disk-full', 'the disk is full'],
  // The wal-index could not grow: Linux reports a full disk so, see `unixShmMap` in SQLite's os_unix.c.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full', 'the disk is full'],
  ['SQLITE_IOERR', 'disk-error', 'the disk failed to read or write'],
  ['SQLITE_CANTOPEN', 'disk-error', 'a file of the journal could not be opened'],
  ['SQLITE_READONLY', 'folder-read-only', 'the journal cannot be written to'],
  ['SQLITE_PERM', 'folder-read-only', 'the journal cannot be written to'],
  ['SQLITE_CORRUPT', 'database-damaged', 'the database is damaged'],
  ['SQLITE_NOTADB', 'database-damaged', 'the database is damaged'],
  ['SQLITE_BUSY', 'open-elsewhere', 'the journal is open in another process'],
  ['SQLITE_LOCKED', 'open-elsewhere', 'the journal is open in another process'],
];

const errnoCodes: Readonly<Record<string, ErrorCode>> = {
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EBUSY: 'open-elsewhere',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * A failure of SQLite (opening, reading, saving) or of the file system beneath it as the product's own. An `AppError`
 * passes through; what is not known becomes `internal`. The driver's message is dropped, since it may quote content;
 * `details.sqlite` or `details.errno` holds its code.
 */
export function sqliteFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (!code.startsWith('SQLITE_')) return fileFailure(error);
  const known = sqliteCodes.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
  if (known) return new AppError(known[1], known[2], { sqlite: code });
  return new AppError('internal', 'the database refused a statement', { sqlite: code });
}

/** A failure of `node:fs` as the product's own: read-only, full, missing, else `disk-error`; other errors are `internal`. */
export function fileFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (!/^E[A-Z0-9]+$/.test(code)) {
    return new AppError('internal', `unexpected ${error instanceof Error ? error.name : typeof error}`);
  }
  return new AppError(errnoCodes[code] ?? 'disk-error', 'a file of the journal could not be used', { errno: code });
}
