import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  deriveKey,
  floorCostForTests,
  type Kdf,
  newKdf,
  openSlot,
  productionCost,
  type Slot,
  sealSlot,
  slotSchema,
} from '../../../../../src/main/journal/vault/slots.ts';
import { failureOf } from './fixtures.ts';

const binding = { version: 1, journalId: '019a0000-0000-7000-8000-000000000000' };
const dataKey = Buffer.alloc(32, 9);
const secret = () => Buffer.from('a passphrase');

async function aSlot(kdf: Kdf = newKdf(floorCostForTests)): Promise<Slot> {
  return sealSlot(dataKey, await deriveKey(secret(), kdf), 'passphrase', kdf, binding);
}

describe('a key slot', () => {
  it('gives the data key for its secret and nothing for another', async () => {
    const slot = await aSlot();
    expect(await openSlot(slot, secret(), binding)).toEqual(dataKey);
    expect(await openSlot(slot, Buffer.from('A passphrase'), binding)).toBeNull();
  });

  it('derives what another implementation of Argon2id (OpenSSL’s, in Node) derives', async () => {
    const nonce = Buffer.from('somesaltsomesalt');
    const kdf: Kdf = { name: 'argon2id', ...floorCostForTests, salt: nonce.toString('base64') };
    const reference = argon2Sync('argon2id', {
      message: Buffer.from('password'),
      nonce,
      parallelism: 1,
      tagLength: 32,
      memory: 64 * 1024,
      passes: 3,
    });
    expect(await deriveKey(Buffer.from('password'), kdf)).toEqual(Buffer.from(reference));
  });

  it('is bound to its journal, its version, its type and its parameters', async () => {
    const slot = await aSlot();
    const moved: [Slot, typeof binding][] = [
      [slot, { ...binding, journalId: '019a0000-0000-7000-8000-000000000001' }],
      [slot, { ...binding, version: 2 }],
      [{ ...slot, type: 'recovery-code' }, binding],
      [{ ...slot, kdf: { ...slot.kdf, passes: 4 } }, binding],
      [{ ...slot, tag: Buffer.alloc(16).toString('base64') }, binding],
    ];
    for (const [changed, to] of moved) expect(await openSlot(changed, secret(), to)).toBeNull();
  });

  it('derives nothing beyond the limits, so that a hostile key file cannot hang the app', async () => {
    const { name, salt } = newKdf(floorCostForTests);
    const forbidden = [
      { memoryKiB: 1024 * 1024 + 1, passes: 3, lanes: 1 },
      { memoryKiB: 64 * 1024 - 1, passes: 3, lanes: 1 },
      { memoryKiB: 64 * 1024, passes: 2, lanes: 1 },
      { memoryKiB: 64 * 1024, passes: 11, lanes: 1 },
      { memoryKiB: 64 * 1024, passes: 3, lanes: 5 },
      { memoryKiB: 64 * 1024, passes: 3.5, lanes: 1 },
    ];
    const start = performance.now();
    for (const cost of forbidden) {
      expect(await failureOf(() => deriveKey(secret(), { name, salt, ...cost }))).toMatchObject({
        code: 'keys-damaged',
      });
    }
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('costs 256 MiB in three passes where it is made for the product', async () => {
    expect(productionCost).toEqual({ memoryKiB: 262_144, passes: 3, lanes: 1 });
    const kdf = newKdf(productionCost);
    expect(slotSchema.safeParse(await aSlot(kdf)).success).toBe(true);
    expect(newKdf(productionCost).salt).not.toBe(kdf.salt);
  }, 20_000);
});
