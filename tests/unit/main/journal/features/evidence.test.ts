import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../../../../../src/main/journal/database/database.ts';
import {
  deleteEvidenceOf,
  standingQuotes,
  syncEvidence,
  trashEvidenceOf,
} from '../../../../../src/main/journal/features/evidence/service.ts';
import {
  checkDocument,
  type DocumentNode,
  type ReflectionDocument,
} from '../../../../../src/shared/document/document.ts';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import { cutQuote, type EvidenceLink } from '../../../../../src/shared/domain/evidence.ts';
import { aLink, aPiece, marked } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

const doc = (...content: DocumentNode[]): ReflectionDocument => ({ type: 'doc', attrs: { version: 1 }, content });
const p = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const text = (words: string): DocumentNode => ({ type: 'text', text: words });

/** What a save of this reflection does with its evidence. */
function sync(reflectionId: string, ...content: DocumentNode[]): void {
  const { database, now } = journal.context;
  inTransaction(database, (tx) => syncEvidence(tx, now(), 'reflection', reflectionId, doc(...content)));
}

/** A passage of a reflection as evidence. Returns its id. */
async function aPassage(reflectionId: string, links: EvidenceLink[], quote = 'I stayed silent.'): Promise<string> {
  const piece = aPiece(reflectionId, links, { quote });
  await journal.call.evidence.put(piece);
  return piece.id;
}

const of = (reflectionId: string) => journal.call.evidence.of({ kind: 'reflection', id: reflectionId });
const quotes = async (reflectionId: string) => (await of(reflectionId)).map(({ quote }) => quote);
const list = (filter: Parameters<TestJournal['call']['evidence']['list']>[0]['filter']) =>
  journal.call.evidence.list({ filter, offset: 0, limit: 200 });
const count = (filter: Parameters<typeof list>[0]) => journal.call.evidence.count(filter);
const idsIn = async (filter: Parameters<typeof list>[0]) => (await list(filter)).map(({ id }) => id);

describe('a piece of evidence', () => {
  test('speaks for criteria of several units, a competency and a tag at once, and is listed with all of it', async () => {
    const reflection = await aReflection(journal.call, { title: 'A long silence', day: '2026-11-18' });
    const links = [
      aLink('8588-503', '1.2', { justification: 'Shows how I listen.', strength: 'partly' }),
      aLink('703', '1.1'),
      aLink('', '', { target: { kind: 'competency', id: 'icf:6' } }),
      aLink('', '', { target: { kind: 'tag', id: 'silence' } }),
    ];
    const id = await aPassage(reflection, links);
    const [found] = await of(reflection);
    expect(found).toMatchObject({
      id,
      kind: 'passage',
      sourceTitle: 'A long silence',
      happenedOn: '2026-11-18',
      quote: 'I stayed silent.',
      detachedAt: null,
    });
    expect(found?.links).toHaveLength(4);
    expect(found?.links).toEqual(expect.arrayContaining(links));
    expect(await idsIn({ unitIds: ['8588-503'] })).toEqual([id]);
    expect(await idsIn({ unitIds: ['8588-500', '703'] })).toEqual([id]);
    expect(await idsIn({ unitIds: ['8588-50', '8588-501', '70'] })).toEqual([]);
  });

  test('given again changes what it speaks for, and not its words or where it stands', async () => {
    const [one, other] = [await aReflection(journal.call), await aReflection(journal.call)];
    const id = await aPassage(one, [aLink('703', '1.1')]);
    await journal.call.evidence.put(aPiece(other, [aLink('703', '1.2')], { id, quote: 'Something else.' }));
    expect(await of(one)).toMatchObject([{ id, quote: 'I stayed silent.', links: [aLink('703', '1.2')] }]);
    expect(await of(other)).toEqual([]);
  });

  test('with two links to one target has the later one', async () => {
    const reflection = await aReflection(journal.call);
    await aPassage(reflection, [
      aLink('703', '1.1', { strength: 'partly' }),
      aLink('703', '1.1', { justification: 'Late.' }),
    ]);
    expect(await of(reflection)).toMatchObject([{ links: [{ strength: 'supports', justification: 'Late.' }] }]);
  });

  test('is used for another criterion in one step, which changes the link that is there', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('8580-503', '1.1')]);
    await journal.call.evidence.link({ id, link: aLink('8588-503', '1.3') });
    await journal.call.evidence.link({ id, link: aLink('8588-503', '1.3', { strength: 'partly' }) });
    const [found] = await of(reflection);
    expect(found?.links.map(({ target, strength }) => [target.id, strength]).toSorted()).toEqual([
      ['8580-503:1.1', 'supports'],
      ['8588-503:1.3', 'partly'],
    ]);
    await expect(journal.call.evidence.link({ id: uuid(), link: aLink('703', '1.1') })).rejects.toThrow('no such');
  });

  test('that speaks for nothing is gone; given with what it spoke for it is back', async () => {
    const reflection = await aReflection(journal.call);
    const piece = aPiece(reflection, [aLink('703', '1.1')]);
    await journal.call.evidence.put(piece);
    await journal.call.evidence.put({ ...piece, links: [] });
    expect(await of(reflection)).toEqual([]);
    await journal.call.evidence.put(piece);
    expect(await of(reflection)).toMatchObject([{ id: piece.id, links: piece.links }]);
  });

  test('that was dropped while its text was gone comes back as detached', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('703', '1.1'), aLink('703', '1.2')]);
    sync(reflection, p(text('All of it is deleted.')));
    const [before] = await of(reflection);
    const dropped = await journal.call.evidence.drop({ id, target: null });
    expect(await of(reflection)).toEqual([]);
    await journal.call.evidence.restore(dropped);
    expect(await of(reflection)).toEqual([before]);
    expect(before?.detachedAt).toBe('2026-11-20T10:00:00.000Z');
  });

  test('that was dropped from one criterion stays with the others', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('703', '1.1'), aLink('703', '1.2')]);
    const dropped = await journal.call.evidence.drop({ id, target: aLink('703', '1.1').target });
    expect(await of(reflection)).toMatchObject([{ links: [aLink('703', '1.2')] }]);
    await journal.call.evidence.restore(dropped);
    expect((await of(reflection))[0]?.links).toHaveLength(2);
  });

  test('of ten megabytes is refused, and nothing of it is kept', async () => {
    const reflection = await aReflection(journal.call);
    const piece = aPiece(reflection, [aLink('703', '1.1')], { quote: 'x'.repeat(10 * 1024 * 1024) });
    await expect(journal.call.evidence.put(piece)).rejects.toThrow();
    expect(await of(reflection)).toEqual([]);
  });
});

describe('what is found', () => {
  test('whole entries of every kind are called by code names and by their own day', async () => {
    const { call } = journal;
    const identity = { ...emptyIdentity, realName: 'Ada Oduya' };
    const clientId = await call.clients.create({ codeName: 'Client 7', identity });
    const engagementId = await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-05' });
    const session = { startedAt: '10:00', zone: 'Europe/London', minutes: 60, format: 'video', paid: true } as const;
    const held = { setting: 'one-to-one', status: 'held', aim: '', goalId: null, ...session } as const;
    const sessionId = await call.sessions.log({ facts: { engagementId, happenedOn: '2026-02-01', ...held } });
    const when = { happenedOn: '2026-02-02', startedAt: null, zone: 'Europe/London', minutes: 60 };
    const supervisionId = await call.supervision.add({ ...when, kind: 'group', supervisor: 'R. Vale' });
    const asked = { givenOn: '2026-02-03', source: 'stakeholder', way: 'email', clientId } as const;
    const feedbackId = await call.feedback.add({ ...asked, sessionId: null, mayBeQuoted: false });
    const course = { title: 'Team coaching', kind: 'course', provider: '', level: null, minutes: 60 } as const;
    const cpdId = await call.cpd.add({ ...course, doneOn: '2026-02-04' });
    const entries = [
      ['session', sessionId],
      ['supervision', supervisionId],
      ['feedback', feedbackId],
      ['cpd', cpdId],
    ] as const;
    for (const [sourceKind, sourceId] of entries) {
      const wish = { kind: 'entry', sourceKind, sourceId, quote: 'As a whole' } as const;
      await call.evidence.put(aPiece(sourceId, [aLink('9620', '2.1')], wish));
    }
    const [rows, total] = [await list({ unitIds: ['9620'] }), await count({ unitIds: ['9620'] })];
    expect(total).toBe(4);
    expect(rows.map(({ happenedOn, sourceTitle }) => [happenedOn, sourceTitle])).toEqual([
      ['2026-02-04', 'Team coaching'],
      ['2026-02-03', 'Feedback from stakeholder'],
      ['2026-02-02', 'Supervision'],
      ['2026-02-01', 'Session with Client 7'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('Ada');
    expect((await list({ clientId })).map(({ sourceKind }) => sourceKind)).toEqual(['feedback', 'session']);
  });

  test('changes its place as soon as the day of its source is put right, and when its passage moves to another text', async () => {
    const { call } = journal;
    const early = await aReflection(call, { day: '2026-01-01' });
    const late = await aReflection(call, { day: '2026-05-01' });
    const piece = await aPassage(early, [aLink('703', '1.1')]);
    const other = await aPassage(late, [aLink('703', '1.1')]);
    const days = async () => (await list({ unitIds: ['703'] })).map(({ id, happenedOn }) => [id, happenedOn]);
    const at = { happenedAt: '09:00', zone: 'Europe/London' };
    await call.reflections.save({ id: early, patch: { happenedOn: '2026-06-01', ...at } });
    expect(await days()).toEqual([
      [piece, '2026-06-01'],
      [other, '2026-05-01'],
    ]);
    const supervision = { happenedOn: '2026-02-02', startedAt: null, zone: 'Europe/London', minutes: 60 };
    const supervisionId = await call.supervision.add({ ...supervision, kind: 'group', supervisor: 'R. Vale' });
    const course = { title: 'Team coaching', kind: 'course', provider: '', level: null, minutes: 60 } as const;
    const cpdId = await call.cpd.add({ ...course, doneOn: '2026-02-04' });
    const asked = { source: 'stakeholder', way: 'email', clientId: null, sessionId: null, mayBeQuoted: false } as const;
    const feedbackId = await call.feedback.add({ ...asked, givenOn: '2026-02-03' });
    const entries = { supervision: supervisionId, cpd: cpdId, feedback: feedbackId } as const;
    for (const [sourceKind, sourceId] of Object.entries(entries) as [keyof typeof entries, string][]) {
      await call.evidence.put({ ...aPiece(sourceId, [aLink('9620', '2.1')]), kind: 'entry', sourceKind });
    }
    await call.supervision.save({ id: supervisionId, patch: { happenedOn: '2026-03-09' } });
    await call.cpd.save({ id: cpdId, patch: { doneOn: '2026-03-07' } });
    await call.feedback.save({ id: feedbackId, patch: { givenOn: '2026-03-08' } });
    expect((await list({ unitIds: ['9620'] })).map((row) => [row.sourceKind, row.happenedOn])).toEqual([
      ['supervision', '2026-03-09'],
      ['feedback', '2026-03-08'],
      ['cpd', '2026-03-07'],
    ]);
    await call.reflections.save({ id: early, patch: { document: doc(p(text('Nothing of it.'))) } });
    await call.reflections.save({ id: late, patch: { document: doc(p(marked('I stayed silent.', piece))) } });
    expect((await days()).find(([id]) => id === piece)).toEqual([piece, '2026-05-01']);
  });

  test('is narrowed by client through the session that a reflection is on, by days and by competency', async () => {
    const { call } = journal;
    const clientId = await call.clients.create({ codeName: 'Client 1' });
    const engagementId = await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-05' });
    const facts = { engagementId, happenedOn: '2026-03-01', startedAt: '10:00', zone: 'Europe/London' };
    const held = { minutes: 60, format: 'video', paid: true, setting: 'one-to-one', status: 'held' } as const;
    const sessionId = await call.sessions.log({ facts: { ...facts, ...held, aim: '', goalId: null } });
    const on = await aReflection(call, { day: '2026-03-01' });
    const off = await aReflection(call, { day: '2026-04-01' });
    await call.sessions.linkReflection({ reflectionId: on, sessionId });
    const competency = { kind: 'competency', id: 'icf:6' } as const;
    const mine = await aPassage(on, [aLink('703', '1.1'), aLink('', '', { target: competency })]);
    const other = await aPassage(off, [aLink('703', '1.1')]);
    const { target } = aLink('703', '1.1');
    expect(await idsIn({ target })).toEqual([other, mine]);
    expect(await idsIn({ target, clientId })).toEqual([mine]);
    expect(await idsIn({ target, competency: 'icf:6' })).toEqual([mine]);
    expect(await idsIn({ competency: 'icf:7' })).toEqual([]);
    expect(await idsIn({ from: '2026-03-01', to: '2026-03-31' })).toEqual([mine]);
    expect(await idsIn({ from: '2026-03-02' })).toEqual([other]);
    expect(await idsIn({ source: { kind: 'reflection', id: off } })).toEqual([other]);
  });

  test('comes in pages that hold every piece once, with how many there are', async () => {
    const reflection = await aReflection(journal.call);
    const ids: string[] = [];
    for (let count = 0; count < 7; count++) ids.push(await aPassage(reflection, [aLink('703', '1.1')]));
    const pages = await Promise.all(
      [0, 3, 6, 9].map((offset) => journal.call.evidence.list({ filter: {}, offset, limit: 3 })),
    );
    expect(pages.map((rows) => rows.length)).toEqual([3, 3, 1, 0]);
    expect(await count({})).toBe(7);
    expect(pages.flatMap((rows) => rows.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted());
  });

  test('on a board is the newest three under each criterion, with how many there are', async () => {
    for (let month = 1; month <= 5; month++) {
      const reflection = await aReflection(journal.call, { day: `2026-0${month}-01` });
      await aPassage(reflection, [aLink('703', '1.1'), ...(month > 3 ? [aLink('703', '1.2')] : [])]);
    }
    const board = await journal.call.evidence.board({ unitId: '703', filter: {} });
    expect(Object.keys(board).toSorted()).toEqual(['703:1.1', '703:1.2']);
    expect(board['703:1.1']?.total).toBe(5);
    expect(board['703:1.1']?.rows.map(({ happenedOn }) => happenedOn)).toEqual([
      '2026-05-01',
      '2026-04-01',
      '2026-03-01',
    ]);
    expect(board['703:1.2']).toMatchObject({ total: 2, rows: [{}, {}] });
  });
});

describe('a save of its text', () => {
  test('makes the quote follow the passage', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('703', '1.1')], 'I waited');
    sync(reflection, p(text('So '), marked('I waited for a long time', id), text('.')));
    expect(await of(reflection)).toMatchObject([{ quote: 'I waited for a long time', detachedAt: null }]);
  });

  test('without the passage detaches it with its last words, and with the passage attaches it again', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('703', '1.1')]);
    sync(reflection, p(marked('I waited and waited.', id)));
    sync(reflection, p(text('Nothing.')));
    expect(await of(reflection)).toMatchObject([
      { quote: 'I waited and waited.', detachedAt: '2026-11-20T10:00:00.000Z', links: [aLink('703', '1.1')] },
    ]);
    expect(await idsIn({ detached: true })).toEqual([id]);
    journal.setNow('2026-11-25T10:00:00Z');
    sync(reflection, p(text('Still nothing.')));
    expect((await of(reflection))[0]?.detachedAt).toBe('2026-11-20T10:00:00.000Z');
    sync(reflection, p(marked('I waited.', id)));
    expect(await of(reflection)).toMatchObject([{ quote: 'I waited.', detachedAt: null }]);
    expect(await idsIn({ detached: true })).toEqual([]);
  });

  test('that undoes a deletion attaches the very same words again', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('703', '1.1')]);
    sync(reflection, p(text('Nothing.')));
    sync(reflection, p(marked('I stayed silent.', id)));
    expect(await of(reflection)).toMatchObject([{ quote: 'I stayed silent.', detachedAt: null }]);
  });

  test('that bears the mark of what awaited it lets it count; until then it is detached', async () => {
    const { call } = journal;
    const reflection = await aReflection(call);
    const piece = aPiece(reflection, [aLink('703', '1.1')]);
    await call.evidence.put({ ...piece, awaitsMark: true });
    const counted = async () => (await call.readiness.of('703')).criteria[0]?.pieces;
    expect(await of(reflection)).toMatchObject([{ id: piece.id, detachedAt: '2026-11-20T10:00:00.000Z' }]);
    expect(await counted()).toBe(0);
    sync(reflection, p(marked('I stayed silent.', piece.id)));
    expect(await of(reflection)).toMatchObject([{ quote: 'I stayed silent.', detachedAt: null }]);
    expect(await counted()).toBe(1);
  });

  test('makes evidence of a very long passage whole, which is made with the beginning of it', async () => {
    const { call } = journal;
    const reflection = await aReflection(call);
    const long = 'I waited. '.repeat(3000).trim();
    const piece = aPiece(reflection, [aLink('703', '1.1')], { quote: cutQuote(long) });
    await expect(call.evidence.put({ ...piece, quote: long })).rejects.toThrow();
    await call.evidence.put(piece);
    sync(reflection, p(marked(long, piece.id)));
    const standing = standingQuotes(journal.context.database, [piece.id]);
    expect(standing.get(piece.id)).toBe(long);
  });

  test('in which only spaces are left of the passage keeps its last words', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('703', '1.1')]);
    sync(reflection, p(marked('  ', id)));
    expect(await of(reflection)).toMatchObject([{ quote: 'I stayed silent.', detachedAt: expect.any(String) }]);
  });

  test('with a mark from another journal does nothing with it', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('703', '1.1')]);
    sync(reflection, p(marked('I waited.', id)), p(marked('Somebody else’s.', uuid()), marked('Odd.', 'no id at all')));
    expect(await quotes(reflection)).toEqual(['I waited.']);
    expect(await count({})).toBe(1);
  });

  test('with one id twice, after a copy, keeps one piece; with the first gone, the second is its text', async () => {
    const reflection = await aReflection(journal.call);
    const id = await aPassage(reflection, [aLink('703', '1.1')]);
    sync(reflection, p(marked('I waited.', id)), p(marked('I waited, again.', id)));
    expect(await quotes(reflection)).toEqual(['I waited.\nI waited, again.']);
    sync(reflection, p(marked('I waited, again.', id)));
    expect(await of(reflection)).toMatchObject([{ id, quote: 'I waited, again.', detachedAt: null }]);
    expect(await count({})).toBe(1);
  });

  test('a passage moved to another reflection takes its evidence along, a copy does not', async () => {
    const from = await aReflection(journal.call, { title: 'From' });
    const to = await aReflection(journal.call, { title: 'To' });
    const id = await aPassage(from, [aLink('703', '1.1')]);
    sync(from, p(marked('I waited.', id)));
    sync(to, p(marked('I waited, copied.', id)));
    expect(await quotes(from)).toEqual(['I waited.']);
    expect(await of(to)).toEqual([]);
    sync(from, p(text('Cut.')));
    sync(to, p(marked('I waited, moved.', id)));
    expect(await of(from)).toEqual([]);
    expect(await of(to)).toMatchObject([{ id, quote: 'I waited, moved.', sourceTitle: 'To', detachedAt: null }]);
  });

  test('leaves whole entries and the evidence of other records alone', async () => {
    const reflection = await aReflection(journal.call);
    await journal.call.evidence.put(aPiece(reflection, [aLink('703', '1.1')], { kind: 'entry', quote: 'As a whole' }));
    const other = await aReflection(journal.call);
    await aPassage(other, [aLink('703', '1.1')]);
    const session = { sourceKind: 'session', sourceId: reflection } as const;
    await journal.call.evidence.put(aPiece(reflection, [aLink('703', '1.1')], session));
    sync(reflection, p(text('Nothing is marked.')));
    expect(await idsIn({ detached: true })).toEqual([]);
    expect(await count({})).toBe(3);
  });
});

describe('through the journal’s own saves', () => {
  test('a passage follows edits, is detached with its text, comes back with it, and goes to the trash with it', async () => {
    const { call } = journal;
    const id = await aReflection(call, { stages: { writing: 'So I waited.' } });
    const evidenceId = await aPassage(id, [aLink('703', '1.2')], 'I waited');
    const save = (...content: DocumentNode[]) => {
      const stage = { type: 'stage', attrs: { modelId: 'free', stageId: 'writing', name: 'Writing' } };
      return call.reflections.save({ id, patch: { document: doc({ ...stage, content }) } });
    };
    await save(p(text('So '), marked('I waited for her', evidenceId), text('.')));
    expect(await of(id)).toMatchObject([{ quote: 'I waited for her', detachedAt: null }]);
    await save(p(text('So I did nothing.')));
    expect(await of(id)).toMatchObject([{ quote: 'I waited for her', detachedAt: expect.any(String) }]);
    await save(p(marked('I waited', evidenceId)), p(marked('for her', evidenceId)));
    expect(await of(id)).toMatchObject([{ quote: 'I waited\nfor her', detachedAt: null }]);
    await call.reflections.trash([id]);
    expect(await count({})).toBe(0);
    await call.reflections.untrash([id]);
    expect(await count({})).toBe(1);
    await call.reflections.trash([id]);
    await call.reflections.emptyTrash({});
    expect(journal.context.journal.db.prepare('SELECT count(*) FROM evidence').pluck().get()).toBe(0);
  });

  test('a mark whose evidence was dropped elsewhere is gone when its text is opened, and back after the undo', async () => {
    const { call } = journal;
    const stage = { type: 'stage', attrs: { modelId: 'free', stageId: 'writing', name: 'Writing' } };
    const id = await aReflection(call, { stages: { writing: 'So I waited.' } });
    const dropped = await aPassage(id, [aLink('703', '1.2')], 'I waited');
    const kept = await aPassage(id, [aLink('703', '1.2')], 'for her');
    const line = p(text('So '), marked('I waited', dropped, kept), marked(' for her', kept), text('.'));
    await call.reflections.save({ id, patch: { document: doc({ ...stage, content: [line] }) } });
    const before = (await call.reflections.byId(id)).document;
    const undo = await call.evidence.drop({ id: dropped, target: null });
    const opened = (await call.reflections.byId(id)).document;
    expect(JSON.stringify(opened)).not.toContain(dropped);
    expect(JSON.stringify(opened)).toContain(kept);
    expect(JSON.stringify(checkDocument(opened))).toContain('I waited for her');
    await call.evidence.restore(undo);
    expect((await call.reflections.byId(id)).document).toEqual(before);
  });

  test('a copy in another text stays as words alone when the original is deleted for good', async () => {
    const { call } = journal;
    const [original, copy] = [await aReflection(call), await aReflection(call, { stages: { writing: 'Copied.' } })];
    const evidenceId = await aPassage(original, [aLink('703', '1.2')]);
    const stage = { type: 'stage', attrs: { modelId: 'free', stageId: 'writing', name: 'Writing' } };
    const document = doc({ ...stage, content: [p(marked('I stayed silent.', evidenceId))] });
    await call.reflections.save({ id: copy, patch: { document } });
    await call.reflections.trash([original]);
    await call.reflections.emptyTrash({});
    const opened = JSON.stringify((await call.reflections.byId(copy)).document);
    expect([opened.includes('I stayed silent.'), opened.includes(evidenceId)]).toEqual([true, false]);
  });

  test('a mark whose id is no id is refused with the whole document, and what stood stays', async () => {
    const { call } = journal;
    const id = await aReflection(call, { stages: { writing: 'So I waited.' } });
    const before = await call.reflections.byId(id);
    await expect(
      call.reflections.save({ id, patch: { document: doc(p(marked('I waited', 'no id at all'))) } }),
    ).rejects.toMatchObject({ cause: { code: 'unknown-content' } });
    expect((await call.reflections.byId(id)).document).toEqual(before.document);
  });
});

describe('a record that is in the trash or gone', () => {
  test('takes its evidence out of every list and count, and back', async () => {
    const { call, context } = journal;
    const [kept, trashed] = [await aReflection(call), await aReflection(call)];
    const stays = await aPassage(kept, [aLink('703', '1.1')]);
    const goes = await aPassage(trashed, [aLink('703', '1.1')]);
    const pieces = async () => (await call.readiness.of('703')).criteria[0]?.pieces;
    trashEvidenceOf(context.database, 'reflection', [trashed], '2026-11-20T10:00:00Z');
    expect(await idsIn({})).toEqual([stays]);
    expect(await pieces()).toBe(1);
    trashEvidenceOf(context.database, 'reflection', [trashed], null);
    expect((await idsIn({})).toSorted()).toEqual([stays, goes].toSorted());
    expect(await pieces()).toBe(2);
  });

  test('leaves no word of its evidence when it is deleted for good', async () => {
    const { call, context } = journal;
    const reflection = await aReflection(call);
    const session = { kind: 'entry', sourceKind: 'session', sourceId: reflection, quote: 'Of a session.' } as const;
    await aPassage(reflection, [aLink('703', '1.1')]);
    await call.evidence.put(aPiece(reflection, [aLink('703', '1.1')], session));
    deleteEvidenceOf(context.database, 'reflection', [reflection]);
    expect((await list({})).map(({ quote }) => quote)).toEqual(['Of a session.']);
    const links = context.journal.db.prepare('SELECT count(*) FROM evidence_link').pluck().get();
    expect(links).toBe(1);
  });
});

/** A character and the evidence that it is marked as. */
interface Sign {
  sign: string;
  ids: readonly string[];
}
type Block = Sign[];

/** Paragraphs as the editor keeps them: one text for neighbours with the same marks. */
function documentOf(blocks: readonly Block[]): DocumentNode[] {
  return blocks.map((block) => {
    const runs: DocumentNode[] = [];
    let last = '';
    for (const { sign, ids } of block) {
      const run = runs.at(-1);
      if (run && ids.join() === last) run.text += sign;
      else runs.push(marked(sign, ...ids));
      last = ids.join();
    }
    return p(...runs);
  });
}

/** The text of a piece in these blocks, by plain collecting: parts of a line that others stand between are told apart. */
function textIn(blocks: readonly Block[], id: string): string {
  const lines = blocks.map((block) => {
    let line = '';
    for (const [index, { sign, ids }] of block.entries()) {
      if (!ids.includes(id)) continue;
      const isApart = line !== '' && !block[index - 1]?.ids.includes(id);
      line += isApart ? ` … ${sign}` : sign;
    }
    return line;
  });
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}

/** An edit of one of two documents: what is done, in which, and where, as shares of what is there. */
interface Edit {
  what: 'type' | 'delete' | 'split' | 'merge' | 'move' | 'copy' | 'carry' | 'back' | 'mark';
  document: 0 | 1;
  at: number;
  to: number;
  words: string;
}

const share = fc.integer({ min: 0, max: 999 }).map((part) => part / 1000);
/** Marking, and what takes a whole passage away and brings it back, more often than the others. */
const others: Edit['what'][] = ['type', 'split', 'merge', 'move', 'copy', 'carry'];
const someEdits: Edit['what'][] = [...others, 'delete', 'delete', 'mark', 'mark', 'back', 'back', 'back'];
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...someEdits),
  document: fc.constantFrom(0, 1),
  at: share,
  to: share,
  words: fc.constantFrom('x', ' ', 'why ', 'é', '’s', '  '),
});

const anyMark = anyEdit.map((edit): Edit => ({ ...edit, what: 'mark' }));

const pick = (count: number, part: number) => Math.floor(count * part);

/** Types words at a place: they are marked as both neighbours are. */
function typed(block: Block, at: number, words: string): Block {
  const [before, after] = [block[at - 1]?.ids ?? [], block[at]?.ids ?? []];
  const ids = before.filter((id) => after.includes(id));
  return block.toSpliced(at, 0, ...[...words].map((sign) => ({ sign, ids })));
}

/** One document after an edit of its own. */
function edited(blocks: readonly Block[], { what, at, to, words }: Edit): Block[] {
  const index = pick(blocks.length, at);
  const block = blocks[index];
  if (!block) return [[...words].map((sign) => ({ sign, ids: [] }))];
  const place = pick(block.length + 1, to);
  switch (what) {
    case 'type':
      return blocks.with(index, typed(block, place, words));
    case 'delete':
      return blocks.with(index, block.toSpliced(place, 8));
    case 'split':
      return blocks.toSpliced(index, 1, block.slice(0, place), block.slice(place));
    case 'merge':
      return blocks.toSpliced(index, 2, [...block, ...(blocks[index + 1] ?? [])]);
    case 'move':
      return blocks.toSpliced(index, 1).toSpliced(pick(blocks.length, to), 0, block);
    case 'copy':
      return blocks.toSpliced(pick(blocks.length + 1, to), 0, block);
    default:
      return [...blocks];
  }
}

test('whatever is edited, no evidence is lost or doubled: what stands has its text, what does not its last text', async () => {
  const { call, context } = journal;
  await fc.assert(
    fc.asyncProperty(anyMark, fc.array(anyEdit, { maxLength: 16 }), async (first, others) => {
      const edits = [first, ...others];
      const ids = [await aReflection(call), await aReflection(call)] as const;
      const plain = [...'Then I waited for her.'].map((sign): Sign => ({ sign, ids: [] }));
      let documents: [Block[], Block[]] = [[plain, plain], [plain]];
      const past: [Block[][], Block[][]] = [[], []];
      /** Where each piece is at home, and its text there as last saved. */
      const known = new Map<string, { home: 0 | 1; words: string; stands: boolean }>();

      function save(which: 0 | 1): void {
        syncEvidence(context.database, context.now(), 'reflection', ids[which], doc(...documentOf(documents[which])));
        for (const [id, piece] of known) {
          const words = textIn(documents[which], id);
          if (words !== '' && (piece.home === which || !piece.stands)) {
            known.set(id, { home: which, words, stands: true });
          } else if (piece.home === which) known.set(id, { ...piece, stands: false });
        }
      }

      for (const edit of edits) {
        const which = edit.document;
        const other = which === 0 ? 1 : 0;
        past[which].push(documents[which]);
        let mine = edited(documents[which], edit);
        let theirs = documents[other];
        const index = pick(mine.length, edit.at);
        const block = mine[index];
        if (edit.what === 'carry' && block) [mine, theirs] = [mine.toSpliced(index, 1), [...theirs, block]];
        if (edit.what === 'back') mine = past[which][pick(past[which].length, edit.to)] ?? mine;
        if (edit.what === 'mark' && block && block.length > 0) {
          const start = pick(block.length, edit.to);
          const chosen = block
            .slice(start, start + 6)
            .map(({ sign }) => sign)
            .join('')
            .trim();
          if (chosen !== '') {
            const id = await aPassage(ids[which], [aLink('703', '1.1'), aLink('8588-503', '1.2')], chosen);
            known.set(id, { home: which, words: chosen, stands: true });
            const isChosen = (place: number) => place >= start && place < start + 6;
            mine = mine.with(
              index,
              block.map((one, place) => (isChosen(place) ? { ...one, ids: [...one.ids, id] } : one)),
            );
          }
        }
        documents = which === 0 ? [mine, theirs] : [theirs, mine];
        save(which);
        if (edit.what === 'carry') save(other);
      }
      // What was cut from one after it was pasted into the other is found at the next save of the other.
      save(0);
      save(1);

      const kept = [...(await of(ids[0])), ...(await of(ids[1]))];
      expect(kept.map(({ id }) => id).toSorted()).toEqual([...known.keys()].toSorted());
      for (const { id, sourceId, quote, detachedAt, links } of kept) {
        const { home, words, stands } = known.get(id) ?? {};
        expect([sourceId, quote, detachedAt === null]).toEqual([ids[home ?? 0], words, stands]);
        expect(links).toHaveLength(2);
        const texts = documents.map((blocks) => textIn(blocks, id));
        expect(detachedAt === null).toBe(texts.some((one) => one !== ''));
        if (detachedAt === null) expect(quote).toBe(texts[home ?? 0]);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
