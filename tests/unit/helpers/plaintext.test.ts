import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow, findPlaintext } from '../../helpers/plaintext.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doubleloop-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A check that cannot fail proves nothing: these are the ways in which a text could be left behind. */
const leftovers: [string, Buffer][] = [
  ['UTF-8', Buffer.from('before plasterdust after')],
  ['UTF-16', Buffer.from('before plasterdust after', 'utf16le')],
  ['UTF-16, big-endian', Buffer.from('before plasterdust after', 'utf16le').swap16()],
  ...['', 'a', 'ab'].map((head) => {
    const encoded = Buffer.from(`${head}plasterdust tail`).toString('base64');
    return [`base64 after ${head.length} bytes`, Buffer.from(encoded)] satisfies [string, Buffer];
  }),
];
test.each(leftovers)('a text left behind in %s is found', (_name, bytes) => {
  writeFileSync(join(folder, 'left'), bytes);
  expect(findPlaintext(filesBelow([folder]), ['absent', 'plasterdust'])).toEqual([
    `${join(folder, 'left')}: plasterdust`,
  ]);
});
