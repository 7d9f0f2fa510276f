import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FeedbackSource, feedbackSources } from '../../../../src/shared/domain/feedback.ts';
import { profileSectionIds } from '../../../../src/shared/domain/profile.ts';
import type { PlanFigures } from '../../../../src/shared/domain/requirement/plan.ts';
import {
  answerRequirement,
  type CriterionFigures,
  type DraftFigures,
  type EngagementFigures,
  type PracticeFigures,
  type RequirementAnswer,
} from '../../../../src/shared/domain/requirement.ts';
import type { Rule, Unit } from '../../../../src/shared/domain/unit.ts';
import { aCriterion, aRequirement, aUnit } from '../../../helpers/evidence.ts';

const noItems = { items: 0, grounded: 0 };
const noSwot: PracticeFigures['swot'] = {
  strength: noItems,
  weakness: noItems,
  opportunity: noItems,
  threat: noItems,
};
const noFeedback: Record<FeedbackSource, number> = { client: 0, supervisor: 0, peer: 0, stakeholder: 0, observer: 0 };

function anEngagement(number: number, wish: Partial<EngagementFigures> = {}): EngagementFigures {
  return {
    id: `engagement-${number}`,
    clientId: `client-${number}`,
    codeName: `Client ${number}`,
    sessions: 1,
    signedByAll: true,
    needs: 2,
    goals: 1,
    exceptionReason: '',
    ...wish,
  };
}

function aPractice(wish: Partial<PracticeFigures> = {}): PracticeFigures {
  return {
    sessionMinutes: 0,
    supervisionMinutes: 0,
    engagements: [],
    sessionsWithoutReflection: 0,
    feedback: noFeedback,
    toolsJustified: 0,
    modelledReflections: 0,
    selfAssessments: [],
    swot: noSwot,
    plans: [],
    profileSections: [],
    ...wish,
  };
}

const stands: PlanFigures['objectives'][number] = [{ letter: 'specific', state: 'stands', missing: [] }];

function aPlan(wish: Partial<PlanFigures> = {}): PlanFigures {
  return {
    title: 'A year',
    startsOn: '2026-03-01',
    endsOn: '2027-02-28',
    objectives: [stands],
    monitored: true,
    reviews: 2,
    ways: 2,
    ...wish,
  };
}

interface Situation {
  practice?: Partial<PracticeFigures>;
  criteria?: Record<string, CriterionFigures>;
  judgements?: Record<string, boolean>;
  unit?: Unit;
  draft?: DraftFigures;
}

function answer(rule: Rule, situation: Situation = {}): RequirementAnswer {
  const { practice, criteria = {}, judgements = {}, unit, draft } = situation;
  return answerRequirement(aRequirement(rule), {
    unit: unit ?? aUnit(),
    practice: aPractice(practice),
    criteria: new Map(Object.entries(criteria)),
    judgements: new Map(Object.entries(judgements)),
    draft: draft ?? null,
  });
}

/** The answer that something is missing: what, and where it is added. */
const missing = (words: string, where: string) => ({ state: 'not-yet', missing: words, where });

describe('hours', () => {
  const rule = { kind: 'hours', of: 'sessions', atLeast: 18 } as const;

  test('exactly as many as the unit asks for are enough', () => {
    const found = '18 h in the record, of at least 18 h.';
    expect(answer(rule, { practice: { sessionMinutes: 18 * 60 } })).toEqual({ state: 'met', found });
  });

  test('one minute less is not, and the minute is named', () => {
    expect(answer(rule, { practice: { sessionMinutes: 18 * 60 - 1 } })).toEqual(
      missing('17 h 59 min of at least 18 h: 1 min still missing.', '/practice/sessions'),
    );
  });

  test('without a session all of them are missing', () => {
    expect(answer(rule)).toEqual(missing('0 h of at least 18 h: 18 h still missing.', '/practice/sessions'));
  });

  test('of supervision are not made up for by sessions, and are added elsewhere', () => {
    const supervision = { ...rule, of: 'supervision', atLeast: 1 } as const;
    const practice = { sessionMinutes: 6000, supervisionMinutes: 30 };
    expect(answer(supervision, { practice })).toEqual(
      missing('30 min of at least 1 h: 30 min still missing.', '/practice/supervision'),
    );
    expect(answer(supervision, { practice: { supervisionMinutes: 60 } })).toMatchObject({ state: 'met' });
  });

  test('in parts of an hour are counted in whole minutes', () => {
    const part = { ...rule, atLeast: 1.1 };
    expect(answer(part, { practice: { sessionMinutes: 66 } })).toMatchObject({ state: 'met' });
    expect(answer(part, { practice: { sessionMinutes: 65 } })).toMatchObject({
      missing: '1 h 5 min of at least 1 h 6 min: 1 min still missing.',
    });
  });
});

describe('clients', () => {
  const rule = { kind: 'clients', atLeast: 2, atMost: 3, exception: true } as const;
  const clients = (...numbers: number[]) => numbers.map((number) => anEngagement(number));
  /** Too many are not for adding anything: one chooses which of them the unit is about. */
  const choice = '/evidence/own-1/readiness?choose=clients';

  test('count where they had a session, each once however many engagements there are with them', () => {
    const engagements = [...clients(1, 1, 1), anEngagement(2, { sessions: 0 })];
    expect(answer(rule, { practice: { engagements } })).toEqual(
      missing('1 client with sessions, of at least 2.', '/practice/clients'),
    );
    expect(answer(rule)).toEqual(missing('0 clients with sessions, of at least 2.', '/practice/clients'));
  });

  test('from the least to the most are right', () => {
    for (const engagements of [clients(1, 2), clients(1, 2, 3)]) {
      expect(answer(rule, { practice: { engagements } })).toMatchObject({ state: 'met' });
    }
  });

  test('one over the most is right only where a reason is recorded', () => {
    const without = [...clients(1, 2, 3), anEngagement(4, { exceptionReason: '  ' })];
    expect(answer(rule, { practice: { engagements: without } })).toEqual(
      missing(
        '4 clients with sessions: this unit is about 3 at most, or one more where the reason is recorded with the engagement.',
        choice,
      ),
    );
    const engagements = [...clients(1, 2, 3), anEngagement(4, { exceptionReason: 'Client 2 fell ill.' })];
    expect(answer(rule, { practice: { engagements } })).toEqual({
      state: 'met',
      found: '4 clients with sessions, one more than usual, with the reason recorded.',
    });
  });

  test('two over the most, or one over in a unit without the exception, are too many whatever the reason', () => {
    const exceptionReason = 'Client 2 fell ill.';
    const four = [...clients(1, 2, 3), anEngagement(4, { exceptionReason })];
    const five = [...four, anEngagement(5, { exceptionReason })];
    expect(answer(rule, { practice: { engagements: five } })).toEqual(
      missing('5 clients with sessions: this unit is about 3 at most, or one more with a reason.', choice),
    );
    expect(answer({ ...rule, exception: false }, { practice: { engagements: four } })).toEqual(
      missing('4 clients with sessions: this unit is about 3 at most.', choice),
    );
  });

  test('of any number are right where the unit names no most', () => {
    const open = { kind: 'clients', atLeast: 1, atMost: null, exception: false } as const;
    expect(answer(open, { practice: { engagements: clients(1, 2, 3, 4, 5, 6, 7) } })).toMatchObject({ state: 'met' });
  });
});

describe('contracts, needs and goals', () => {
  const contracts = { kind: 'contracts-signed' } as const;
  const needs = { kind: 'goals-and-needs', needs: 2, goals: 1 } as const;

  test('nothing is met while there is no session', () => {
    const engagements = [anEngagement(1, { sessions: 0 })];
    for (const rule of [contracts, needs, { kind: 'reflection-per-session' }] as const) {
      expect(answer(rule, { practice: { engagements } })).toEqual(
        missing('There is no session with a client yet.', '/practice/clients'),
      );
    }
  });

  test('one contract that is not signed is asked for on that client’s page, by the code name', () => {
    const engagements = [anEngagement(1), anEngagement(2, { signedByAll: false })];
    expect(answer(contracts, { practice: { engagements } })).toEqual(
      missing('The contract is not signed by all parties: Client 2.', '/practice/clients/client-2'),
    );
    expect(answer(contracts, { practice: { engagements: [anEngagement(1)] } })).toMatchObject({ state: 'met' });
  });

  test('several are asked for on the list of clients, each named once', () => {
    const wish = { signedByAll: false };
    const engagements = [anEngagement(1, wish), anEngagement(2, wish), anEngagement(2, wish), anEngagement(3, wish)];
    expect(answer(contracts, { practice: { engagements } })).toEqual(
      missing('The contract is not signed by all parties: Client 1, Client 2 and Client 3.', '/practice/clients'),
    );
  });

  test('a contract that is not signed in an engagement without sessions holds nothing up', () => {
    const engagements = [anEngagement(1), anEngagement(2, { sessions: 0, signedByAll: false })];
    expect(answer(contracts, { practice: { engagements } })).toMatchObject({ state: 'met' });
  });

  test('a client with too few needs, or without a goal, is named', () => {
    const engagements = [anEngagement(1, { needs: 1 }), anEngagement(2, { goals: 0 }), anEngagement(3)];
    expect(answer(needs, { practice: { engagements } })).toEqual(
      missing('Fewer than 2 development needs or 1 goal: Client 1 and Client 2.', '/practice/clients'),
    );
    expect(answer(needs, { practice: { engagements: [anEngagement(3)] } })).toEqual({
      state: 'met',
      found: 'Each client has at least 2 development needs and 1 goal.',
    });
  });

  test('the needs of one client in two engagements are counted together, those of two clients are not', () => {
    const split = [anEngagement(1, { needs: 1 }), anEngagement(1, { id: 'second', needs: 1, goals: 0 })];
    expect(answer(needs, { practice: { engagements: split } })).toMatchObject({ state: 'met' });
    const two = [anEngagement(1, { needs: 1 }), anEngagement(2, { needs: 3 })];
    expect(answer(needs, { practice: { engagements: two } })).toMatchObject({ where: '/practice/clients/client-1' });
  });
});

describe('what sessions and their records hold', () => {
  test('tools count where they have a reason', () => {
    const rule = { kind: 'tools-justified', atLeast: 2 } as const;
    expect(answer(rule, { practice: { toolsJustified: 1 } })).toEqual(
      missing('1 tool with a reason in the sessions, of at least 2.', '/practice/sessions'),
    );
    expect(answer(rule, { practice: { toolsJustified: 2 } })).toMatchObject({ state: 'met' });
  });

  test('one session without a reflection is one too many, and the list of such sessions is shown', () => {
    const rule = { kind: 'reflection-per-session' } as const;
    const engagements = [anEngagement(1)];
    expect(answer(rule, { practice: { engagements, sessionsWithoutReflection: 1 } })).toEqual(
      missing('1 session without a reflection.', '/practice/sessions?show=unreflected'),
    );
    expect(answer(rule, { practice: { engagements } })).toMatchObject({ state: 'met' });
  });

  test('feedback is needed from each of the sources, and those that are missing are named', () => {
    const rule = { kind: 'feedback-from', sources: ['client', 'supervisor', 'peer'] } as const satisfies Rule;
    const asRule = { ...rule, sources: [...rule.sources] };
    expect(answer(asRule, { practice: { feedback: { ...noFeedback, client: 3, observer: 9 } } })).toEqual(
      missing('No feedback from supervisor or peer yet.', '/practice/feedback'),
    );
    expect(answer(asRule, { practice: { feedback: { ...noFeedback, client: 3, supervisor: 1, peer: 1 } } })).toEqual({
      state: 'met',
      found: 'Feedback from client (3), supervisor (1), peer (1).',
    });
  });

  test('one reflection by a named model is enough', () => {
    const rule = { kind: 'reflective-model' } as const;
    expect(answer(rule)).toEqual(missing('No reflection by a named reflective model yet.', '/reflections'));
    expect(answer(rule, { practice: { modelledReflections: 1 } })).toMatchObject({
      found: '1 reflection by a named reflective model.',
    });
  });
});

describe('evidence', () => {
  const items = [{ id: 'alternative', singular: 'alternative', plural: 'alternatives', atLeast: 3 }];
  const unit = aUnit({ criteria: [aCriterion('1.1', { items }), aCriterion('1.2')] });
  const piecesAndItems = (pieces: number, found: Record<string, number>) => ({ '1.1': { pieces, items: found } });

  test('pieces are counted for the criterion alone, and added on its place of the board', () => {
    const rule = { kind: 'evidence', criterion: '1.1', atLeast: 2 } as const;
    expect(answer(rule, { unit, criteria: piecesAndItems(1, {}) })).toEqual(
      missing('1 piece of evidence for 1.1, of at least 2.', '/evidence/own-1?criterion=1.1'),
    );
    expect(answer(rule, { unit, criteria: { '1.2': { pieces: 9, items: {} } } })).toMatchObject({ state: 'not-yet' });
    expect(answer(rule, { unit, criteria: piecesAndItems(2, {}) })).toMatchObject({ state: 'met' });
  });

  test('distinct things are counted, not pieces', () => {
    const rule = { kind: 'items', criterion: '1.1', item: 'alternative' } as const;
    expect(answer(rule, { unit, criteria: piecesAndItems(9, { alternative: 1, other: 8 }) })).toEqual(
      missing('1 alternative of at least 3 in the evidence for 1.1.', '/evidence/own-1?criterion=1.1'),
    );
    expect(answer(rule, { unit, criteria: piecesAndItems(3, { alternative: 3 }) })).toEqual({
      state: 'met',
      found: '3 alternatives in the evidence for 1.1.',
    });
    expect(answer(rule, { unit })).toMatchObject({ missing: expect.stringContaining('0 alternatives of at least 3') });
  });

  test('a rule about something that the unit does not count is never called met', () => {
    const rule = { kind: 'items', criterion: '1.2', item: 'alternative' } as const;
    expect(answer(rule, { unit, criteria: piecesAndItems(9, { alternative: 9 }) })).toMatchObject({
      state: 'judge',
      answer: null,
    });
  });
});

describe('a self-assessment against a framework', () => {
  const core = { name: 'Qualification core', ofBody: false };
  const icf = { name: 'ICF Core Competencies', ofBody: true };
  const rule = { kind: 'framework-self-assessment', of: 'body' } as const;

  test('by any framework will do where the unit names none', () => {
    const found = 'You rated yourself against Qualification core.';
    expect(answer({ ...rule, of: 'any' }, { practice: { selfAssessments: [core] } })).toEqual({ state: 'met', found });
  });

  test('by a framework of one’s own is not yet that of a professional body, and it says so', () => {
    const words = 'You rated yourself against Qualification core: this unit asks for a professional body’s framework.';
    expect(answer(rule, { practice: { selfAssessments: [core] } })).toEqual(missing(words, '/competencies/rounds'));
    const found = 'You rated yourself against ICF Core Competencies.';
    expect(answer(rule, { practice: { selfAssessments: [core, icf] } })).toEqual({ state: 'met', found });
  });

  test('that is not finished, or not there, is missing', () => {
    const words = 'No finished rating of yourself against a professional body’s framework yet.';
    expect(answer(rule)).toEqual(missing(words, '/competencies/rounds'));
  });
});

describe('a SWOT from evidence', () => {
  const rule = { kind: 'swot-from-evidence' } as const;
  const one = { items: 1, grounded: 1 };

  test('needs an item with evidence in every quadrant, and says which have none', () => {
    expect(answer(rule)).toEqual(missing('No SWOT analysis is recorded.', '/swot'));
    const practice = {
      swot: { strength: one, weakness: { items: 3, grounded: 0 }, opportunity: noItems, threat: noItems },
    };
    expect(answer(rule, { practice })).toEqual(
      missing(
        'The SWOT has nothing under opportunities and threats, and nothing with evidence under weaknesses yet.',
        '/swot',
      ),
    );
  });

  test('is met by one with evidence in each, whatever else has none', () => {
    const practice = { swot: { strength: { items: 9, grounded: 1 }, weakness: one, opportunity: one, threat: one } };
    expect(answer(rule, { practice })).toEqual({
      state: 'met',
      found: '4 items with evidence, in all four quadrants of the SWOT.',
    });
  });
});

describe('a development plan', () => {
  const rule = { kind: 'plan', months: 12 } as const;
  const ways = { kind: 'ways-beyond-plan', atLeast: 2 } as const;
  const whole = aPlan();

  test('none yet, or ways after none, lead to the plan’s screen', () => {
    expect(answer(rule)).toEqual(missing('No development plan over 12 months is recorded.', '/plan'));
    expect(answer({ ...rule, months: 1 })).toEqual(missing('No development plan over 1 month is recorded.', '/plan'));
    expect(answer(ways)).toEqual(missing('No ways to go on after the plan are recorded, of at least 2.', '/plan'));
  });

  test('it is met by twelve months, objectives without an open letter, monitoring and review dates', () => {
    expect(answer(rule, { practice: { plans: [whole] } })).toEqual({
      state: 'met',
      found: '“A year” over 12 months: 1 objective without an open SMART letter, 2 reviews.',
    });
  });

  test('a letter that only the writer can judge does not stand in the way, an open one does', () => {
    const asked = aPlan({ objectives: [[{ letter: 'relevant', state: 'ask', missing: [] }]] });
    expect(answer(rule, { practice: { plans: [asked] } })).toMatchObject({ state: 'met' });
    const open = aPlan({ objectives: [[{ letter: 'relevant', state: 'open', missing: ['Say why.'] }]] });
    expect(answer(rule, { practice: { plans: [open] } })).toEqual(
      missing('“A year”: 1 objective has open SMART letters.', '/plan'),
    );
  });

  test('what it lacks is told of the plan that lacks least', () => {
    const bare = aPlan({ title: 'Bare', objectives: [], monitored: false, reviews: 0 });
    const short = aPlan({ title: 'Short', startsOn: '2026-03-02' });
    expect(answer(rule, { practice: { plans: [bare, short] } })).toEqual(
      missing('“Short”: it covers 11 months of at least 12.', '/plan'),
    );
    expect(answer(rule, { practice: { plans: [bare] } })).toEqual(
      missing('“Bare”: it has no objective; it does not say how it is monitored; it has no review dates.', '/plan'),
    );
  });

  test('ways to go on are counted within one plan', () => {
    const plans = [aPlan({ ways: 1 }), aPlan({ ways: 1 })];
    expect(answer(ways, { practice: { plans } })).toEqual(
      missing('1 way to go on after the plan, with what each would change: at least 2 are asked for.', '/plan'),
    );
    expect(answer(ways, { practice: { plans: [aPlan({ ways: 2 })] } })).toMatchObject({ state: 'met' });
  });
});

test('a profile is asked for section by section: what is empty is named, and where nothing is written it says so', () => {
  const rule: Rule = { kind: 'profile', sections: ['about', 'style', 'ethics'] };
  expect(answer(rule)).toEqual(missing('No coaching profile is written yet.', '/profile'));
  expect(answer(rule, { practice: { profileSections: ['about', 'ethics', 'contact'] } })).toEqual(
    missing('Nothing yet in 1 section of the profile: Style.', '/profile'),
  );
  expect(answer(rule, { practice: { profileSections: ['about', 'style', 'ethics'] } })).toEqual({
    state: 'met',
    found: 'All 3 sections that this unit asks for are filled.',
  });
  expect(answer({ kind: 'profile' }, { practice: { profileSections: ['about'] } })).toEqual(
    missing(
      'Nothing yet in 4 sections of the profile: Approach and models; Style; Experience and background; Code of ethics or practice.',
      '/profile',
    ),
  );
});

test('what no program can tell is asked, with the writer’s own answer where there is one', () => {
  const rule = { kind: 'judgement', question: 'Is it a real comparison?' } as const;
  expect(answer(rule)).toEqual({ state: 'judge', question: 'Is it a real comparison?', answer: null });
  expect(answer(rule, { judgements: { 'rule-1': false, 'rule-2': true } })).toMatchObject({ answer: false });
});

test('length is advice and never fails', () => {
  const unit = aUnit({ suggestedWords: { from: 4000, to: 5000 } });
  expect(answer({ kind: 'words' }, { unit })).toEqual({
    state: 'advice',
    words: 'The paper suggests 4,000 to 5,000 words. It is a guide, not a limit.',
  });
  expect(answer({ kind: 'words' })).toEqual({ state: 'advice', words: 'The paper suggests no length.' });
  const draft = { title: 'A year of listening', words: 2140, ofDrafts: 1 };
  expect(answer({ kind: 'words' }, { unit, draft })).toEqual({
    state: 'advice',
    words: '2,140 of the suggested 4,000–5,000 words in “A year of listening”. It is a guide, not a limit.',
  });
  expect(answer({ kind: 'words' }, { unit, draft: { ...draft, ofDrafts: 3 } })).toEqual({
    state: 'advice',
    words:
      '2,140 of the suggested 4,000–5,000 words in “A year of listening”, the newest of 3 drafts. It is a guide, not a limit.',
  });
  expect(answer({ kind: 'words' }, { draft })).toEqual({
    state: 'advice',
    words: 'The paper suggests no length. There are 2,140 in “A year of listening”.',
  });
});

const engagement: fc.Arbitrary<EngagementFigures> = fc
  .record({
    client: fc.integer({ min: 1, max: 6 }),
    sessions: fc.integer({ min: 0, max: 2 }),
    signedByAll: fc.boolean(),
    needs: fc.integer({ min: 0, max: 3 }),
    goals: fc.integer({ min: 0, max: 2 }),
    exceptionReason: fc.constantFrom('', ' ', 'Client 3 left.'),
  })
  .map(({ client, ...wish }) => anEngagement(client, wish));

const someMinutes = fc.integer({ min: 0, max: 200 }).map((count) => count * 15);
const few = fc.integer({ min: 0, max: 3 });

const anyItems = few.chain((items) =>
  fc.record({ items: fc.constant(items), grounded: fc.integer({ min: 0, max: items }) }),
);

const anyPractice: fc.Arbitrary<PracticeFigures> = fc.record({
  sessionMinutes: someMinutes,
  supervisionMinutes: someMinutes,
  engagements: fc.array(engagement, { maxLength: 8 }),
  sessionsWithoutReflection: few,
  feedback: fc.record({ client: few, supervisor: few, peer: few, stakeholder: few, observer: few }),
  toolsJustified: few,
  modelledReflections: few,
  selfAssessments: fc.array(fc.record({ name: fc.constantFrom('One', 'Two'), ofBody: fc.boolean() }), { maxLength: 3 }),
  swot: fc.record({ strength: anyItems, weakness: anyItems, opportunity: anyItems, threat: anyItems }),
  plans: fc.array(
    fc
      .record({
        startsOn: fc.constantFrom('2026-03-01', '2026-03-02'),
        objectives: fc.array(
          fc
            .constantFrom('open' as const, 'ask' as const, 'stands' as const)
            .map((state) => [
              { letter: 'measurable' as const, state, missing: state === 'open' ? ['Say what will show it.'] : [] },
            ]),
          { maxLength: 2 },
        ),
        monitored: fc.boolean(),
        reviews: few,
        ways: few,
      })
      .map(aPlan),
    { maxLength: 3 },
  ),
  profileSections: fc.subarray([...profileSectionIds]),
});

const someItems = { id: 'alternative', singular: 'alternative', plural: 'alternatives', atLeast: 2 };
const propertyUnit = aUnit({ criteria: [aCriterion('1.1', { items: [someItems] }), aCriterion('1.2')] });
const anyCriteria = fc.record({
  '1.1': fc.record({ pieces: few, items: fc.record({ alternative: few }) }),
  '1.2': fc.record({ pieces: few, items: fc.constant({}) }),
});

const count = fc.integer({ min: 1, max: 3 });
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    kind: fc.constant('hours' as const),
    of: fc.constantFrom('sessions' as const, 'supervision' as const),
    atLeast: fc.integer({ min: 1, max: 80 }).map((halves) => halves / 2),
  }),
  fc
    .record({ atLeast: count, more: fc.option(fc.integer({ min: 0, max: 2 })), exception: fc.boolean() })
    .map(({ atLeast, more, exception }) => {
      return { kind: 'clients' as const, atLeast, atMost: more === null ? null : atLeast + more, exception };
    }),
  fc.constant<Rule>({ kind: 'contracts-signed' }),
  fc.record({ kind: fc.constant('goals-and-needs' as const), needs: count, goals: count }),
  fc.record({ kind: fc.constant('tools-justified' as const), atLeast: count }),
  fc.constant<Rule>({ kind: 'reflection-per-session' }),
  fc
    .subarray([...feedbackSources], { minLength: 1 })
    .map((sources) => ({ kind: 'feedback-from' as const, sources: sources })),
  fc.record({
    kind: fc.constant('evidence' as const),
    criterion: fc.constantFrom('1.1', '1.2'),
    atLeast: count,
  }),
  fc.constant<Rule>({ kind: 'items', criterion: '1.1', item: 'alternative' }),
  fc.constant<Rule>({ kind: 'reflective-model' }),
  fc.record({
    kind: fc.constant('framework-self-assessment' as const),
    of: fc.constantFrom('body' as const, 'any' as const),
  }),
  fc.constant<Rule>({ kind: 'swot-from-evidence' }),
  fc.record({ kind: fc.constant('plan' as const), months: fc.integer({ min: 11, max: 13 }) }),
  fc.record({ kind: fc.constant('ways-beyond-plan' as const), atLeast: count }),
  fc.record({
    kind: fc.constant('profile' as const),
    sections: fc.subarray([...profileSectionIds], { minLength: 1, maxLength: 3 }),
  }),
);

/** Whether a practice meets a rule, by plain counting: written from the papers, not from the engine. */
function isMet(rule: Rule, practice: PracticeFigures, criteria: Record<string, CriterionFigures>): boolean {
  const clientIds = [...new Set(practice.engagements.filter((one) => one.sessions >= 1).map((one) => one.clientId))];
  const withSessions = (clientId: string) =>
    practice.engagements.filter((one) => one.clientId === clientId && one.sessions >= 1);
  let reasons = 0;
  for (const one of practice.engagements) if (one.sessions >= 1 && /\S/u.test(one.exceptionReason)) reasons += 1;
  switch (rule.kind) {
    case 'hours':
      return (rule.of === 'sessions' ? practice.sessionMinutes : practice.supervisionMinutes) / 60 >= rule.atLeast;
    case 'clients': {
      const most = rule.atMost ?? Number.POSITIVE_INFINITY;
      const allowed = most + (rule.exception && reasons > 0 ? 1 : 0);
      return clientIds.length >= rule.atLeast && clientIds.length <= allowed;
    }
    case 'contracts-signed':
      return clientIds.length > 0 && clientIds.every((id) => withSessions(id).every((one) => one.signedByAll));
    case 'goals-and-needs': {
      let isEnough = clientIds.length > 0;
      for (const id of clientIds) {
        let [needs, goals] = [0, 0];
        for (const one of withSessions(id)) [needs, goals] = [needs + one.needs, goals + one.goals];
        isEnough &&= needs >= rule.needs && goals >= rule.goals;
      }
      return isEnough;
    }
    case 'tools-justified':
      return practice.toolsJustified >= rule.atLeast;
    case 'reflection-per-session':
      return clientIds.length > 0 && practice.sessionsWithoutReflection === 0;
    case 'feedback-from':
      return rule.sources.every((source) => practice.feedback[source] >= 1);
    case 'evidence':
      return (criteria[rule.criterion]?.pieces ?? 0) >= rule.atLeast;
    case 'items':
      return (criteria[rule.criterion]?.items[rule.item] ?? 0) >= someItems.atLeast;
    case 'reflective-model':
      return practice.modelledReflections >= 1;
    case 'framework-self-assessment': {
      let found = 0;
      for (const { ofBody } of practice.selfAssessments) if (ofBody || rule.of !== 'body') found += 1;
      return found > 0;
    }
    case 'swot-from-evidence':
      return Object.values(practice.swot).filter(({ grounded }) => grounded >= 1).length === 4;
    case 'plan':
      return practice.plans.some(({ startsOn, objectives, monitored, reviews }) => {
        const covered = startsOn === '2026-03-01' ? 12 : 11;
        const isOpen = objectives.flat().some(({ state }) => state === 'open');
        return covered >= rule.months && objectives.length > 0 && !isOpen && monitored && reviews > 0;
      });
    case 'ways-beyond-plan':
      return practice.plans.some((plan) => plan.ways >= rule.atLeast);
    case 'profile': {
      const there = new Set<string>(practice.profileSections);
      let lacking = 0;
      for (const id of rule.sections ?? []) if (!there.has(id)) lacking += 1;
      return lacking === 0;
    }
    default:
      throw new Error(`no plain computation for ${rule.kind}`);
  }
}

/** Every screen of the journal, as the patterns in which they are registered. */
const screens = [
  ...readFileSync(new URL('../../../../src/renderer/app/routes.tsx', import.meta.url), 'utf8').matchAll(
    /\{ path: '(?<path>[^']+)', page/gu,
  ),
].map(({ groups }) => new RegExp(`^${groups?.path?.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u'));

const isScreen = (where: string) => screens.some((screen) => screen.test(where.split('?')[0] ?? ''));

test('for any practice the engine answers as plain counting does, and what is missing leads to a screen that exists', () => {
  fc.assert(
    fc.property(anyRule, anyPractice, anyCriteria, (rule, practice, criteria) => {
      const found = answer(rule, { practice, criteria, unit: propertyUnit });
      expect(found.state).toBe(isMet(rule, practice, criteria) ? 'met' : 'not-yet');
      if (found.state !== 'not-yet') return;
      expect(found.missing).toMatch(/^\S.*[^ .]\.$/u);
      expect(isScreen(found.where), found.where).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what the coach makes beside the record leads to a screen that exists as well', () => {
  const rules: Rule[] = [
    { kind: 'framework-self-assessment', of: 'any' },
    { kind: 'swot-from-evidence' },
    { kind: 'plan', months: 12 },
    { kind: 'ways-beyond-plan', atLeast: 2 },
    { kind: 'profile', sections: ['about'] },
  ];
  for (const rule of rules) {
    const found = answer(rule);
    expect(found.state === 'not-yet' && isScreen(found.where), rule.kind).toBe(true);
  }
});

test('more of what a rule counts never takes away what was met, but for clients, of whom there can be too many', () => {
  const more = (practice: PracticeFigures): PracticeFigures => ({
    ...practice,
    sessionMinutes: practice.sessionMinutes + 60,
    supervisionMinutes: practice.supervisionMinutes + 60,
    toolsJustified: practice.toolsJustified + 1,
    modelledReflections: practice.modelledReflections + 1,
    profileSections: [...profileSectionIds],
    engagements: practice.engagements.map((one) => ({ ...one, needs: one.needs + 1, goals: one.goals + 1 })),
    plans: practice.plans.map((plan) => ({ ...plan, reviews: plan.reviews + 1, ways: plan.ways + 1 })),
  });
  fc.assert(
    fc.property(anyRule, anyPractice, anyCriteria, (rule, practice, criteria) => {
      if (answer(rule, { practice, criteria, unit: propertyUnit }).state !== 'met') return;
      expect(answer(rule, { practice: more(practice), criteria, unit: propertyUnit }).state).toBe('met');
    }),
  );
});
