import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergedReports } from '../../../../../src/shared/domain/anonymity/merged.ts';
import { openNames, openQuestions } from '../../../../../src/shared/domain/anonymity/report.ts';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

test('a plan is oldest first, leaves private ones out and says so, and its names do not clash', async () => {
  const { call } = journal;
  await aReflection(call, { title: 'What: a "day"?', day: '2026-03-02' });
  await aReflection(call, { title: 'what a day', day: '2026-03-02', time: '09:00' });
  await aReflection(call, { title: '', day: '2026-01-31' });
  await aReflection(call, { title: 'mine alone', private: true });
  const plan = await call.exports.plan({ kind: 'filter', filter: {} });
  expect(plan.items.map(({ fileName }) => fileName)).toEqual([
    '2026-01-31 Untitled reflection',
    '2026-03-02 what a day',
    '2026-03-02 What a day (2)',
  ]);
  expect(plan.privateLeftOut).toBe(1);
});

test('a search’s result can be exported', async () => {
  const { call } = journal;
  const heron = await aReflection(call, { title: 'heron', stages: { writing: 'a heron' } });
  await aReflection(call, { title: 'gull', stages: { writing: 'a gull' } });
  const plan = await call.exports.plan({ kind: 'search', text: 'heron', filter: {} });
  expect(plan.items.map(({ id }) => id)).toEqual([heron]);
});

test('Markdown has the title, the facts and the stages as headings', async () => {
  const { call } = journal;
  const id = await aReflection(call, {
    title: 'Pauses',
    model: 'kolb',
    day: '2026-03-02',
    time: '16:40',
    tags: ['silence'],
    stages: { 'concrete-experience': 'I *waited*.' },
  });
  const [file] = await call.exports.markdown([{ id, fileName: 'x' }]);
  const text = file && 'text' in file.content ? file.content.text : '';
  expect(file?.path).toBe('x.md');
  expect(text).toMatch(/^# Pauses\n\n- 2026-03-02, 16:40\n- Kolb’s learning cycle\n- silence\n\n/);
  expect(text).toContain('## Concrete experience\n\nI *waited*.');
});

test('a private or trashed reflection is refused even when asked for by name', async () => {
  const { call } = journal;
  const hidden = await aReflection(call, { private: true });
  const trashed = await aReflection(call);
  await call.reflections.trash([trashed]);
  for (const id of [hidden, trashed]) {
    const items = [{ id, fileName: 'x' }];
    await expect(call.exports.markdown(items)).rejects.toMatchObject({ cause: { code: 'forbidden' } });
    const book = { items, journalName: 'J', madeOn: '2026-11-20' };
    await expect(call.exports.book(book)).rejects.toMatchObject({ cause: { code: 'forbidden' } });
  }
});

test('the printed book has a title page and escapes what users typed', async () => {
  const { call } = journal;
  const id = await aReflection(call, {
    title: '<script>alert(1)</script>',
    stages: { writing: 'a <b>bold</b> claim' },
  });
  const html = await call.exports.book({ items: [{ id, fileName: 'x' }], journalName: 'A & B', madeOn: '2026-02-28' });
  expect(html).toContain('A &amp; B');
  expect(html).toContain('Exported on 28 February 2026');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<b>bold');
});

const aClient = () =>
  journal.call.clients.create({
    codeName: 'Client 1',
    identity: { ...emptyIdentity, realName: 'Ottilie Brackwater', contact: 'otty@tarnfield.example' },
  });

test('the gate finds a name in the title, the text, the tags and a link of a reflection, and leads to it', async () => {
  const { call } = journal;
  await aClient();
  const id = await aReflection(call, {
    title: 'With Ottilie Brackwater',
    tags: ['Brackwater'],
    stages: { writing: 'She, Ott*ilie*, [wrote](mailto:otty@tarnfield.example) that she would.' },
  });
  const other = await aReflection(call, { title: 'Pauses', stages: { writing: 'I waited.' } });
  const report = await call.exports.gate([id, other]);
  const places = openNames(report).map(({ textId, words }) => [textId.replace(id, ''), words]);
  expect(places).toEqual(
    expect.arrayContaining([
      ['#title', 'Brackwater'],
      ['#facts', 'brackwater'],
      ['', 'Ottilie'],
    ]),
  );
  expect(places.some(([, words]) => words?.includes('otty@tarnfield.example'))).toBe(true);
  for (const { textId } of report.findings) {
    expect(report.leads[textId]).toEqual({ href: `/reflections/${id}`, showsWords: false, replaceable: false });
  }
  const keys = openNames(report).map(({ key }) => key);
  await call.anonymity.accept({ scope: report.scope, keys, reason: 'For my own archive.' });
  expect(openNames(await call.exports.gate([id]))).toEqual([]);
});

test('the gate refuses what never goes out', async () => {
  const hidden = await aReflection(journal.call, { private: true });
  await expect(journal.call.exports.gate([hidden])).rejects.toMatchObject({ cause: { code: 'forbidden' } });
});

test('the files of a folder are called by code names, whatever their titles say', async () => {
  const { call } = journal;
  await aClient();
  await aReflection(call, { title: 'With Ottilie Brackwater', day: '2026-03-02' });
  const { items } = await call.exports.plan({ kind: 'filter', filter: {} });
  expect(items.map(({ fileName }) => fileName)).toEqual(['2026-03-02 With Client 1']);
});

test('many reflections make one report: all names, the first questions, and how many more there are', async () => {
  const { call } = journal;
  await aClient();
  const words = 'I met Ottilie Brackwater, and then Zebedee Quill, and later Xanthe Morrow.';
  const ids = await Promise.all(
    Array.from({ length: 3 }, (_, at) => aReflection(call, { title: `Day ${at}`, stages: { writing: words } })),
  );
  const one = await call.exports.gate(ids);
  const asked = openQuestions(one).length;
  expect(asked).toBeGreaterThanOrEqual(3);
  const many = mergedReports(one, Array(400).fill(one));
  expect(openNames(many)).toHaveLength(openNames(one).length * 401);
  expect(openQuestions(many)).toHaveLength(1000);
  expect(many.unshown).toBe(asked * 401 - 1000);
  expect(many.lookedFor).toMatchObject({
    texts: one.lookedFor.texts * 401,
    words: one.lookedFor.words * 401,
    clients: 1,
  });
  expect(mergedReports(one, [])).toEqual(one);
});

test('words that the window writes into a file come back in their order, by code names', async () => {
  const { call } = journal;
  const id = await call.clients.create({ codeName: 'Heron' });
  const identity = { ...emptyIdentity, realName: 'Henrietta Quillfeather', aliases: [] };
  await call.clients.setIdentity({ id, identity });
  expect(await call.exports.coded(['Listening to Henrietta', '4', 'Myself', 'QUILLFEATHER, a peer'])).toEqual([
    'Listening to Heron',
    '4',
    'Myself',
    'Heron, a peer',
  ]);
  await call.clients.create({ codeName: 'Wren', identity: { ...emptyIdentity, realName: 'Mark Hope' } });
  const [question, answer] = await call.exports.coded(['What I hope to mark', 'Mark Hope agreed']);
  expect([question, answer]).toEqual(['What I hope to mark', 'Wren agreed']);
});
