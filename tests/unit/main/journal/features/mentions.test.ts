import { expect, test } from 'vitest';
import { documentOf } from '../../../../../src/shared/document/build.ts';
import { plainText, type ReflectionDocument } from '../../../../../src/shared/document/document.ts';
import { aLink, aPiece } from '../../../../helpers/evidence.ts';
import { aJournal, type Calls } from '../../../../helpers/journal.ts';
import { heading, mention, p, text } from '../../../shared/document/documents.ts';

const zone = 'Europe/London';

function noteOn(codeName: string, clientId: string): ReflectionDocument {
  return documentOf([p('Stillness with ', mention(codeName, clientId), ', not Client 1.')]);
}

const said = (document: object) => plainText(document as ReflectionDocument);

/** A journal with a client, and one text of every kind that mentions them. */
async function aPractice() {
  const journal = await aJournal();
  const { call } = journal;
  const clientId = await call.clients.create({ codeName: 'Client 1' });
  const engagementId = await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-01' });
  const document = noteOn('Client 1', clientId);
  const day = '2026-11-18';
  const facts = { format: 'video', paid: false, setting: 'one-to-one', status: 'held', aim: '', goalId: null } as const;
  const when = { happenedOn: day, startedAt: '10:00', zone, minutes: 60 };
  const reflection = await call.reflections.create({
    modelId: 'kolb',
    title: '',
    happenedOn: day,
    happenedAt: null,
    zone,
  });
  const { document: empty } = await call.reflections.byId(reflection);
  const kolb = empty as ReflectionDocument;
  const content = kolb.content.map((stage) => ({ ...stage, content: document.content }));
  await call.reflections.save({ id: reflection, patch: { document: { ...kolb, content } } });
  const session = await call.sessions.log({ facts: { engagementId, ...when, ...facts } });
  await call.sessions.save({ id: session, patch: { document } });
  const supervision = await call.supervision.add({ ...when, kind: 'group', supervisor: '' });
  await call.supervision.save({ id: supervision, patch: { document } });
  const feedback = await call.feedback.add({
    givenOn: day,
    source: 'peer',
    way: 'email',
    clientId: null,
    sessionId: null,
    mayBeQuoted: false,
  });
  await call.feedback.save({ id: feedback, patch: { document } });
  const cpd = await call.cpd.add({
    title: 'Reading',
    doneOn: day,
    minutes: 30,
    kind: 'reading',
    provider: '',
    level: null,
  });
  await call.cpd.save({ id: cpd, patch: { document } });
  return { ...journal, clientId, document, reflection, session, supervision, feedback, cpd };
}

async function found(call: Calls, words: string): Promise<string[]> {
  return (await call.search.find({ text: words })).hits.map(({ kind }) => kind).sort();
}

test('a client’s new code name stands in every text that mentions them, and search finds them by it', async () => {
  const practice = await aPractice();
  const { call, clientId, reflection } = practice;
  const before = await call.reflections.byId(reflection);
  await call.clients.rename({ id: clientId, codeName: 'Heron' });

  const after = await call.reflections.byId(reflection);
  const texts = [
    after.document,
    (await call.sessions.byId(practice.session)).document,
    (await call.supervision.byId(practice.supervision)).document,
    (await call.feedback.byId(practice.feedback)).document,
    (await call.cpd.byId(practice.cpd)).document,
  ];
  for (const document of texts) expect(said(document)).toMatch(/^Stillness with Heron, not Client 1\.(\n|$)/u);
  expect(after.excerpt).toMatch(/^Stillness with Heron, not Client 1\./u);
  expect((await call.supervision.list())[0]?.excerpt).toMatch(/^Stillness with Heron/u);
  expect((await call.experiments.of(reflection)).planned[0]?.text).toBe('Stillness with Heron, not Client 1.');
  expect(await found(call, '"stillness with heron"')).toEqual([
    'cpd',
    'feedback',
    'reflection',
    'session',
    'supervision',
  ]);
  expect(await found(call, '"stillness with client"')).toEqual([]);
  expect(after.changedAt).toBe(before.changedAt);
  expect(await call.versions.of(reflection)).toEqual([]);
  practice.remove();
});

test('evidence of every kind of text that names a client is found by them, until the text names them no longer', async () => {
  const practice = await aPractice();
  const { call, clientId, remove } = practice;
  const other = await call.clients.create({ codeName: 'Client 2' });
  const sources = { reflection: practice.reflection, supervision: practice.supervision, cpd: practice.cpd } as const;
  for (const [sourceKind, sourceId] of Object.entries(sources) as [keyof typeof sources, string][]) {
    await call.evidence.put({ ...aPiece(sourceId, [aLink('703', '1.1')]), kind: 'entry', sourceKind });
  }
  const about = async (id: string) => {
    const rows = await call.evidence.list({ filter: { clientId: id }, offset: 0, limit: 10 });
    expect(await call.evidence.count({ clientId: id })).toBe(rows.length);
    return rows.map(({ sourceKind }) => sourceKind).toSorted();
  };
  expect(await about(clientId)).toEqual(['cpd', 'reflection', 'supervision']);
  expect(await about(other)).toEqual([]);
  const board = await call.evidence.board({ unitId: '703', filter: { clientId } });
  expect(board['703:1.1']?.total).toBe(3);
  // What supervision was about counts too, whoever its notes name.
  const facts = { format: 'video', paid: false, setting: 'one-to-one', status: 'held', aim: '', goalId: null } as const;
  const when = { happenedOn: '2026-11-18', startedAt: '12:00', zone, minutes: 60 };
  const engagementId = await call.engagements.create({ clientId: other, kind: 'coaching', startedOn: '2026-01-01' });
  const session = await call.sessions.log({ facts: { engagementId, ...when, ...facts } });
  await call.supervision.save({ id: practice.supervision, patch: { sessionIds: [session] } });
  expect(await about(other)).toEqual(['supervision']);
  await call.supervision.save({ id: practice.supervision, patch: { sessionIds: [] } });
  await call.cpd.save({ id: practice.cpd, patch: { document: noteOn('Client 2', other) } });
  expect([await about(clientId), await about(other)]).toEqual([['reflection', 'supervision'], ['cpd']]);
  remove();
});

test('earlier versions say the new name too, so that none brings the old one back', async () => {
  const { call, setNow, clientId, reflection, document, remove } = await aPractice();
  setNow('2026-11-21T10:00:00Z');
  await call.reflections.save({ id: reflection, patch: { document: { ...document, content: [p('All gone.')] } } });
  await call.clients.rename({ id: clientId, codeName: 'Heron' });
  const [version] = await call.versions.of(reflection);
  await call.versions.restore(version?.id ?? '');
  expect(said((await call.reflections.byId(reflection)).document)).toMatch(/^Stillness with Heron/u);
  remove();
});

test('what lies in the trash is renamed there, and stays out of search', async () => {
  const practice = await aPractice();
  const { call, clientId } = practice;
  await call.reflections.trash([practice.reflection]);
  await call.sessions.trash({ ids: [practice.session], trashed: true });
  await call.supervision.trash({ ids: [practice.supervision], trashed: true });
  await call.feedback.trash({ ids: [practice.feedback], trashed: true });
  await call.cpd.trash({ ids: [practice.cpd], trashed: true });
  await call.clients.rename({ id: clientId, codeName: 'Heron' });
  expect(await found(call, 'stillness')).toEqual([]);
  await call.sessions.trash({ ids: [practice.session], trashed: false });
  await call.reflections.untrash([practice.reflection]);
  expect(await found(call, '"stillness with heron"')).toEqual(['reflection', 'session']);
  practice.remove();
});

test('a text about somebody else is left alone, to the letter', async () => {
  const { call, clientId, remove } = await aPractice();
  const other = await call.clients.create({ codeName: 'Client 2' });
  const id = await call.reflections.create({
    modelId: 'free',
    title: '',
    happenedOn: '2026-11-20',
    happenedAt: null,
    zone,
  });
  const content = [heading(2, 'Client 1'), p(mention('Client 2', other), text(' and Client 1', { type: 'bold' }))];
  await call.reflections.save({ id, patch: { document: documentOf(content) } });
  const before = await call.reflections.byId(id);
  await call.clients.rename({ id: clientId, codeName: 'Heron' });
  expect(await call.reflections.byId(id)).toEqual(before);
  remove();
});

test('a mention leaves the journal as the code name, in Markdown and in the printed book', async () => {
  const { call, clientId, reflection, remove } = await aPractice();
  await call.clients.rename({ id: clientId, codeName: 'Heron' });
  const { items } = await call.exports.plan({ kind: 'ids', ids: [reflection] });
  const [file] = await call.exports.markdown(items);
  expect(file?.content).toMatchObject({ text: expect.stringContaining('Stillness with Heron, not Client 1.') });
  const html = await call.exports.book({ items, journalName: 'Practice', madeOn: '2026-11-20' });
  expect(html).toContain('<p>Stillness with Heron, not Client 1.</p>');
  expect(html).not.toContain(clientId);
  remove();
});
