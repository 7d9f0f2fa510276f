import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChart } from '../../../../src/main/exports/chart.ts';
import { toCsv } from '../../../../src/shared/domain/csv.ts';
import { AppError } from '../../../../src/shared/result.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doubleloop-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const svg = base64('<svg xmlns="http://www.w3.org/2000/svg"/>');

const around = (cancelled = false) => ({
  journal: async () => {
    throw new AppError('internal', 'a chart asks the journal nothing');
  },
  printToPdf: async () => new Uint8Array(),
  progress: () => {},
  cancelled: () => cancelled,
});

test('a chart that the window has drawn is written as it is, readable by its owner alone', async () => {
  const [picture, table] = [join(folder, 'Gaps.svg'), join(folder, 'Gaps.CSV')];
  const csv = toCsv([['Competency'], ['Listening']]);
  await writeChart({ path: picture, replace: false, format: 'svg', base64: svg }, around());
  await writeChart({ path: table, replace: false, format: 'csv', base64: base64(csv) }, around());
  expect(readFileSync(picture, 'utf8')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(readFileSync(table, 'utf8')).toBe(csv);
  expect(statSync(picture).mode & 0o077).toBe(0);
});

test('what is no chart is not written, under no name', async () => {
  for (const [name, format, content] of [
    ['.bashrc', 'svg', svg],
    ['Gaps.svg', 'svg', base64('#!/bin/sh')],
    ['Gaps.png', 'png', svg],
    ['Gaps.csv', 'csv', base64('Competency')],
  ] as const) {
    const written = writeChart({ path: join(folder, name), replace: true, format, base64: content }, around());
    await expect(written).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that is there stays unless the user said so, and a cancelled export leaves nothing', async () => {
  const path = join(folder, 'Gaps.svg');
  writeFileSync(path, 'mine');
  const again = writeChart({ path, replace: false, format: 'svg', base64: svg }, around());
  await expect(again).rejects.toMatchObject({ code: 'name-taken' });
  expect(readFileSync(path, 'utf8')).toBe('mine');
  const other = join(folder, 'Other.svg');
  const cancelled = writeChart({ path: other, replace: false, format: 'svg', base64: svg }, around(true));
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  expect(existsSync(other)).toBe(false);
});
