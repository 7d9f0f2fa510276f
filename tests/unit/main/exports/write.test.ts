import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../../../../src/main/answer.ts';
import { type ExportOrder, writeExport } from '../../../../src/main/exports/write.ts';
import { journalRouter } from '../../../../src/main/journal/router.ts';
import type { RequestHandler } from '../../../../src/shared/message.ts';
import { aJournal, type TestJournal } from '../../../helpers/journal.ts';
import { aReflection } from '../../../helpers/reflections.ts';

let journal: TestJournal;
let folder: string;
beforeEach(async () => {
  journal = await aJournal();
  folder = mkdtempSync(join(tmpdir(), 'doubleloop-test-'));
});
afterEach(() => {
  journal.remove();
  rmSync(folder, { recursive: true, force: true });
});

const ask: RequestHandler = (request) => answer(journalRouter, journal.context, request);

function write(order: Partial<ExportOrder>, cancelled = () => false) {
  const selection = { kind: 'filter', filter: {} } as const;
  const defaults = { selection, format: 'markdown-zip', path: join(folder, 'out.zip'), replace: false } as const;
  return writeExport(
    { ...defaults, journalName: 'Test', ...order },
    { journal: ask, printToPdf: async (html) => Buffer.from(`%PDF ${html.length}`), progress: () => {}, cancelled },
  );
}

test('a zip and a folder hold the same files, readable by their owner alone', async () => {
  await aReflection(journal.call, { title: 'First', day: '2026-01-31', stages: { writing: 'Some **words**.' } });
  await aReflection(journal.call, { title: 'Second', day: '2026-02-28', stages: { writing: 'More words.' } });
  await write({});
  await write({ format: 'markdown-folder', path: join(folder, 'out') });
  const zip = unzipSync(readFileSync(join(folder, 'out.zip')));
  expect(Object.keys(zip).sort()).toEqual(['2026-01-31 First.md', '2026-02-28 Second.md']);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(Object.keys(zip).sort());
  for (const [name, bytes] of Object.entries(zip)) {
    expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe(strFromU8(bytes));
  }
  expect(statSync(join(folder, 'out.zip')).mode & 0o077).toBe(0);
});

test('what is there is not overwritten unless the user said so', async () => {
  await aReflection(journal.call);
  writeFileSync(join(folder, 'out.pdf'), 'mine');
  const pdf = { format: 'pdf', path: join(folder, 'out.pdf') } as const;
  await expect(write(pdf)).rejects.toMatchObject({ code: 'name-taken' });
  expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('mine');
  await write({ ...pdf, replace: true });
  expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toMatch(/^%PDF/);
});

test('a cancelled or failed export leaves nothing behind', async () => {
  await aReflection(journal.call);
  for (const format of ['markdown-zip', 'markdown-folder', 'pdf'] as const) {
    await expect(write({ format }, () => true)).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  }
  const nowhere = write({ path: join(folder, 'missing', 'out.zip') });
  await expect(nowhere).rejects.toMatchObject({ code: 'folder-missing' });
  expect(existsSync(join(folder, 'missing'))).toBe(false);
});
