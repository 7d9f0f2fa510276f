import { v7 as uuid } from 'uuid';
import { IMAGE_LIMIT, imageTypeOf } from '../../../../shared/domain/image.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import * as queries from './queries.ts';

/** Keeps an image inside the journal. What it is decides its first bytes, never its name. Returns its id. */
export function addImage(database: Database, now: Date, bytes: Buffer): string {
  if (bytes.length > IMAGE_LIMIT) throw new AppError('image-too-large', 'over the limit', { size: bytes.length });
  const mime = imageTypeOf(bytes);
  if (mime === null) throw new AppError('image-type', 'not an image of a known type');
  const id = uuid();
  queries.insertImage(database, { id, mime, size: bytes.length, createdAt: now.toISOString(), bytes });
  return id;
}

/** An image with its type; `not-found` where the journal has none of that id. */
export function imageById(database: Database, id: string): { mime: string; bytes: Buffer } {
  const row = queries.selectImage(database, id);
  if (!row) throw new AppError('not-found', 'no such image');
  return row;
}

/** Deletes the images that no reflection and no version shows any more. */
export function removeUnusedImages(database: Database): void {
  const ids = queries.selectUnused(database);
  if (ids.length > 0) queries.deleteImages(database, ids);
}
