import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../../../../src/main/answer.ts';
import { writePaper } from '../../../../src/main/exports/paper.ts';
import { journalRouter } from '../../../../src/main/journal/router.ts';
import type { PaperFormat } from '../../../../src/shared/domain/paper.ts';
import { aJournal, type TestJournal } from '../../../helpers/journal.ts';

let journal: TestJournal;
let folder: string;
let id: string;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
  folder = mkdtempSync(join(tmpdir(), 'doubleloop-test-'));
  id = await journal.call.submissions.create({ unitId: '8588-503', title: 'What I can do' });
});
afterEach(() => {
  journal.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes the submission; `cancelAfter`: so many files are made before it is cancelled. */
function write(path: string, cancelAfter = Number.POSITIVE_INFINITY, format: PaperFormat = 'zip') {
  let made = 0;
  return writePaper(
    { order: { paper: 'submission', id }, format, path, replace: false },
    {
      journal: (request) => answer(journalRouter, journal.context, request),
      printToPdf: async (html) => Buffer.from(`%PDF-1.4 of ${html.length} characters`),
      progress: (done) => {
        made = done;
      },
      cancelled: () => made >= cancelAfter,
    },
  );
}

test('everything in one zip is the same, byte by byte, a year later', async () => {
  await write(join(folder, 'First.zip'));
  journal.setNow('2027-11-20T10:00:00Z');
  await write(join(folder, 'Second.zip'));
  const first = readFileSync(join(folder, 'First.zip'));
  expect(first.equals(readFileSync(join(folder, 'Second.zip')))).toBe(true);
  expect(Object.keys(unzipSync(first)).toSorted()).toEqual([
    'hours.csv',
    'submission.docx',
    'submission.html',
    'submission.md',
    'submission.pdf',
  ]);
});

test.each([0, 1, 3, 5])('cancelled after %i of its five files it leaves nothing behind', async (files) => {
  await expect(write(join(folder, 'Third.zip'), files)).rejects.toMatchObject({ code: 'cancelled' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there, or is none, is said so, and what has the name already stays', async () => {
  const missing = join(folder, 'missing');
  await expect(write(join(missing, 'A.zip'))).rejects.toMatchObject({ code: 'folder-missing' });
  expect(existsSync(missing)).toBe(false);
  writeFileSync(join(folder, 'file'), 'mine');
  await expect(write(join(folder, 'file', 'A.zip'))).rejects.toMatchObject({ code: 'folder-missing' });
  await expect(write(join(folder, 'file'))).rejects.toMatchObject({ code: 'name-taken' });
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['file']);
});
