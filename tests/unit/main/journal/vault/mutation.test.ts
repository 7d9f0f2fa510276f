import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, sqliteFailure } from '../../../../../src/main/journal/database/connection.ts';
import { dataKeyOf } from '../../../../../src/main/journal/vault/dataKey.ts';
import { type Keys, parseKeys, readKeys } from '../../../../../src/main/journal/vault/keyFile.ts';
import { AppError } from '../../../../../src/shared/result.ts';
import { create, failureOf, open, remove, temporaryFolder, texts, write } from './fixtures.ts';

/** How many mutations of each kind; the long run sets FAULT_CYCLES. */
const cases = Number(process.env.FAULT_CYCLES ?? 100);
const saved = Array.from({ length: 120 }, (_, row) => `note ${row} ${'words '.repeat(60)}`);
let home: string;
let folder: string;
let dataKey: Buffer;
let database: Buffer;
let keys: string;

beforeAll(async () => {
  home = temporaryFolder();
  folder = join(home, 'Anna.journal');
  const { journal } = await create(folder);
  for (const text of saved) write(journal, text);
  dataKey = Buffer.from(dataKeyOf(journal));
  journal.close();
  database = readFileSync(join(folder, 'journal.db'));
  keys = readFileSync(join(folder, 'keys.json'), 'utf8');
});
afterAll(() => remove(home));

type Mutation = (bytes: Buffer) => Buffer;

/** Flips, cuts, grows, zeroes, and swaps of pages within the file: what bad disks and bad people do. */
const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(
    ([at, mask]): Mutation =>
      (bytes) => {
        const changed = Buffer.from(bytes);
        const index = at % bytes.length;
        changed.writeUInt8(bytes.readUInt8(index) ^ mask, index);
        return changed;
      },
  ),
  fc.nat().map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(0, at % bytes.length),
  ),
  fc.uint8Array({ minLength: 1, maxLength: 5000 }).map(
    (more): Mutation =>
      (bytes) =>
        Buffer.concat([bytes, more]),
  ),
  fc.tuple(fc.nat(), fc.nat({ max: 9000 })).map(
    ([at, length]): Mutation =>
      (bytes) => {
        const changed = Buffer.from(bytes);
        return changed.fill(0, at % bytes.length, Math.min(bytes.length, (at % bytes.length) + length));
      },
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([one, other]): Mutation =>
      (bytes) => {
        const pages = Math.max(1, Math.floor(bytes.length / 4096));
        const changed = Buffer.from(bytes);
        bytes.copy(changed, (one % pages) * 4096, (other % pages) * 4096, (other % pages) * 4096 + 4096);
        return changed;
      },
  ),
);

describe('a mutated database', () => {
  it('opens with what was saved, or is called damaged: no other text is ever shown, and nothing hangs', () => {
    let refused = 0;
    const path = join(home, 'mutated.db');
    fc.assert(
      fc.property(mutations, (mutate) => {
        writeFileSync(path, mutate(database));
        const start = performance.now();
        try {
          const db = openDatabase(path, dataKey, { newest: 1 });
          try {
            for (const text of db.prepare('SELECT text FROM reflection').pluck().iterate()) {
              expect(saved).toContain(text);
            }
            db.prepare(`SELECT count(*) FROM search WHERE search MATCH 'words'`).get();
          } finally {
            db.close();
          }
        } catch (error) {
          const { code } = sqliteFailure(error);
          expect(['database-damaged', 'database-empty']).toContain(code);
          refused += 1;
        }
        expect(performance.now() - start).toBeLessThan(2000);
        remove(`${path}-wal`);
        remove(`${path}-shm`);
      }),
      { numRuns: cases },
    );
    expect(refused).toBeGreaterThan(cases / 3);
  }, 600_000);
});

describe('a mutated key file', () => {
  it('is damaged, or a newer version, or says what it said: never anything else', () => {
    const good = parseKeys(keys);
    fc.assert(
      fc.property(mutations, (mutate) => {
        try {
          expect(parseKeys(mutate(Buffer.from(keys)).toString('utf8'))).toEqual(good);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
          expect(error).toMatchObject({ code: 'keys-damaged' });
        }
      }),
      { numRuns: cases * 5 },
    );
  }, 600_000);

  it('with a checksum made right again gives no key, or the same journal', async () => {
    const target = join(home, 'Target.journal');
    mkdirSync(target);
    for (const name of readdirSync(folder)) cpSync(join(folder, name), join(target, name));
    const flipped = (text: string, at: number) => {
      const bytes = Buffer.from(text, 'base64');
      bytes.writeUInt8(bytes.readUInt8(at % bytes.length) ^ 1, at % bytes.length);
      return bytes.toString('base64');
    };
    const slotChanges: ((slot: Keys['slots'][number]) => Keys['slots'][number])[] = [
      (slot) => ({ ...slot, tag: flipped(slot.tag, 3) }),
      (slot) => ({ ...slot, nonce: flipped(slot.nonce, 5) }),
      (slot) => ({ ...slot, wrapped: flipped(slot.wrapped, 31) }),
      (slot) => ({ ...slot, kdf: { ...slot.kdf, salt: flipped(slot.kdf.salt, 0) } }),
      (slot) => ({ ...slot, kdf: { ...slot.kdf, passes: 4 } }),
      (slot) => ({ ...slot, kdf: { ...slot.kdf, lanes: 2 } }),
    ];
    const { keys: good } = readKeys(folder);
    const bodies: object[] = slotChanges.map((change) => ({ ...good, slots: good.slots.map(change) }));
    bodies.push({ ...good, journalId: '019a0000-0000-7000-8000-000000000000' });
    for (const body of bodies) {
      const checksum = createHash('sha256').update(JSON.stringify(body)).digest('hex');
      const text = JSON.stringify({ ...body, checksum });
      for (const name of ['keys.json', 'keys.backup.json']) writeFileSync(join(target, name), text);
      expect(await failureOf(() => open(target))).toMatchObject({ code: 'wrong-passphrase' });
    }
    for (const name of ['keys.json', 'keys.backup.json']) cpSync(join(folder, name), join(target, name));
    const journal = await open(target);
    expect(texts(journal)).toEqual(saved);
    journal.close();
  }, 60_000);
});
