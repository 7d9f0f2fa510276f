import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { AppError } from '../../shared/result.ts';

/** Where the files of an export go. `finish` makes the whole visible under its name; `abandon` leaves nothing behind. */
export interface ExportTarget {
  add(path: string, bytes: Uint8Array): void;
  finish(): void;
  abandon(): void;
}

/** A file system's refusal as one that the interface has words for. */
export function fileFailure(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('disk-full', 'no space left for the file');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new AppError('folder-read-only', 'cannot write there');
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AppError('folder-missing', 'no such folder');
  if (code === 'EEXIST' || code === 'ENOTEMPTY') return new AppError('name-taken', 'something has this name already');
  return error;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeAll(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A new folder with the files in it; a folder that is there already is never written into. */
export function folderTarget(path: string): ExportTarget {
  const building = `${path}.part`;
  mkdirSync(building, { mode: 0o700 });
  const added = new Set<string>();
  return {
    add(relative, bytes) {
      const inside = normalize(join(building, relative));
      if (!inside.startsWith(building + sep)) throw new AppError('forbidden', 'a file outside the folder');
      mkdirSync(dirname(inside), { recursive: true, mode: 0o700 });
      // An image may belong to several reflections: the first copy serves all.
      if (!added.has(relative)) writeWhole(inside, bytes);
      added.add(relative);
    },
    finish: () => renameSync(building, path),
    abandon: () => rmSync(building, { recursive: true, force: true }),
  };
}

/** The file under which one grows beside its place until it is whole: then it is synced and takes the place. */
function openPart(path: string) {
  const building = `${path}.part`;
  const file = openSync(building, 'wx', 0o600);
  return {
    write: (bytes: Uint8Array) => writeAll(file, bytes),
    finish() {
      fsyncSync(file);
      closeSync(file);
      renameSync(building, path);
    },
    abandon() {
      closeSync(file);
      rmSync(building, { force: true });
    },
  };
}

/** One zip file, written as it grows. `mtime`: what every file in it says of its time; absent for now. */
export function zipTarget(path: string, mtime?: Date): ExportTarget {
  const part = openPart(path);
  const added = new Set<string>();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    part.write(chunk);
  });
  return {
    add(relative, bytes) {
      if (added.has(relative)) return;
      added.add(relative);
      const entry = new ZipDeflate(relative);
      if (mtime) entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
    },
    finish() {
      zip.end();
      part.finish();
    },
    abandon: part.abandon,
  };
}

/** One file, in pieces that follow each other, e.g. a PDF or a copy of an attachment. */
export function fileTarget(path: string): ExportTarget {
  const part = openPart(path);
  return { add: (_relative, bytes) => part.write(bytes), finish: part.finish, abandon: part.abandon };
}
