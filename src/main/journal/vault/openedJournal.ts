import type Database from 'better-sqlite3';
import { AppError } from '../../../shared/result.ts';
import { dataKeyOf, holdDataKey, wipeDataKey } from './dataKey.ts';
import { type Keys, writeKeys } from './keyFile.ts';
import { removeLock } from './lockFile.ts';
import { createRecoveryCode, parseRecoveryCode } from './recoveryCode.ts';
import { deriveKey, type KdfCost, newKdf, openSlot, type SlotType, sealSlot } from './slots.ts';

/** What the user is told after an opening that went well. */
export type Notice =
  /** The first copy of the key file was damaged or missing; it has been made anew from the second. */
  | 'second-key-copy-used'
  /** The last end was a crash or a power cut; the database has passed its check. */
  | 'unclean-end'
  /** The database is older than the last one opened here. */
  | 'older-copy';

/** A journal whose database this process holds, alone. */
export interface OpenJournal {
  readonly folder: string;
  readonly journalId: string;
  readonly db: Database.Database;
  readonly notices: readonly Notice[];
  readonly openedBy: SlotType;
  /**
   * Gives the journal another passphrase; both buffers are wiped. `current` may be null only where a recovery code
   * opened the journal. Throws `AppError`: wrong-passphrase, forbidden, invalid-input (`next` is empty), journal-locked,
   * disk-full, disk-error.
   */
  setPassphrase(current: Buffer | null, next: Buffer): Promise<void>;
  /** A new recovery code, to be shown once; the old one no longer opens the journal. Throws as `setPassphrase`. */
  renewRecoveryCode(): Promise<string>;
  /** Whether the text is this journal's recovery code: for entering it once more after it was shown. */
  isRecoveryCode(code: string): Promise<boolean>;
  /** Writes everything back, lets go of the file and wipes the key. To be called once or more; throws nothing. */
  close(): void;
}

/** Ties an opened database, its keys and its data key together; `dataKey` belongs to the journal from here on. */
export function openedJournal(
  parts: Pick<OpenJournal, 'folder' | 'db' | 'notices' | 'openedBy'> & {
    keys: Keys;
    dataKey: Buffer;
    cost: KdfCost;
  },
): OpenJournal {
  const { folder, db, cost } = parts;
  let keys = parts.keys;
  let queue: Promise<unknown> = Promise.resolve();

  /** Changes of keys one after the other: each reads the slots, waits for a derivation and writes them. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  }

  /** Whether the secret opens the slot of its type, and to the key that is in use. */
  async function fits(type: SlotType, secret: Buffer): Promise<boolean> {
    const slot = keys.slots.find((candidate) => candidate.type === type);
    const found = slot ? await openSlot(slot, secret, keys) : null;
    const same = found?.equals(dataKeyOf(journal)) === true;
    found?.fill(0);
    return same;
  }

  async function replaceSlot(type: SlotType, secret: Buffer): Promise<void> {
    const kdf = newKdf(cost);
    const wrappingKey = await deriveKey(secret, kdf);
    try {
      // Asked for only now: the journal may have been locked meanwhile, and a wiped key must never be wrapped.
      const slot = sealSlot(dataKeyOf(journal), wrappingKey, type, kdf, keys);
      const next = { ...keys, slots: [...keys.slots.filter((other) => other.type !== type), slot] };
      writeKeys(folder, next);
      keys = next;
    } finally {
      wrappingKey.fill(0);
    }
  }

  async function setPassphrase(current: Buffer | null, next: Buffer): Promise<void> {
    try {
      dataKeyOf(journal);
      if (next.length === 0) throw new AppError('invalid-input', 'the new passphrase is empty');
      if (current === null && journal.openedBy !== 'recovery-code') {
        throw new AppError('forbidden', 'the current passphrase is needed');
      }
      if (current !== null && !(await fits('passphrase', current))) {
        throw new AppError('wrong-passphrase', 'the current passphrase is wrong');
      }
      await replaceSlot('passphrase', next);
    } finally {
      current?.fill(0);
      next.fill(0);
    }
  }

  async function renewRecoveryCode(): Promise<string> {
    const { code, secret } = createRecoveryCode();
    try {
      await replaceSlot('recovery-code', secret);
      return code;
    } finally {
      secret.fill(0);
    }
  }

  async function isRecoveryCode(code: string): Promise<boolean> {
    let secret: Buffer;
    try {
      secret = parseRecoveryCode(code);
    } catch {
      return false;
    }
    try {
      return await fits('recovery-code', secret);
    } finally {
      secret.fill(0);
    }
  }

  function close(): void {
    wipeDataKey(journal);
    if (!db.open) return;
    try {
      const state = db.prepare<[], { busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').get();
      if (state?.busy === 0) removeLock(folder);
    } catch {
      // The log stays and is read at the next opening, which checks the database since the lock file is left.
    }
    db.close();
  }

  const journal: OpenJournal = {
    folder,
    journalId: keys.journalId,
    db,
    notices: parts.notices,
    openedBy: parts.openedBy,
    setPassphrase: (current, next) => inTurn(() => setPassphrase(current, next)),
    renewRecoveryCode: () => inTurn(renewRecoveryCode),
    isRecoveryCode: (code) => inTurn(() => isRecoveryCode(code)),
    close,
  };
  holdDataKey(journal, parts.dataKey);
  return journal;
}
