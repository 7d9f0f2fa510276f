import { AppError } from '../../../shared/result.ts';
import type { Keys } from './keyFile.ts';
import { parseRecoveryCode } from './recoveryCode.ts';
import { openSlot, type SlotType } from './slots.ts';

/** What the user unlocks with: a passphrase from `passphraseBytes`, or a recovery code's text in UTF-8. */
export interface Secret {
  kind: SlotType;
  value: Buffer;
}

function refusal(kind: SlotType): AppError {
  if (kind === 'passphrase') return new AppError('wrong-passphrase', 'the passphrase is wrong');
  return new AppError('wrong-recovery-code', 'the recovery code is of another journal', { reason: 'not-this-journal' });
}

/**
 * The data key: the slot's authentication alone decides whether a passphrase is wrong. Wipes the secret, whatever comes.
 * Throws `AppError`: wrong-passphrase, wrong-recovery-code (`details.reason` `mistyped` or `not-this-journal`).
 */
export async function unlock(keys: Keys, secret: Secret): Promise<Buffer> {
  let bytes: Buffer | undefined;
  try {
    bytes = secret.kind === 'passphrase' ? secret.value : parseRecoveryCode(secret.value.toString('utf8'));
    const slot = keys.slots.find((candidate) => candidate.type === secret.kind);
    const dataKey = slot ? await openSlot(slot, bytes, keys) : null;
    if (!dataKey) throw refusal(secret.kind);
    return dataKey;
  } finally {
    bytes?.fill(0);
    secret.value.fill(0);
  }
}
