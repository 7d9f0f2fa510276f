import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../../shared/result.ts';
import { contentsSchema } from './contents.ts';
import { subkey } from './dataKey.ts';
import { readSmallFile } from './durableFile.ts';
import { pathOf } from './files.ts';

const manifestVersion = 1;

const manifestSchema = contentsSchema.extend({
  format: z.literal('doubleloop-backup'),
  version: z.literal(manifestVersion),
  journalId: z.uuid(),
  /** UTC instant. */
  madeAt: z.iso.datetime(),
  /** Bytes of the database file. */
  size: z.int().positive(),
  reflections: z.int().nonnegative(),
  /** HMAC-SHA-256 of all the rest, with a key from the data key: a copy cannot be swapped for an older one. */
  seal: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a backup says of itself; readable without a key, and proven by one. */
export type Manifest = z.infer<typeof manifestSchema>;
type UnsealedManifest = Omit<Manifest, 'seal' | 'format' | 'version'>;

function sealOf(manifest: UnsealedManifest, dataKey: Buffer): string {
  const { journalId, madeAt, size, reflections, tables, sha256 } = manifest;
  const rows = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([manifestVersion, journalId, madeAt, size, reflections, rows, sha256]);
  const key = subkey(dataKey, journalId, 'backup manifest');
  const seal = createHmac('sha256', key).update(text).digest('hex');
  key.fill(0);
  return seal;
}

export function encodeManifest(manifest: UnsealedManifest, dataKey: Buffer): string {
  const sealed: Manifest = {
    format: 'doubleloop-backup',
    version: manifestVersion,
    ...manifest,
    seal: sealOf(manifest, dataKey),
  };
  return `${JSON.stringify(sealed, null, 2)}\n`;
}

/** Whether this journal's data key sealed the manifest as it is. */
export function isSealed(manifest: Manifest, dataKey: Buffer): boolean {
  return timingSafeEqual(Buffer.from(manifest.seal), Buffer.from(sealOf(manifest, dataKey)));
}

/** The manifest in a backup's folder. Throws `AppError` database-damaged where it is missing or wrong. */
export function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readSmallFile(pathOf(folder, 'manifest'), 256 * 1024) ?? ''));
  } catch {
    throw new AppError('database-damaged', 'the backup’s manifest cannot be read', { reason: 'manifest' });
  }
}
