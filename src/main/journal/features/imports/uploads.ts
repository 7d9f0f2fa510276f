import { v7 as uuid } from 'uuid';
import { LOG_BYTES, type LogInspection } from '../../../../shared/domain/logImport.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { decodeText } from './decode.ts';
import { type Row, rowsOf } from './rows.ts';

/** A log on its way into the journal: never on a disk, and gone with the process. */
interface Upload {
  id: string;
  size: number;
  pieces: Buffer[];
  read: { encoding: LogInspection['encoding']; rows: Row[] } | null;
}

/** One at a time for an open journal: a new one takes the place of the one before. */
const uploads = new WeakMap<Database, Upload>();

function uploadOf(database: Database, id: string): Upload {
  const upload = uploads.get(database);
  if (upload?.id !== id) throw new AppError('not-found', 'no such upload');
  return upload;
}

const received = ({ pieces }: Upload): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** Begins to take a file of so many bytes; returns the id under which its pieces come. */
export function beginUpload(database: Database, size: number): string {
  if (size === 0) throw new AppError('invalid-input', 'This file is empty.');
  if (size > LOG_BYTES) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    throw new AppError(
      'invalid-input',
      `This file has ${megabytes} MB: at most 20 MB can be imported at once. Split it.`,
    );
  }
  const id = uuid();
  uploads.set(database, { id, size, pieces: [], read: null });
  return id;
}

/** Takes the next piece. `position` counts them from 0: one that came before is not taken twice. */
export function appendPiece(database: Database, id: string, position: number, bytes: Buffer): void {
  const upload = uploadOf(database, id);
  if (position !== upload.pieces.length || received(upload) + bytes.length > upload.size) {
    throw new AppError('invalid-input', 'The file changed while it was read. Choose it again.');
  }
  upload.pieces.push(bytes);
}

/** The rows of a file that has come whole. Throws `invalid-input` for what cannot be read, with the reason. */
export function uploadedRows(database: Database, id: string): NonNullable<Upload['read']> {
  const upload = uploadOf(database, id);
  if (upload.read) return upload.read;
  if (received(upload) !== upload.size) {
    throw new AppError('invalid-input', 'The file did not come whole. Choose it again.');
  }
  const { text, encoding } = decodeText(Buffer.concat(upload.pieces));
  upload.read = { encoding, rows: rowsOf(text) };
  upload.pieces = [];
  return upload.read;
}

/** Forgets a file. */
export function dropUpload(database: Database, id: string): void {
  if (uploads.get(database)?.id === id) uploads.delete(database);
}
