import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../../../../src/main/answer.ts';
import { writePaper } from '../../../../src/main/exports/paper.ts';
import type { Surroundings } from '../../../../src/main/exports/write.ts';
import { journalRouter } from '../../../../src/main/journal/router.ts';
import { emptyIdentity } from '../../../../src/shared/domain/client.ts';
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

/** Writes the submission as a bundle. */
function write(path: string, other: Partial<Surroundings> = {}) {
  return writePaper(
    { order: { paper: 'submission', id }, format: 'zip', path, replace: false },
    {
      journal: (request) => answer(journalRouter, journal.context, request),
      printToPdf: async (html) => Buffer.from(`%PDF-1.4 of ${html.length} characters`),
      progress: () => {},
      cancelled: () => false,
      ...other,
    },
  );
}

const aSession = {
  happenedOn: '2026-02-02',
  startedAt: null,
  zone: 'Europe/London',
  minutes: 60,
  format: 'video' as const,
  paid: false,
  setting: 'one-to-one' as const,
  status: 'held' as const,
  goalId: null,
};

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

test('hours go with it only where their log is among the appendices, and their aims go out by code names', async () => {
  const clientId = await journal.call.clients.create({
    codeName: 'Client 1',
    identity: { ...emptyIdentity, realName: 'Ottilie Brackwater' },
    engagement: { kind: 'coaching', startedOn: '2026-01-01' },
  });
  const [engagement] = await journal.call.engagements.ofClient(clientId);
  const facts = { ...aSession, engagementId: engagement?.id ?? '', aim: 'Ottilie’s first hundred days' };
  await journal.call.sessions.log({ facts });
  const inZip = async (name: string) => {
    await write(join(folder, name));
    const files = unzipSync(readFileSync(join(folder, name)));
    return files['hours.csv'] ? strFromU8(files['hours.csv']) : null;
  };
  expect(await inZip('With.zip')).toContain('Client 1’s first hundred days');
  const read = await journal.call.submissions.gate(id);
  expect(read.findings.map(({ words, label }) => [words, label])).toEqual([['Ottilie', 'Appendix B: Hours log']]);
  const none = { appendices: ['evidence-index' as const], arranged: 'by-kind' as const };
  await journal.call.submissions.save({ id, patch: { choices: none } });
  expect(await inZip('Without.zip')).toBeNull();
  const order = { paper: 'submission' as const, id };
  await expect(journal.call.papers.make({ order, format: 'csv' })).rejects.toThrow(/hours among its appendices/u);
});

test('its file is named by the title as it goes out', async () => {
  await journal.call.clients.create({
    codeName: 'Client 1',
    identity: { ...emptyIdentity, realName: 'Ottilie Brackwater' },
    engagement: { kind: 'coaching', startedOn: '2026-01-01' },
  });
  await journal.call.submissions.save({ id, patch: { title: 'A year with Ottilie' } });
  expect(await journal.call.submissions.handedInTitle(id)).toBe('A year with Client 1');
  const { scope, findings } = await journal.call.submissions.gate(id);
  await journal.call.anonymity.accept({ scope, keys: findings.map(({ key }) => key), reason: 'A ship.' });
  expect(await journal.call.submissions.handedInTitle(id)).toBe('A year with Ottilie');
});

test('progress tells files, from the first on', async () => {
  const told: [number, number][] = [];
  await write(join(folder, 'Told.zip'), { progress: (...counts) => told.push(counts) });
  expect(told).toEqual([0, 1, 2, 3, 4, 5].map((done) => [done, 5]));
});

test('cancelled while a file is being made it does not wait for the file', async () => {
  let cancelled = false;
  const forever = () => {
    cancelled = true;
    return new Promise<Uint8Array>(() => {});
  };
  const going = write(join(folder, 'Never.zip'), { printToPdf: forever, cancelled: () => cancelled });
  await expect(going).rejects.toMatchObject({ code: 'cancelled' });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([0, 1, 3, 5])('cancelled after %i of its five files it leaves nothing behind', async (files) => {
  let made = 0;
  const counting = {
    progress(done: number) {
      made = done;
    },
    cancelled: () => made >= files,
  };
  await expect(write(join(folder, 'Third.zip'), counting)).rejects.toMatchObject({ code: 'cancelled' });
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
