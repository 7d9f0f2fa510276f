import { randomBytes } from 'node:crypto';
import { deriveKey, newKdf, productionCost } from '../../src/main/journal/vault/slots.ts';
import type { BenchApp } from './app.ts';
import { PASSPHRASE } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const TIMES = 10;
const ABOVE_DERIVATION_MS = 500;

/** Unlocks and locks in turns, each time with a derivation of the same cost beside it. Ends unlocked. */
export async function benchUnlock(app: BenchApp): Promise<Measure[]> {
  const unlocks: number[] = [];
  const derivations: number[] = [];
  await app.unlock();
  const locks = [await timed(app.lock)];
  // The day's first closing makes the backup.
  const backup = await timed(app.closed);
  for (let turn = 0; turn < TIMES; turn++) {
    const kdf = newKdf(productionCost);
    derivations.push(await timed(() => deriveKey(Buffer.from(PASSPHRASE + randomBytes(4).toString('hex')), kdf)));
    unlocks.push(await app.unlock());
    locks.push(await timed(app.lock));
    await app.closed();
  }
  await app.unlock();
  return [
    measureOf('unlock to Today painted', unlocks, { floor: derivations, aboveFloor: ABOVE_DERIVATION_MS }),
    measureOf('  lock to the opening screen', locks),
    measureOf('  after it, the day’s backup', [backup]),
  ];
}
