import { hkdfSync } from 'node:crypto';
import { AppError } from '../../../shared/result.ts';

/** The data keys of open journals, out of reach of whoever is handed a journal. */
const dataKeys = new WeakMap<object, Buffer>();

export function holdDataKey(journal: object, key: Buffer): void {
  dataKeys.set(journal, key);
}

/** The one buffer with the journal's data key: not to be copied, not to be wiped. Throws `AppError` journal-locked. */
export function dataKeyOf(journal: object): Buffer {
  const key = dataKeys.get(journal);
  if (!key) throw new AppError('journal-locked', 'the journal is locked');
  return key;
}

/** Fills the key with zeros. */
export function wipeDataKey(journal: object): void {
  dataKeys.get(journal)?.fill(0);
  dataKeys.delete(journal);
}

/** A 32-byte key for another purpose, from the data key by HKDF-SHA-256; the caller wipes it. */
export function subkey(dataKey: Buffer, journalId: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, journalId, `doubleloop ${purpose}`, 32));
}
