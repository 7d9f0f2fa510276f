import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import { AppError } from '../../../shared/result.ts';

/** What a derivation costs: memory in KiB, passes over it, parallel lanes. */
export interface KdfCost {
  memoryKiB: number;
  passes: number;
  lanes: number;
}

/** Argon2id at 256 MiB, about half a second on a laptop. */
export const productionCost: KdfCost = { memoryKiB: 256 * 1024, passes: 3, lanes: 1 };

/** The least that is ever derived at. Journals are made at `productionCost`; tests use this to be quick. */
export const floorCostForTests: KdfCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

const base64 = (bytes: number) => z.base64().length(4 * Math.ceil(bytes / 3));

/** The limits of security.md, checked when the key file is read: a hostile file cannot ask for gigabytes or minutes. */
const kdfSchema = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  passes: z.int().min(3).max(10),
  lanes: z.int().min(1).max(4),
  salt: base64(16),
});

export type Kdf = z.infer<typeof kdfSchema>;

/** One way to the data key: a passphrase or a recovery code, wrapped with AES-256-GCM under a key from Argon2id. */
export const slotSchema = z.strictObject({
  type: z.enum(['passphrase', 'recovery-code']),
  kdf: kdfSchema,
  nonce: base64(12),
  wrapped: base64(32),
  tag: base64(16),
});

export type Slot = z.infer<typeof slotSchema>;
export type SlotType = Slot['type'];

/** What a slot is bound to besides its secret. */
export interface SlotBinding {
  /** Of the key file's format. */
  version: number;
  journalId: string;
}

/** New parameters with a fresh salt. */
export function newKdf(cost: KdfCost): Kdf {
  return { name: 'argon2id', ...cost, salt: randomBytes(16).toString('base64') };
}

/**
 * The 32-byte key that a secret gives: Argon2id version 1.3. The caller wipes it, and the secret.
 * Throws `AppError` keys-damaged, before anything is derived, for parameters beyond the limits.
 */
export async function deriveKey(secret: Buffer, kdf: Kdf): Promise<Buffer> {
  if (!kdfSchema.safeParse(kdf).success) throw new AppError('keys-damaged', 'the key file asks for a forbidden cost');
  return hashRaw(secret, {
    algorithm: 2, // Argon2id: the package's `const enum` has no value at run time
    version: 1, // 0x13
    memoryCost: kdf.memoryKiB,
    timeCost: kdf.passes,
    parallelism: kdf.lanes,
    outputLen: 32,
    salt: Buffer.from(kdf.salt, 'base64'),
  });
}

/** Everything in a slot that is not the wrapped key itself, so that none of it can be changed or moved unnoticed. */
function associatedData(binding: SlotBinding, type: SlotType, kdf: Kdf): Buffer {
  const { name, memoryKiB, passes, lanes, salt } = kdf;
  return Buffer.from(
    JSON.stringify(['doubleloop-slot', binding.version, binding.journalId, type, name, memoryKiB, passes, lanes, salt]),
  );
}

/** Wraps the data key. `wrappingKey` is what `deriveKey` gave for this very `kdf`. */
export function sealSlot(dataKey: Buffer, wrappingKey: Buffer, type: SlotType, kdf: Kdf, binding: SlotBinding): Slot {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: 16 });
  cipher.setAAD(associatedData(binding, type, kdf));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    type,
    kdf,
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** Derives from the secret and unwraps: the 32-byte data key, or null where the secret is not the slot's. */
export async function openSlot(slot: Slot, secret: Buffer, binding: SlotBinding): Promise<Buffer | null> {
  const wrappingKey = await deriveKey(secret, slot.kdf);
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.nonce, 'base64'), {
    authTagLength: 16,
  });
  wrappingKey.fill(0);
  decipher.setAAD(associatedData(binding, slot.type, slot.kdf));
  decipher.setAuthTag(Buffer.from(slot.tag, 'base64'));
  const dataKey = decipher.update(Buffer.from(slot.wrapped, 'base64'));
  try {
    decipher.final();
    return dataKey;
  } catch {
    dataKey.fill(0);
    return null;
  }
}
