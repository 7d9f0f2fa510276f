import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LedgerFilter } from '../../../../../src/shared/domain/ledger.ts';
import { aLink, aPiece } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

/** A client with a session of an hour on each of these days. */
async function sessionsWith(codeName: string, ...days: string[]): Promise<{ clientId: string; sessions: string[] }> {
  const { call } = journal;
  const clientId = await call.clients.create({ codeName });
  const engagementId = await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-05' });
  const usual = { startedAt: null, zone: 'Europe/London', minutes: 60, format: 'video', paid: false } as const;
  const held = { setting: 'one-to-one', status: 'held', aim: '', goalId: null, ...usual } as const;
  const sessions: string[] = [];
  for (const happenedOn of days) {
    sessions.push(await call.sessions.log({ facts: { engagementId, happenedOn, ...held } }));
  }
  return { clientId, sessions };
}

/** Makes what a filter chooses evidence for a criterion of 701. Returns the piece’s id. */
async function use(filter: LedgerFilter, reference = '2.2'): Promise<string> {
  const { id: sourceId, words } = await journal.call.evidence.takeHours(filter);
  const piece = aPiece(sourceId, [aLink('701', reference)], { kind: 'entry', sourceKind: 'hours', quote: words });
  await journal.call.evidence.put(piece);
  return piece.id;
}

const words = async (filter: LedgerFilter) => (await journal.call.evidence.ofHours(filter)).map(({ quote }) => quote);

describe('hours as evidence', () => {
  test('say what the ledger says now, wherever they are shown', async () => {
    const { call } = journal;
    const { sessions } = await sessionsWith('Client 1', '2026-02-02', '2026-03-03');
    await sessionsWith('Client 2', '2026-11-10');
    const id = await use({});
    expect(await words({})).toEqual(['3 h in 3 sessions with 2 clients, 2 Feb – 10 Nov 2026']);
    await call.sessions.save({ id: sessions[0] ?? '', patch: { minutes: 90 } });
    await call.sessions.trash({ ids: [sessions[1] ?? ''], trashed: true });
    const now = '2 h 30 min in 2 sessions with 2 clients, 2 Feb – 10 Nov 2026';
    const board = await call.evidence.board({ unitId: '701', filter: {} });
    expect(board['701:2.2']?.rows).toMatchObject([
      { id, sourceTitle: 'Hours of practice', quote: now, happenedOn: '2026-11-10', detachedAt: null },
    ]);
    const matrix = await call.evidence.list({ filter: { unitIds: ['701'] }, offset: 0, limit: 10 });
    expect(matrix.map(({ quote }) => quote)).toEqual([now]);
    const sheet = await call.papers.make({ order: { paper: 'mapping-sheet', unitId: '701' }, format: 'csv' });
    expect('text' in sheet && sheet.text).toContain(`1. ${now}.`);
    expect('text' in sheet && sheet.text).toContain('1. Hours of practice, 10 Nov 2026');
  });

  test('are one source for one choice, in whatever order it is made, and lead back to it', async () => {
    const { call } = journal;
    const { clientId } = await sessionsWith('Client 1', '2026-02-02');
    const choice = { from: '2026-01-01', to: '2026-12-31', clientId, kinds: ['mentoring', 'coaching'] } as const;
    const first = await call.evidence.takeHours({ ...choice, kinds: [...choice.kinds] });
    const again = await call.evidence.takeHours({
      kinds: ['coaching', 'mentoring'],
      clientId,
      to: choice.to,
      from: choice.from,
    });
    expect(again).toEqual(first);
    expect(first.words).toBe('1 h in 1 session with Client 1, 2 Feb 2026');
    expect((await call.evidence.takeHours({})).id).not.toBe(first.id);
    expect(await call.evidence.hoursFilter(first.id)).toEqual({ ...choice, kinds: ['coaching', 'mentoring'] });
    await expect(call.evidence.hoursFilter(uuid())).rejects.toThrow('no such hours');
  });

  test('are found by their client and their days, count for their criterion, and are dropped and brought back', async () => {
    const { call } = journal;
    const { clientId } = await sessionsWith('Client 1', '2026-02-02');
    const id = await use({ clientId, from: '2026-01-01', to: '2026-06-30' });
    const found = async (filter: { clientId?: string; from?: string }) =>
      (await call.evidence.list({ filter, offset: 0, limit: 10 })).map((piece) => piece.id);
    expect(await found({ clientId })).toEqual([id]);
    expect(await found({ clientId: uuid() })).toEqual([]);
    expect(await found({ from: '2026-07-01' })).toEqual([]);
    const pieces = async () =>
      (await call.readiness.of('701')).criteria.find(({ reference }) => reference === '2.2')?.pieces;
    expect(await pieces()).toBe(1);
    const dropped = await call.evidence.drop({ id, target: null });
    expect([await pieces(), await found({ clientId })]).toEqual([0, []]);
    await call.evidence.restore(dropped);
    expect([await pieces(), await found({ clientId })]).toEqual([1, [id]]);
  });

  test('of which nothing is left say so, and stay until they are dropped', async () => {
    const { call } = journal;
    const { sessions } = await sessionsWith('Client 1', '2026-02-02');
    await use({});
    await call.sessions.trash({ ids: sessions, trashed: true });
    expect(await words({})).toEqual(['No hours of this choice are in the ledger now']);
    expect(await words({ paid: true })).toEqual([]);
  });

  test('are reused for another unit, and stay beside the evidence of texts', async () => {
    const { call } = journal;
    await sessionsWith('Client 1', '2026-02-02');
    const id = await use({}, '2.2');
    await call.evidence.link({ id, link: aLink('8588-501', '2.2') });
    await call.evidence.put(aPiece(await aReflection(call, { day: '2026-05-05' }), [aLink('8588-501', '2.2')]));
    const board = await call.evidence.board({ unitId: '8588-501', filter: {} });
    // The choice is open to the end: it is of the day on which it was made evidence.
    expect(board['8588-501:2.2']?.rows.map(({ sourceKind }) => sourceKind)).toEqual(['hours', 'reflection']);
  });
});
