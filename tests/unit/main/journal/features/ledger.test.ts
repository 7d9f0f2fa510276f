import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import type { LedgerFilter } from '../../../../../src/shared/domain/ledger.ts';
import type { PaperFormat, PaperOrder } from '../../../../../src/shared/domain/paper.ts';
import type { SessionFacts } from '../../../../../src/shared/domain/session.ts';
import { aJournal, type Calls, type TestJournal } from '../../../../helpers/journal.ts';

interface Wish extends Partial<Omit<SessionFacts, 'engagementId'>> {
  happenedOn: string;
  minutes: number;
}

async function aSession(call: Calls, engagementId: string, wish: Wish): Promise<string> {
  const usual = { startedAt: null, zone: 'Europe/London', format: 'video', paid: true, setting: 'one-to-one' } as const;
  const facts = { ...usual, status: 'held', aim: '', goalId: null, ...wish, engagementId } as const;
  return call.sessions.log({ facts });
}

async function anEngagement(call: Calls, codeName: string, kind: 'coaching' | 'mentoring', clientId?: string) {
  const client = clientId ?? (await call.clients.create({ codeName }));
  return { client, id: await call.engagements.create({ clientId: client, kind, startedOn: '2023-01-01' }) };
}

/**
 * A practice whose sums are reckoned by hand in the tests below: month ends, a leap day, a night of changing clocks and
 * sessions in other zones among it.
 *
 * | day        | who                | minutes | paid | zone, start              |
 * | 2024-01-31 | One, coaching      |      60 | yes  | London                   |
 * | 2024-02-29 | One, coaching      |      90 | no   | London                   |
 * | 2025-05-20 | One, coaching      |      45 | yes  | London                   |
 * | 2025-05-21 | Two, coaching      |      30 | yes  | London                   |
 * | 2025-10-26 | Two, mentoring     |     120 | no   | London 00:30, clocks back |
 * | 2026-10-31 | Two, coaching      |      75 | yes  | Auckland 23:45           |
 * | 2026-11-01 | Three, mentoring   |      60 | no   | Honolulu 23:30           |
 * | 2026-11-20 | One, coaching      |     100 | yes  | London                   |
 * Cancelled: One 2026-11-02; not attended: Two 2026-11-03; in the trash: One 2026-11-04; planned: One 2026-12-01.
 * Supervision: 2026-08-20 60, 2026-08-21 45. CPD: 2025-11-20 480, 2025-11-21 500.
 */
async function aPractice(): Promise<TestJournal & { one: string; two: string; three: string }> {
  const journal = await aJournal('2026-11-20T20:00:00Z');
  const { call } = journal;
  const one = await anEngagement(call, 'One', 'coaching');
  const two = await anEngagement(call, 'Two', 'coaching');
  const twoMentored = await anEngagement(call, 'Two', 'mentoring', two.client);
  const three = await anEngagement(call, 'Three', 'mentoring');
  await aSession(call, one.id, { happenedOn: '2024-01-31', minutes: 60 });
  await aSession(call, one.id, { happenedOn: '2024-02-29', minutes: 90, paid: false });
  await aSession(call, one.id, { happenedOn: '2025-05-20', minutes: 45 });
  await aSession(call, two.id, { happenedOn: '2025-05-21', minutes: 30 });
  const night = { happenedOn: '2025-10-26', startedAt: '00:30', minutes: 120, paid: false };
  await aSession(call, twoMentored.id, night);
  const auckland = { startedAt: '23:45', zone: 'Pacific/Auckland' };
  await aSession(call, two.id, { happenedOn: '2026-10-31', minutes: 75, ...auckland });
  const honolulu = { startedAt: '23:30', zone: 'Pacific/Honolulu', paid: false };
  await aSession(call, three.id, { happenedOn: '2026-11-01', minutes: 60, ...honolulu });
  await aSession(call, one.id, { happenedOn: '2026-11-20', minutes: 100, aim: '=Delegate' });
  await aSession(call, one.id, { happenedOn: '2026-11-02', minutes: 60, status: 'cancelled' });
  await aSession(call, two.id, { happenedOn: '2026-11-03', minutes: 60, status: 'not-attended' });
  const binned = await aSession(call, one.id, { happenedOn: '2026-11-04', minutes: 60 });
  await call.sessions.trash({ ids: [binned], trashed: true });
  await aSession(call, one.id, { happenedOn: '2026-12-01', minutes: 60, status: 'planned' });
  const supervised = { startedAt: null, zone: 'Europe/London', kind: 'one-to-one', supervisor: 'R. Vale' } as const;
  await call.supervision.add({ ...supervised, happenedOn: '2026-08-20', minutes: 60 });
  await call.supervision.add({ ...supervised, happenedOn: '2026-08-21', minutes: 45 });
  const course = { kind: 'course', provider: '', level: null } as const;
  await call.cpd.add({ ...course, title: 'Ethics', doneOn: '2025-11-20', minutes: 480 });
  await call.cpd.add({ ...course, title: 'Systems', doneOn: '2025-11-21', minutes: 500 });
  return { ...journal, one: one.client, two: two.client, three: three.client };
}

test('the sums are those reckoned by hand: months by the days as given, what was not held apart', async () => {
  const { call, one, two, three, remove } = await aPractice();
  const totals = await call.ledger.totals({});
  expect(totals.byKind).toEqual({
    coaching: { count: 6, minutes: 400 },
    mentoring: { count: 2, minutes: 180 },
    supervision: { count: 2, minutes: 105 },
    cpd: { count: 2, minutes: 980 },
  });
  expect(totals.all).toEqual({ count: 12, minutes: 1665 });
  expect(totals.paid).toEqual({ count: 5, minutes: 310 });
  expect(totals.unpaid).toEqual({ count: 3, minutes: 270 });
  expect([totals.cancelled, totals.notAttended]).toEqual([1, 1]);
  expect(totals.byClient).toEqual([
    { clientId: one, codeName: 'One', count: 4, minutes: 295, paidMinutes: 205 },
    { clientId: two, codeName: 'Two', count: 3, minutes: 225, paidMinutes: 105 },
    { clientId: three, codeName: 'Three', count: 1, minutes: 60, paidMinutes: 0 },
  ]);
  expect(totals.byMonth).toHaveLength(35);
  expect(totals.byMonth.filter(({ count }) => count > 0)).toEqual([
    { month: '2024-01', coaching: 60, mentoring: 0, supervision: 0, cpd: 0, count: 1 },
    { month: '2024-02', coaching: 90, mentoring: 0, supervision: 0, cpd: 0, count: 1 },
    { month: '2025-05', coaching: 75, mentoring: 0, supervision: 0, cpd: 0, count: 2 },
    { month: '2025-10', coaching: 0, mentoring: 120, supervision: 0, cpd: 0, count: 1 },
    { month: '2025-11', coaching: 0, mentoring: 0, supervision: 0, cpd: 980, count: 2 },
    { month: '2026-08', coaching: 0, mentoring: 0, supervision: 105, cpd: 0, count: 2 },
    { month: '2026-10', coaching: 75, mentoring: 0, supervision: 0, cpd: 0, count: 1 },
    { month: '2026-11', coaching: 100, mentoring: 60, supervision: 0, cpd: 0, count: 2 },
  ]);
  remove();
});

test('the lines come newest first, page by page, of all kinds', async () => {
  const { call, remove } = await aPractice();
  const first = await call.ledger.entries({ filter: {}, offset: 0, limit: 5 });
  expect(first.total).toBe(12);
  expect(
    first.rows.map(({ happenedOn, kind, minutes, codeName, detail }) => [happenedOn, kind, minutes, codeName, detail]),
  ).toEqual([
    ['2026-11-20', 'coaching', 100, 'One', '=Delegate'],
    ['2026-11-01', 'mentoring', 60, 'Three', ''],
    ['2026-10-31', 'coaching', 75, 'Two', ''],
    ['2026-08-21', 'supervision', 45, null, 'R. Vale'],
    ['2026-08-20', 'supervision', 60, null, 'R. Vale'],
  ]);
  const rest = await call.ledger.entries({ filter: {}, offset: 5, limit: 50 });
  expect(rest.rows.map(({ happenedOn }) => happenedOn)).toEqual([
    '2025-11-21',
    '2025-11-20',
    '2025-10-26',
    '2025-05-21',
    '2025-05-20',
    '2024-02-29',
    '2024-01-31',
  ]);
  remove();
});

test('a filter by kind, client, payment or days chooses lines and sums alike', async () => {
  const { call, one, two, remove } = await aPractice();
  const days = { from: '2024-02-29', to: '2025-05-20' };
  const table: [LedgerFilter, count: number, minutes: number][] = [
    [{ kinds: ['mentoring'] }, 2, 180],
    [{ kinds: ['supervision', 'cpd'] }, 4, 1085],
    [{ clientId: two }, 3, 225],
    [{ clientId: two, kinds: ['mentoring'] }, 1, 120],
    [{ clientId: two, kinds: ['cpd'] }, 0, 0],
    [{ paid: false }, 3, 270],
    [{ clientId: one, paid: true, from: '2025-01-01' }, 2, 145],
    [days, 2, 135],
    [{ from: '2030-01-01' }, 0, 0],
  ];
  for (const [filter, count, minutes] of table) {
    const { total, rows } = await call.ledger.entries({ filter, offset: 0, limit: 50 });
    expect([filter, total, rows.length]).toEqual([filter, count, count]);
    expect([filter, (await call.ledger.totals(filter)).all]).toEqual([filter, { count, minutes }]);
  }
  expect(await call.ledger.totals({ kinds: ['supervision'] })).toMatchObject({
    cancelled: 0,
    notAttended: 0,
    byClient: [],
  });
  expect(await call.ledger.totals({ clientId: one })).toMatchObject({ cancelled: 1, notAttended: 0 });
  remove();
});

test('windows end today and begin after the same day so many months ago', async () => {
  const { call, remove } = await aPractice();
  for (const id of ['icf-acc', 'emcc-foundation']) await call.targets.choose({ id, chosen: true });
  const of = async (today: string) =>
    (await call.ledger.progress(today)).map(({ target, rules }) => [
      target.id,
      rules.map(({ have, from }) => [have, from]),
    ]);
  expect(await of('2026-11-20')).toEqual([
    // 30 of Two's coaching on the first day of the window, nothing of the day before it.
    [
      'icf-acc',
      [
        [400, null],
        [310, null],
        [2, null],
        [205, '2025-05-21'],
      ],
    ],
    [
      'emcc-foundation',
      [
        [580, null],
        [3, null],
        [500, '2025-11-21'],
        [45, '2026-08-21'],
      ],
    ],
  ]);
  expect(await of('2026-11-19')).toEqual([
    [
      'icf-acc',
      [
        [300, null],
        [210, null],
        [2, null],
        [150, '2025-05-20'],
      ],
    ],
    [
      'emcc-foundation',
      [
        [480, null],
        [3, null],
        [980, '2025-11-20'],
        [105, '2026-08-20'],
      ],
    ],
  ]);
  remove();
});

test('more clients than a paper allows are told with the reason that was recorded', async () => {
  const { call, remove } = await aPractice();
  await call.targets.save({
    id: 'unit-8588-501',
    body: 'Level 5 Effective Coaching and Mentoring',
    name: 'Unit 8588-501',
    rules: [{ measure: 'clients', atLeast: 1, atMost: 2 }],
  });
  await call.targets.choose({ id: 'unit-8588-501', chosen: true });
  const progress = async () => (await call.ledger.progress('2026-11-20'))[0];
  expect(await progress()).toMatchObject({ rules: [{ have: 3, over: true, met: false }], exceptions: [] });
  const [engagement] = (await call.engagements.open()).filter(({ codeName }) => codeName === 'Three');
  await call.engagements.save({ id: engagement?.id ?? '', patch: { exceptionReason: 'Two moved abroad.' } });
  expect(await progress()).toMatchObject({ exceptions: [{ codeName: 'Three', reason: 'Two moved abroad.' }] });
  remove();
});

async function paper(call: Calls, order: PaperOrder, format: PaperFormat): Promise<string> {
  const content = await call.papers.make({ order, format });
  if ('text' in content) return content.text;
  return 'html' in content ? content.html : '';
}

test('the exported table has the shown lines, oldest first, with formulas made harmless', async () => {
  const { call, remove } = await aPractice();
  const order = { paper: 'hours-log', view: 'code-names', filter: { from: '2026-01-01' } } as const;
  const text = await paper(call, order, 'csv');
  const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(data).toEqual([
    ['Date', 'Start', 'Kind', 'Client', 'Hours', 'Hours and minutes', 'Paid', 'Setting', 'Format', 'Detail'],
    ['2026-08-20', '', 'Supervision', '', '1.00', '1:00', '', '', '', 'R. Vale'],
    ['2026-08-21', '', 'Supervision', '', '0.75', '0:45', '', '', '', 'R. Vale'],
    ['2026-10-31', '23:45', 'Coaching', 'Two', '1.25', '1:15', 'yes', 'one-to-one', 'video', ''],
    ['2026-11-01', '23:30', 'Mentoring', 'Three', '1.00', '1:00', 'no', 'one-to-one', 'video', ''],
    ['2026-11-20', '', 'Coaching', 'One', '1.67', '1:40', 'yes', 'one-to-one', 'video', "'=Delegate"],
  ]);
  remove();
});

test('real names stand in the consenting view alone, and only those of clients who agreed', async () => {
  const { call, one, two, remove } = await aPractice();
  const agreed = { ...emptyIdentity, realName: 'Ottoline <Marchbanks>', namingConsentOn: '2026-01-01' };
  await call.clients.setIdentity({ id: one, identity: agreed });
  await call.clients.setIdentity({ id: two, identity: { ...emptyIdentity, realName: 'Peregrine Fothergill' } });
  const order = (view: 'code-names' | 'real-names') => ({ paper: 'hours-log', view, filter: {} }) as const;
  for (const format of ['csv', 'pdf'] as const) {
    const coded = await paper(call, order('code-names'), format);
    expect(coded).not.toMatch(/Marchbanks|Fothergill/);
    const named = await paper(call, order('real-names'), format);
    expect(named).toContain('Marchbanks');
    expect(named).not.toContain('Fothergill');
    expect(named).not.toContain('Delegate');
  }
  const html = await paper(call, order('real-names'), 'pdf');
  expect(html).toContain('Ottoline &lt;Marchbanks&gt;');
  expect(html).toContain('1 client agreed to being named to a professional body.');
  expect(html).toContain('2 clients are shown by code names and have not agreed to it.');
  await expect(call.papers.make({ order: order('code-names'), format: 'docx' })).rejects.toThrow('PDF and as CSV');
  remove();
});
