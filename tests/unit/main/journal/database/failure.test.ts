import { describe, expect, it } from 'vitest';
import { fileFailure, sqliteFailure } from '../../../../../src/main/journal/database/failure.ts';
import { AppError } from '../../../../../src/shared/result.ts';

function withCode(code: string, message = 'secret words of a client'): Error {
  return Object.assign(new Error(message), { code });
}

describe('naming a failure', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
    ['SQLITE_IOERR', 'disk-error'],
    ['SQLITE_IOERR_FSYNC', 'disk-error'],
    ['SQLITE_CANTOPEN_ISDIR', 'disk-error'],
    ['SQLITE_READONLY', 'folder-read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'folder-read-only'],
    ['SQLITE_CORRUPT_INDEX', 'database-damaged'],
    ['SQLITE_NOTADB', 'database-damaged'],
    ['SQLITE_BUSY', 'open-elsewhere'],
    ['SQLITE_BUSY_RECOVERY', 'open-elsewhere'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'internal'],
    ['EROFS', 'folder-read-only'],
    ['EACCES', 'folder-read-only'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'disk-error'],
    ['ENOENT', 'folder-missing'],
  ])('%s is %s, without the words of the driver', (from, to) => {
    const failure = sqliteFailure(withCode(from));
    expect(failure.code).toBe(to);
    expect(JSON.stringify([failure.message, failure.details])).not.toContain('secret words');
    expect(Object.values(failure.details ?? {})).toEqual([from]);
  });

  it('lets the product’s own failures through and knows nothing of others', () => {
    const own = new AppError('cancelled', 'by the user');
    expect(sqliteFailure(own)).toBe(own);
    expect(fileFailure(own)).toBe(own);
    expect(sqliteFailure(new TypeError('secret words')).message).toBe('unexpected TypeError');
    expect(sqliteFailure('secret words').message).toBe('unexpected string');
  });
});
