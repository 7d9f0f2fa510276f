import { closeSync, fsyncSync, lstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes renames and removals in a folder last. Windows has no such call: its file system logs them by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  syncFile(folder, 'r');
}

/** Forces a file's bytes to the disk. */
export function syncFile(path: string, flags: 'r' | 'r+' = 'r+'): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a file of mode 0600 under a temporary name beside its place; `commitFile` puts it there. */
export function prepareFile(path: string, content: string): void {
  const temporary = `${path}.tmp`;
  rmSync(temporary, { force: true });
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

export function commitFile(path: string): void {
  renameSync(`${path}.tmp`, path);
  syncFolder(dirname(path));
}

/** Replaces a file in one step: after a crash there is the old one or the new one, whole. Throws the system's errors. */
export function replaceFile(path: string, content: string): void {
  prepareFile(path, content);
  commitFile(path);
}

/**
 * A regular file's text, or null where it is longer than `limit` bytes or no regular file: a pipe would hang the
 * reader. Throws the system's errors, ENOENT among them.
 */
export function readSmallFile(path: string, limit: number): string | null {
  const status = lstatSync(path);
  if (!status.isFile() || status.size > limit) return null;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(limit + 1);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    return length > limit ? null : bytes.toString('utf8', 0, length);
  } finally {
    closeSync(file);
  }
}
