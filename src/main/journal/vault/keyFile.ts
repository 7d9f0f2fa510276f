import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../../shared/result.ts';
import { fileFailure } from '../database/failure.ts';
import { commitFile, prepareFile, readSmallFile } from './durableFile.ts';
import { pathOf } from './files.ts';
import { slotSchema } from './slots.ts';

export const keysVersion = 1;
const sizeLimit = 64 * 1024;

const keysSchema = z.strictObject({
  format: z.literal('doubleloop-keys'),
  version: z.literal(keysVersion),
  journalId: z.uuid(),
  /** UTC instant. */
  createdAt: z.iso.datetime(),
  slots: z
    .array(slotSchema)
    .min(1)
    .max(16)
    .refine((slots) => new Set(slots.map((slot) => slot.type)).size === slots.length, 'one slot of a type'),
});

/** The content of `keys.json`: nothing in it is secret without a passphrase or a recovery code. */
export type Keys = z.infer<typeof keysSchema>;

/** Every version of the format keeps this much: a checksum of the other members, in their order. */
const envelopeSchema = z.looseObject({
  format: z.literal('doubleloop-keys'),
  version: z.int().positive(),
  checksum: z.string(),
});

function checksumOf(body: object): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}

export function encodeKeys(keys: Keys): string {
  const { format, version, journalId, createdAt, slots } = keys;
  const body = { format, version, journalId, createdAt, slots };
  return `${JSON.stringify({ ...body, checksum: checksumOf(body) }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The keys in a copy's text. Throws `AppError`: keys-damaged (the checksum, the shape, or parameters beyond the
 * limits), newer-version (only where the checksum holds: a damaged digit is no newer version).
 */
export function parseKeys(text: string): Keys {
  const envelope = envelopeSchema.safeParse(parseJson(text));
  if (!envelope.success) throw new AppError('keys-damaged', 'the key file cannot be read');
  const { checksum, ...body } = envelope.data;
  if (checksum !== checksumOf(body)) throw new AppError('keys-damaged', 'the key file does not match its checksum');
  if (body.version > keysVersion) {
    throw new AppError('newer-version', 'the key file is of a newer version', { found: body.version });
  }
  const keys = keysSchema.safeParse(body);
  if (!keys.success) throw new AppError('keys-damaged', 'the key file holds what it must not');
  return keys.data;
}

/** One copy. Throws `AppError`: keys-missing, keys-damaged, newer-version, disk-error. */
export function readKeyCopy(path: string): Keys {
  let text: string | null;
  try {
    text = readSmallFile(path, sizeLimit);
  } catch (error) {
    const failure = fileFailure(error);
    throw failure.code === 'folder-missing' ? new AppError('keys-missing', 'the key file is not there') : failure;
  }
  if (text === null) throw new AppError('keys-damaged', 'the key file is too long');
  return parseKeys(text);
}

interface FoundKeys {
  keys: Keys;
  /** The first copy was damaged or missing. */
  second: boolean;
}

/**
 * The keys of a journal's folder: the first copy, else the second. Throws `AppError`: newer-version, keys-damaged (no
 * copy is good), keys-missing (there is none), disk-error.
 */
export function readKeys(folder: string): FoundKeys {
  let first: AppError;
  try {
    return { keys: readKeyCopy(pathOf(folder, 'keys')), second: false };
  } catch (error) {
    first = fileFailure(error);
    if (first.code === 'newer-version') throw first;
  }
  try {
    return { keys: readKeyCopy(pathOf(folder, 'secondKeys')), second: true };
  } catch (error) {
    const second = fileFailure(error);
    throw second.code === 'newer-version' || first.code === 'keys-missing' ? second : first;
  }
}

/**
 * Replaces both copies, the first one first: after a crash each is whole, and the first is never older than the second.
 * Both are on the disk under temporary names before either takes its place, so a full disk changes nothing.
 * Throws `AppError`: disk-full, folder-read-only, disk-error.
 */
export function writeKeys(folder: string, keys: Keys): void {
  const text = encodeKeys(keys);
  const copies = [pathOf(folder, 'keys'), pathOf(folder, 'secondKeys')];
  try {
    for (const path of copies) prepareFile(path, text);
    for (const path of copies) commitFile(path);
  } catch (error) {
    throw fileFailure(error);
  }
}

/** Makes the second copy and the first the same again where they are not. Does nothing where they are. */
export function healKeys(folder: string, keys: Keys): void {
  const text = encodeKeys(keys);
  const same = (path: string) => {
    try {
      return readSmallFile(path, sizeLimit) === text;
    } catch {
      return false;
    }
  };
  if (!same(pathOf(folder, 'keys')) || !same(pathOf(folder, 'secondKeys'))) writeKeys(folder, keys);
}
