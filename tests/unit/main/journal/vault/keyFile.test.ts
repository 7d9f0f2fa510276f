import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  encodeKeys,
  type Keys,
  parseKeys,
  readKeys,
  writeKeys,
} from '../../../../../src/main/journal/vault/keyFile.ts';
import { failureOf, mountDisk, remove, temporaryFolder, unmount } from './fixtures.ts';

const slot: Keys['slots'][number] = {
  type: 'passphrase',
  kdf: { name: 'argon2id', memoryKiB: 262_144, passes: 3, lanes: 1, salt: Buffer.alloc(16, 1).toString('base64') },
  nonce: Buffer.alloc(12, 2).toString('base64'),
  wrapped: Buffer.alloc(32, 3).toString('base64'),
  tag: Buffer.alloc(16, 4).toString('base64'),
};
const keys: Keys = {
  format: 'doubleloop-keys',
  version: 1,
  journalId: '019a0000-0000-7000-8000-000000000000',
  createdAt: '2026-03-01T09:30:00.000Z',
  slots: [slot],
};

/** A key file whose checksum is right, whatever it says: what a newer version, or an attacker, would write. */
function sealed(body: object): string {
  const checksum = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  return JSON.stringify({ ...body, checksum });
}

let folder: string;
let first: string;
let second: string;
beforeEach(() => {
  folder = temporaryFolder();
  first = join(folder, 'keys.json');
  second = join(folder, 'keys.backup.json');
});
afterEach(() => remove(folder));

describe('the key file', () => {
  it('is two equal copies that only their owner can read, and comes back as it was', () => {
    writeKeys(folder, keys);
    expect(readdirSync(folder).sort()).toEqual(['keys.backup.json', 'keys.json']);
    expect(readFileSync(first, 'utf8')).toBe(readFileSync(second, 'utf8'));
    expect(statSync(first).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
    expect(readKeys(folder)).toEqual({ keys, second: false });
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['one digit changed', (text: string) => text.replace('262144', '262145')],
    ['another version without its checksum', (text: string) => text.replace('"version": 1', '"version": 7')],
    ['too long', (text: string) => text + ' '.repeat(70_000)],
    ['not JSON', () => '{{{{'],
    ['JSON of another shape', () => '[1, 2]'],
  ])('uses the second copy where the first is %s', (_name, damage) => {
    writeKeys(folder, keys);
    writeFileSync(first, damage(readFileSync(first, 'utf8')));
    expect(readKeys(folder)).toEqual({ keys, second: true });
  });

  it('uses the second copy where the first is gone or is a folder', () => {
    writeKeys(folder, keys);
    rmSync(first);
    expect(readKeys(folder).second).toBe(true);
    mkdirSync(first);
    expect(readKeys(folder).second).toBe(true);
  });

  it('tells damaged, missing and newer apart', async () => {
    expect(await failureOf(() => readKeys(folder))).toMatchObject({ code: 'keys-missing' });
    writeFileSync(first, 'x');
    expect(await failureOf(() => readKeys(folder))).toMatchObject({ code: 'keys-damaged' });
    writeFileSync(second, 'y');
    expect(await failureOf(() => readKeys(folder))).toMatchObject({ code: 'keys-damaged' });
    rmSync(first);
    expect(await failureOf(() => readKeys(folder))).toMatchObject({ code: 'keys-damaged' });
    writeFileSync(second, sealed({ ...keys, version: 2, slots: 'of another shape' }));
    expect(await failureOf(() => readKeys(folder))).toEqual({ code: 'newer-version', details: { found: 2 } });
    writeFileSync(first, encodeKeys(keys));
    expect(readKeys(folder).second).toBe(false);
  });

  it.each([
    ['seventeen slots', { ...keys, slots: Array.from({ length: 17 }, () => slot) }],
    ['two slots of a type', { ...keys, slots: [slot, slot] }],
    ['no slot', { ...keys, slots: [] }],
    ['2 GiB of memory', { ...keys, slots: [{ ...slot, kdf: { ...slot.kdf, memoryKiB: 2 ** 21 } }] }],
    ['eleven passes', { ...keys, slots: [{ ...slot, kdf: { ...slot.kdf, passes: 11 } }] }],
    ['five lanes', { ...keys, slots: [{ ...slot, kdf: { ...slot.kdf, lanes: 5 } }] }],
    ['a weak derivation', { ...keys, slots: [{ ...slot, kdf: { ...slot.kdf, memoryKiB: 1024 } }] }],
    ['a short salt', { ...keys, slots: [{ ...slot, kdf: { ...slot.kdf, salt: 'AAAA' } }] }],
    ['members that nobody knows', { ...keys, extra: 1 }],
  ])('refuses %s, checksum or not', async (_name, body) => {
    expect(await failureOf(() => parseKeys(sealed(body)))).toMatchObject({ code: 'keys-damaged' });
  });

  it('keeps both old copies where the disk is full', async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted = mountDisk(disk, 'size=64k');
    try {
      if (mounted) {
        writeKeys(disk, keys);
        const before = readFileSync(join(disk, 'keys.json'), 'utf8');
        try {
          writeFileSync(join(disk, 'ballast'), Buffer.alloc(1 << 20));
        } catch {
          // The disk is full now: that is what this is for.
        }
        const next = { ...keys, createdAt: '2027-01-01T00:00:00.000Z' };
        expect(await failureOf(() => writeKeys(disk, next))).toMatchObject({ code: 'disk-full' });
        expect(readFileSync(join(disk, 'keys.json'), 'utf8')).toBe(before);
        expect(readKeys(disk)).toEqual({ keys, second: false });
        expect(readdirSync(disk).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      } else {
        // A folder in the place of the second temporary file stops the writing where a full disk would.
        writeKeys(folder, keys);
        chmodSync(folder, 0o500);
        const next = { ...keys, createdAt: '2027-01-01T00:00:00.000Z' };
        expect(await failureOf(() => writeKeys(folder, next))).toMatchObject({ code: 'folder-read-only' });
        chmodSync(folder, 0o700);
        expect(readKeys(folder)).toEqual({ keys, second: false });
      }
    } finally {
      if (mounted) unmount(disk);
    }
  });
});
