import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trashEvidenceOf } from '../../../../../src/main/journal/features/evidence/service.ts';
import type { Rule } from '../../../../../src/shared/domain/unit.ts';
import { aCriterion, aLink, aPiece, aUnit } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { createRandom } from '../../../../helpers/random.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

const readiness = (unitId: string) => journal.call.readiness.of(unitId);
const criterion = async (unitId: string, reference: string) =>
  (await readiness(unitId)).criteria.find((one) => one.reference === reference);
const requirement = async (unitId: string, id: string) =>
  (await readiness(unitId)).requirements.find((one) => one.requirement.id === id)?.answer;

async function aPassage(unitId: string, reference: string, wish: Parameters<typeof aLink>[2] = {}): Promise<string> {
  const piece = aPiece(await aReflection(journal.call), [aLink(unitId, reference, wish)]);
  await journal.call.evidence.put(piece);
  return piece.id;
}

/** A client, with an engagement that began in January. */
async function anEngagement(codeName: string): Promise<{ clientId: string; engagementId: string }> {
  const clientId = await journal.call.clients.create({ codeName });
  const begin = { clientId, kind: 'coaching', startedOn: '2026-01-05' } as const;
  return { clientId, engagementId: await journal.call.engagements.create(begin) };
}

interface SessionWish {
  minutes?: number;
  status?: 'planned' | 'held' | 'cancelled' | 'not-attended';
}

function aSession(engagementId: string, { minutes = 60, status = 'held' }: SessionWish = {}): Promise<string> {
  const facts = { engagementId, happenedOn: '2026-02-01', startedAt: null, zone: 'Europe/London', minutes, status };
  const more = { format: 'video', paid: true, setting: 'one-to-one', aim: '', goalId: null } as const;
  return journal.call.sessions.log({ facts: { ...facts, ...more } });
}

async function aReflectionOn(sessionId: string, model = 'free', text = 'I waited.'): Promise<string> {
  const stage = model === 'free' ? 'writing' : 'concrete-experience';
  const reflectionId = await aReflection(journal.call, { model, stages: { [stage]: text } });
  await journal.call.sessions.linkReflection({ reflectionId, sessionId });
  return reflectionId;
}

/** Signs the contract of an engagement for coach and client, or for the coach alone. */
async function sign(engagementId: string, byClient = true): Promise<void> {
  const { contract } = await journal.call.engagements.byId(engagementId);
  const parties = (['coach', 'client'] as const).map((role) => {
    return { id: uuid(), role, name: role, signedOn: role === 'coach' || byClient ? '2026-01-06' : null };
  });
  await journal.call.engagements.save({ id: engagementId, patch: { contract: { ...contract, parties } } });
}

async function agree(engagementId: string, needs: number, goals: number): Promise<void> {
  const some = (count: number, text: string) => Array.from({ length: count }, () => ({ id: uuid(), text }));
  const patch = {
    needs: some(needs, 'To delegate').map((need) => ({ ...need, tool: '' })),
    goals: some(goals, 'Delegates').map((goal) => ({ ...goal, measure: '', agreedOn: null })),
  };
  await journal.call.engagements.save({ id: engagementId, patch });
}

function feedbackFrom(source: 'client' | 'supervisor' | 'stakeholder'): Promise<string> {
  const facts = { givenOn: '2026-03-01', way: 'email', clientId: null, sessionId: null, mayBeQuoted: false } as const;
  return journal.call.feedback.add({ ...facts, source });
}

describe('a new journal', () => {
  test('has nothing for any unit, says what is missing everywhere and passes nobody', async () => {
    const units = await journal.call.units.all();
    await journal.call.units.choose(units.map(({ id }) => id));
    for (const { id } of units) {
      const { criteria, requirements, lost } = await readiness(id);
      expect(
        criteria.every(({ state, pieces }) => state === 'none' && pieces === 0),
        id,
      ).toBe(true);
      expect(
        requirements.filter(({ answer }) => answer.state === 'met'),
        id,
      ).toEqual([]);
      expect(lost).toEqual([]);
    }
    for (const { criteria, requirements } of await journal.call.readiness.overview()) {
      expect(criteria).toMatchObject({ begun: 0, enough: 0, done: 0 });
      expect(requirements.met).toBe(0);
    }
    await expect(readiness('no-such-unit')).rejects.toThrow('no such unit');
  });
});

describe('unit 8588-501, from nothing to ready', () => {
  test('each thing that was missing is added, and only that is met then', async () => {
    const { call } = journal;
    const unit = '8588-501';
    const open = async () => {
      const { requirements } = await readiness(unit);
      return requirements.flatMap(({ requirement: { id }, answer }) => (answer.state === 'not-yet' ? [id] : []));
    };
    const all = ['session-hours', 'clients', 'needs-and-goals', 'contracts', 'evidence-2-2', 'feedback', 'reflections'];
    expect(await open()).toEqual([...all, 'tools', 'supervision-hours']);

    const [one, two] = [await anEngagement('Client 1'), await anEngagement('Client 2')];
    const sessions = [
      await aSession(one.engagementId, { minutes: 600 }),
      await aSession(two.engagementId, { minutes: 479 }),
    ];
    await aSession(two.engagementId, { minutes: 600, status: 'cancelled' });
    expect(await requirement(unit, 'session-hours')).toMatchObject({
      missing: '17 h 59 min of at least 18 h: 1 min still missing.',
    });
    await call.sessions.save({ id: sessions[1] ?? '', patch: { minutes: 480 } });
    expect(await open()).toEqual([...all.slice(2), 'tools', 'supervision-hours']);

    await agree(one.engagementId, 2, 1);
    await agree(two.engagementId, 1, 1);
    expect(await requirement(unit, 'needs-and-goals')).toMatchObject({ where: `/practice/clients/${two.clientId}` });
    await agree(two.engagementId, 2, 1);
    await sign(one.engagementId);
    await sign(two.engagementId, false);
    expect(await requirement(unit, 'contracts')).toMatchObject({ where: `/practice/clients/${two.clientId}` });
    await sign(two.engagementId);
    expect(await open()).toEqual([...all.slice(4), 'tools', 'supervision-hours']);

    await aPassage(unit, '2.2');
    await feedbackFrom('client');
    expect(await requirement(unit, 'feedback')).toMatchObject({ missing: 'No feedback from supervisor yet.' });
    await feedbackFrom('supervisor');
    for (const sessionId of sessions) await aReflectionOn(sessionId);
    expect(await open()).toEqual(['tools', 'supervision-hours']);

    const tools = [
      { name: 'Scaling', reason: 'She thinks in numbers.' },
      { name: 'scaling', reason: 'Again.' },
      { name: 'Empty chair', reason: '  ' },
    ];
    await call.sessions.save({ id: sessions[0] ?? '', patch: { tools } });
    expect(await requirement(unit, 'tools')).toMatchObject({ missing: expect.stringMatching(/^1 tool /u) });
    await call.sessions.save({
      id: sessions[1] ?? '',
      patch: { tools: [{ name: 'Wheel', reason: 'To see it all.' }] },
    });
    const when = { happenedOn: '2026-03-02', startedAt: null, zone: 'Europe/London', minutes: 60 };
    await call.supervision.add({ ...when, kind: 'one-to-one', supervisor: 'R. Vale' });
    expect(await open()).toEqual([]);
  });

  test('a fourth client is right with a reason, and three clients need none', async () => {
    const { call } = journal;
    const engagements: string[] = [];
    for (const name of ['Client 1', 'Client 2', 'Client 3', 'Client 4']) {
      const { engagementId } = await anEngagement(name);
      engagements.push(engagementId);
      await aSession(engagementId, name === 'Client 4' ? { status: 'planned' } : {});
    }
    expect(await requirement('8588-501', 'clients')).toMatchObject({ found: '3 clients with sessions.' });
    await aSession(engagements[3] ?? '');
    expect(await requirement('8588-501', 'clients')).toMatchObject({ state: 'not-yet' });
    await call.engagements.save({ id: engagements[3] ?? '', patch: { exceptionReason: 'Client 2 left the firm.' } });
    expect(await requirement('8588-501', 'clients')).toMatchObject({ state: 'met' });
    expect(await requirement('701', 'clients')).toMatchObject({ state: 'not-yet' });
  });
});

describe('which clients a unit is about', () => {
  const unit = '8588-501';

  test('is chosen, so that a coach with many of them can meet “two or three”, for this unit alone', async () => {
    const { call } = journal;
    const engagements: string[] = [];
    for (let number = 1; number <= 10; number++) {
      const { engagementId, clientId } = await anEngagement(`Client ${number}`);
      engagements.push(engagementId);
      const sessionId = await aSession(engagementId, { minutes: 540 });
      if (number <= 2) await aReflectionOn(sessionId);
      const given = { givenOn: '2026-03-01', source: 'client', way: 'email', mayBeQuoted: false } as const;
      if (number === 10) await call.feedback.add({ ...given, clientId, sessionId });
    }
    await feedbackFrom('supervisor');
    const [first = '', second = '', third = ''] = engagements;
    expect((await readiness(unit)).about).toEqual({ matters: true, chosen: [] });
    expect(await requirement(unit, 'clients')).toEqual({
      state: 'not-yet',
      missing: '10 clients with sessions: this unit is about 3 at most, or one more with a reason.',
      where: '/evidence/8588-501/readiness?choose=clients',
    });
    expect(await requirement(unit, 'reflections')).toMatchObject({ missing: '8 sessions without a reflection.' });

    expect(await call.readiness.chooseEngagements({ unitId: unit, engagementIds: [second, first] })).toEqual([]);
    expect((await readiness(unit)).about.chosen).toEqual([
      { id: first, codeName: 'Client 1' },
      { id: second, codeName: 'Client 2' },
    ]);
    expect(await requirement(unit, 'clients')).toMatchObject({ found: '2 clients with sessions.' });
    expect(await requirement(unit, 'session-hours')).toMatchObject({ found: '18 h in the record, of at least 18 h.' });
    expect(await requirement(unit, 'reflections')).toMatchObject({ state: 'met' });
    // The client’s is of Client 10; the supervisor’s is of the coach.
    expect(await requirement(unit, 'feedback')).toMatchObject({ missing: 'No feedback from client yet.' });
    expect(await requirement('701', 'clients')).toMatchObject({ state: 'not-yet' });

    const before = await call.readiness.chooseEngagements({ unitId: unit, engagementIds: [third] });
    expect(before.toSorted()).toEqual([first, second].toSorted());
    expect(await requirement(unit, 'clients')).toMatchObject({ state: 'not-yet', where: '/practice/clients' });
    await call.readiness.chooseEngagements({ unitId: unit, engagementIds: before });
    expect(await requirement(unit, 'clients')).toMatchObject({ state: 'met' });
  });

  test('stays chosen over the removal of an engagement that is undone, and falls back to all where none is left', async () => {
    const { call } = journal;
    const { engagementId } = await anEngagement('Client 1');
    await call.readiness.chooseEngagements({ unitId: unit, engagementIds: [engagementId, engagementId] });
    const removed = await call.engagements.remove(engagementId);
    expect((await readiness(unit)).about.chosen).toEqual([]);
    await call.engagements.restore(removed);
    expect((await readiness(unit)).about.chosen).toEqual([{ id: engagementId, codeName: 'Client 1' }]);
    expect(await call.readiness.engagements()).toMatchObject([{ id: engagementId, sessions: 0, minutes: 0 }]);
    await expect(call.readiness.chooseEngagements({ unitId: 'none', engagementIds: [] })).rejects.toThrow('no such');
  });

  test('is offered by code name as one counts, with what was done with each, and matters where clients are counted', async () => {
    const { call } = journal;
    for (const name of ['Client 10', 'Client 2']) {
      const { engagementId } = await anEngagement(name);
      await aSession(engagementId, { minutes: 45 });
      await aSession(engagementId, { status: 'cancelled' });
    }
    expect(await call.readiness.engagements()).toMatchObject([
      { codeName: 'Client 2', kind: 'coaching', startedOn: '2026-01-05', closedOn: null, sessions: 1, minutes: 45 },
      { codeName: 'Client 10', sessions: 1, minutes: 45 },
    ]);
    expect((await readiness('8588-500')).about.matters).toBe(false);
    expect((await readiness('702')).about.matters).toBe(true);
  });
});

describe('what lies in the trash', () => {
  test('counts for nothing, and counts again when it is back', async () => {
    const { call } = journal;
    const { engagementId } = await anEngagement('Client 1');
    const sessionId = await aSession(engagementId, { minutes: 720 });
    const reflection = await aReflectionOn(sessionId, 'kolb');
    const feedback = await feedbackFrom('client');
    const ids = ['coaching-hours', 'reflection-after-each-session', 'reflective-model'];
    const states = async () => {
      const answers = await Promise.all([
        requirement('D7.03', ids[0] ?? ''),
        requirement('D7.03', ids[1] ?? ''),
        requirement('703', ids[2] ?? ''),
        requirement('8580-501', 'client-feedback'),
      ]);
      return answers.map((answer) => answer?.state);
    };
    expect(await states()).toEqual(['met', 'met', 'met', 'met']);
    await call.reflections.trash([reflection]);
    expect(await states()).toEqual(['met', 'not-yet', 'not-yet', 'met']);
    await call.feedback.trash({ ids: [feedback], trashed: true });
    await call.sessions.trash({ ids: [sessionId], trashed: true });
    expect(await states()).toEqual(['not-yet', 'not-yet', 'not-yet', 'not-yet']);
    await call.sessions.trash({ ids: [sessionId], trashed: false });
    await call.feedback.trash({ ids: [feedback], trashed: false });
    await call.reflections.untrash([reflection]);
    expect(await states()).toEqual(['met', 'met', 'met', 'met']);
  });
});

describe('a criterion', () => {
  test('goes from none to begun to enough to done, and back with its evidence', async () => {
    const { call, context } = journal;
    const of = { unitId: '703', reference: '1.2' };
    const state = async () => (await criterion('703', '1.2'))?.state;
    expect(await state()).toBe('none');
    const piece = aPiece(await aReflection(call), [aLink('703', '1.2', { strength: 'partly' })]);
    await call.evidence.put(piece);
    expect(await state()).toBe('begun');
    await call.evidence.link({ id: piece.id, link: aLink('703', '1.2') });
    expect(await state()).toBe('enough');
    await call.readiness.judgeCriterion({ ...of, judgement: { done: true, marks: null, note: 'Good enough.' } });
    expect(await state()).toBe('done');
    await call.readiness.judgeCriterion({ ...of, judgement: { done: false, marks: null, note: '' } });
    expect(await state()).toBe('enough');
    trashEvidenceOf(context.database, 'reflection', [piece.sourceId], '2026-11-20T10:00:00Z');
    expect(await state()).toBe('none');
  });

  test('about hours is not enough by a quote alone', async () => {
    await aPassage('701', '2.2');
    expect((await criterion('701', '2.2'))?.state).toBe('begun');
    const { engagementId } = await anEngagement('Client 1');
    await aSession(engagementId, { minutes: 600 });
    await aSession(engagementId, { minutes: 600 });
    expect((await criterion('701', '2.2'))?.state).toBe('enough');
  });

  test('that counts things counts each name once, whatever its case, and each piece without a name once', async () => {
    const item = 'alternative';
    for (const label of ['Mentoring scheme', 'mentoring scheme', 'Action learning', '', '']) {
      await aPassage('700', '1.3', { items: [{ item, label }] });
    }
    await aPassage('700', '1.3', { items: [{ item: 'alternative-source', label: 'Starr 2016' }] });
    await aPassage('700', '1.3');
    await aPassage('700', '1.4', { items: [{ item, label: 'Of another criterion' }] });
    expect(await criterion('700', '1.3')).toMatchObject({
      pieces: 7,
      supporting: 7,
      items: { alternative: 4, 'alternative-source': 1 },
      state: 'begun',
    });
    expect(await requirement('700', 'alternatives')).toMatchObject({ state: 'met' });
    expect(await requirement('700', 'alternative-sources')).toEqual({
      state: 'not-yet',
      missing: '1 source for an alternative of at least 3 in the evidence for 1.3.',
      where: '/evidence/700?criterion=1.3',
    });
  });

  test('that names several things in one passage counts each of them, until its text is gone', async () => {
    const named = [
      { item: 'alternative', label: 'Mentoring scheme' },
      { item: 'alternative', label: 'mentoring scheme' },
      { item: 'alternative', label: '' },
      { item: 'alternative', label: '' },
      { item: 'alternative-source', label: 'Starr 2016' },
    ];
    const { id, sourceId, ...piece } = aPiece(await aReflection(journal.call), [aLink('700', '1.3', { items: named })]);
    await journal.call.evidence.put({ id, sourceId, ...piece });
    const counted = async () => (await criterion('700', '1.3'))?.items;
    expect(await counted()).toEqual({ alternative: 3, 'alternative-source': 1 });
    const [kept] = await journal.call.evidence.of({ kind: 'reflection', id: sourceId });
    expect(kept?.links[0]?.items).toEqual(named);
    const dropped = await journal.call.evidence.drop({ id, target: null });
    expect(await counted()).toEqual({});
    await journal.call.evidence.restore(dropped);
    expect(await counted()).toEqual({ alternative: 3, 'alternative-source': 1 });
    trashEvidenceOf(journal.context.database, 'reflection', [sourceId], '2026-11-20T10:00:00Z');
    expect(await counted()).toEqual({});
  });

  test('of one unit is not fed by a unit whose name begins alike', async () => {
    await journal.call.units.saveOwn(aUnit({ id: '70' }));
    await journal.call.units.saveOwn(aUnit({ id: '703-x' }));
    await aPassage('703', '1.1');
    expect((await criterion('70', '1.1'))?.pieces).toBe(0);
    expect((await criterion('703-x', '1.1'))?.pieces).toBe(0);
    expect((await criterion('703', '1.1'))?.pieces).toBe(1);
  });
});

describe('the writer’s own judgement', () => {
  const judge = (unitId: string, reference: string, marks: number | null) =>
    journal.call.readiness.judgeCriterion({ unitId, reference, judgement: { done: true, marks, note: '' } });

  test('of 8580-500 shows the weak criterion though the total is high', async () => {
    const { unit } = await readiness('8580-500');
    const all = unit.outcomes.flatMap(({ criteria }) => criteria);
    for (const { reference, marks } of all.slice(0, -1)) await judge('8580-500', reference, marks?.most ?? 0);
    expect((await readiness('8580-500')).marks).toEqual({ given: 88, most: 100, unjudged: 1, weak: [] });
    await judge('8580-500', '4.2', 5);
    expect((await readiness('8580-500')).marks).toEqual({ given: 93, most: 100, unjudged: 0, weak: ['4.2'] });
    await judge('8580-500', '4.2', 6);
    expect((await readiness('8580-500')).marks).toMatchObject({ weak: [] });
  });

  test('gives no marks where there are none, and no more than there are', async () => {
    await expect(judge('8580-500', '4.2', 13)).rejects.toThrow('12 marks at most');
    await expect(judge('703', '1.1', 1)).rejects.toThrow('Criterion 1.1 has no marks.');
    await expect(judge('703', '9.9', null)).rejects.toThrow('no such criterion');
    expect((await readiness('703')).marks).toBeNull();
    expect((await criterion('703', '1.1'))?.judgement).toBeNull();
  });

  test('of the sections of D7.02 and D7.03 is one, with a weak section shown though the total is high', async () => {
    const section = (unitId: string, sectionId: string, marks: number | null) =>
      journal.call.readiness.judgeSection({ unitId, sectionId, marks });
    await section('D7.02', 'self-assessment', 34);
    await section('D7.03', 'reflections', 36);
    await section('D7.03', 'sessions', 14);
    for (const unit of ['D7.02', 'D7.03']) {
      const { sections } = await readiness(unit);
      expect(sections).toMatchObject({ given: 84, most: 100, unjudged: 0, weak: ['sessions'] });
      expect(sections?.sections.map(({ most, pass }) => [most, pass])).toEqual([
        [34, 17],
        [30, 15],
        [36, 18],
      ]);
      expect(sections?.sections.map(({ criteria }) => criteria.length)).toEqual([5, 6, 6]);
    }
    await section('D7.02', 'sessions', 15);
    expect((await readiness('D7.03')).sections).toMatchObject({ weak: [] });
    await section('D7.02', 'sessions', null);
    expect((await readiness('D7.03')).sections).toMatchObject({ unjudged: 1, given: 70 });
    await expect(section('D7.02', 'sessions', 31)).rejects.toThrow('30 marks at most');
    await expect(section('703', 'plan', 1)).rejects.toThrow('no such section');
    expect((await readiness('703')).sections).toBeNull();
  });

  test('answers what no program can tell, and can be forgotten', async () => {
    const about = { unitId: '703', requirementId: 'judge-inventory' };
    for (const answer of [true, false, null]) {
      await journal.call.readiness.judgeRequirement({ ...about, answer });
      expect(await requirement('703', 'judge-inventory')).toMatchObject({ state: 'judge', answer });
    }
    await expect(
      journal.call.readiness.judgeRequirement({ ...about, requirementId: 'plan', answer: true }),
    ).rejects.toThrow('no such question');
    await expect(journal.call.readiness.judgeRequirement({ ...about, unitId: 'none', answer: true })).rejects.toThrow(
      'no such unit',
    );
  });
});

/** One of each rule about the practice, so that every figure of the record is told by an answer. */
const figuresUnit = (rules: Rule[]) => aUnit({ id: 'figures', criteria: [aCriterion('1.1')], rules });

test('words are told of the submission of the unit that was changed last, outside the trash', async () => {
  const { call, setNow } = journal;
  const unit = aUnit({ suggestedWords: { from: 2500, to: 3000 }, rules: [{ kind: 'words' }] });
  await call.units.addOwn(unit);
  const advice = async () => (await call.readiness.of(unit.id)).requirements[0]?.answer;
  expect(await advice()).toMatchObject({ words: expect.stringContaining('suggests 2,500 to 3,000 words') });
  const first = await call.submissions.create({ unitId: unit.id, title: 'First try' });
  setNow('2026-12-01T10:00:00Z');
  const second = await call.submissions.create({ unitId: unit.id, title: '' });
  expect(await advice()).toMatchObject({
    state: 'advice',
    words: expect.stringContaining('0 of the suggested 2,500–3,000 words in “Unit own-1”, the newest of 2 drafts.'),
  });
  await call.submissions.trash({ ids: [second], trashed: true });
  expect(await advice()).toMatchObject({ words: expect.stringMatching(/words in “First try”\. It is a guide/u) });
  expect(first).not.toBe(second);
});

test('for a practice that grows at random the answers are those of plain counting, whatever is trashed', async () => {
  const { call } = journal;
  const random = createRandom(7);
  const rules: Rule[] = [
    { kind: 'hours', of: 'sessions', atLeast: 12 },
    { kind: 'hours', of: 'supervision', atLeast: 4 },
    { kind: 'clients', atLeast: 2, atMost: 3, exception: false },
    { kind: 'reflection-per-session' },
    { kind: 'feedback-from', sources: ['client', 'stakeholder'] },
    { kind: 'reflective-model' },
  ];
  await call.units.saveOwn(figuresUnit(rules));
  const engagements: { engagementId: string; clientId: string }[] = [];
  const sessions = new Map<string, { clientId: string; minutes: number; held: boolean; in: boolean }>();
  const reflections = new Map<string, { on: string; model: string; in: boolean }>();
  const feedback = new Map<string, { source: string; in: boolean }>();
  const supervision = new Map<string, { minutes: number; in: boolean }>();

  const steps: Record<string, () => Promise<void>> = {
    client: async () => {
      if (engagements.length < 4) engagements.push(await anEngagement(`Client ${engagements.length + 1}`));
    },
    session: async () => {
      const { engagementId, clientId } = random.pick(engagements);
      const minutes = random.pick([45, 60, 90, 150]);
      const status = random.pick(['held', 'held', 'held', 'planned', 'cancelled', 'not-attended'] as const);
      const id = await aSession(engagementId, { minutes, status });
      sessions.set(id, { clientId, minutes, held: status === 'held', in: true });
    },
    reflection: async () => {
      const bare = [...sessions.keys()].filter((id) => ![...reflections.values()].some(({ on }) => on === id));
      if (bare.length === 0) return;
      const [on, model] = [random.pick(bare), random.pick(['free', 'kolb'])];
      reflections.set(await aReflectionOn(on, model), { on, model, in: true });
    },
    feedback: async () => {
      const source = random.pick(['client', 'supervisor', 'stakeholder'] as const);
      feedback.set(await feedbackFrom(source), { source, in: true });
    },
    supervision: async () => {
      const minutes = random.pick([60, 90]);
      const when = { happenedOn: '2026-03-02', startedAt: null, zone: 'Europe/London', minutes };
      supervision.set(await call.supervision.add({ ...when, kind: 'group', supervisor: '' }), { minutes, in: true });
    },
    trash: async () => {
      const turn = async (
        records: Map<string, { in: boolean }>,
        trash: (input: { ids: string[]; trashed: boolean }) => Promise<unknown>,
      ) => {
        if (records.size === 0) return;
        const [id, record] = random.pick([...records]);
        await trash({ ids: [id], trashed: record.in });
        record.in = !record.in;
      };
      await turn(sessions, call.sessions.trash);
      await turn(reflections, ({ ids, trashed }) => call.reflections[trashed ? 'trash' : 'untrash'](ids));
      await turn(feedback, call.feedback.trash);
      await turn(supervision, call.supervision.trash);
    },
  };

  /** By plain counting over what was put in. */
  function expected(): boolean[] {
    const held = [...sessions].filter(([, session]) => session.held && session.in);
    const sum = (all: { minutes: number }[]) => all.reduce((total, { minutes }) => total + minutes, 0);
    const clients = new Set(held.map(([, { clientId }]) => clientId)).size;
    const standing = [...reflections.values()].filter((reflection) => reflection.in);
    const sources = new Set([...feedback.values()].flatMap((one) => (one.in ? [one.source] : [])));
    return [
      sum(held.map(([, session]) => session)) >= 720,
      sum([...supervision.values()].filter((one) => one.in)) >= 240,
      clients === 2 || clients === 3,
      held.length > 0 && held.every(([id]) => standing.some(({ on }) => on === id)),
      sources.has('client') && sources.has('stakeholder'),
      standing.some(({ model }) => model !== 'free'),
    ];
  }

  const seen = rules.map(() => new Set<boolean>());
  await steps.client?.();
  for (let step = 0; step < 150; step++) {
    const kinds = ['client', 'session', 'session', 'reflection', 'reflection', 'feedback', 'supervision', 'trash'];
    await steps[random.pick(kinds)]?.();
    const { requirements } = await readiness('figures');
    const wanted = expected();
    expect(
      requirements.map(({ answer }) => answer.state === 'met'),
      `after step ${step}`,
    ).toEqual(wanted);
    for (const [index, isMet] of wanted.entries()) seen[index]?.add(isMet);
  }
  expect(seen.map((one) => one.size)).toEqual(rules.map(() => 2));
});
