import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyRule, type RuleKind, ruleKinds } from '../../../../../src/renderer/features/units/form/ruleForm.ts';
import { unitErrors } from '../../../../../src/renderer/features/units/form/unitErrors.ts';
import {
  emptyCriterion,
  emptyOutcome,
  emptyUnit,
  formOf,
  type UnitForm,
  unitOf,
} from '../../../../../src/renderer/features/units/form/unitForm.ts';
import { ruleSchema, unitFileSchema } from '../../../../../src/shared/domain/unit.ts';
import { aCriterion, aUnit } from '../../../../helpers/evidence.ts';

const folder = new URL('../../../../../resources/units/', import.meta.url);
const shipped = readdirSync(folder).map((name) => {
  return unitFileSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
});

/** A form that is filled in, but for what the test wishes otherwise. */
function filled(wish: Partial<UnitForm> = {}): UnitForm {
  const outcome = emptyOutcome(1);
  const [criterion = emptyCriterion(1, [])] = outcome.criteria;
  const asks = 'Explain how you agree on goals with a client.';
  const outcomes = [{ ...outcome, title: 'Agree on goals', criteria: [{ ...criterion, asks }] }];
  return { ...emptyUnit(), id: 'EMCC-1', name: 'Contracting', qualification: 'EMCC Practitioner', outcomes, ...wish };
}

describe('the form of a unit', () => {
  test('makes a unit as a file has it; guidance and hints that nobody wrote come from what is asked', () => {
    const rules = [
      { ...emptyRule('hours'), atLeast: 20 },
      { ...emptyRule('hours'), atLeast: 10 },
      { ...emptyRule('clients'), atLeast: 2, atMost: 3 },
      { ...emptyRule('evidence'), criterion: '1.1', atLeast: 2 },
      { ...emptyRule('judgement'), question: 'Was it agreed?' },
      emptyRule('contracts-signed'),
    ];
    const form = filled({ requirements: rules, wordsFrom: 2000, wordsTo: 2500, credits: 6 });
    expect(unitErrors(form)).toEqual({});
    const unit = unitOf(form);
    expect(unit).toMatchObject({
      id: 'EMCC-1',
      qualification: { id: 'EMCC-Practitioner', title: 'EMCC Practitioner', level: 5 },
      referenceNumber: null,
      credits: 6,
      suggestedWords: { from: 2000, to: 2500 },
      sections: [],
    });
    expect(unit.outcomes[0]?.criteria[0]).toMatchObject({
      reference: '1.1',
      guidance: 'Explain how you agree on goals with a client.',
      terms: ['explain', 'agree', 'goals', 'with', 'client'],
    });
    expect(unit.requirements.map(({ id, title, criteria }) => [id, title, criteria])).toEqual([
      ['hours', 'At least 20 hours with clients', []],
      ['hours-2', 'At least 10 hours with clients', []],
      ['clients', 'Clients: 2 to 3', []],
      ['evidence', 'Evidence for 1.1: at least 2', ['1.1']],
      ['judgement', 'For your own judgement', []],
      ['contracts-signed', 'Signed contracts', []],
    ]);
  });

  test('makes rules of every kind but those that count within the evidence for a criterion, each with a title', () => {
    const rules = (Object.keys(ruleKinds) as RuleKind[]).map((kind) => ({
      ...emptyRule(kind),
      atLeast: 2,
      goals: 3,
      sources: ['client' as const, 'supervisor' as const],
      framework: 'body' as const,
      criterion: '1.1',
      question: 'Was it agreed?',
    }));
    const form = filled({ requirements: rules });
    expect(unitErrors(form)).toEqual({});
    const made = unitOf(form).requirements;
    const known = new Set(made.map(({ rule }) => rule.kind));
    const all = ruleSchema.options.map((option) => option.shape.kind.value);
    expect(all.filter((kind) => !known.has(kind))).toEqual(['items']);
    const titles = made.map(({ title, rule }) => [rule.kind, title]);
    expect(titles).toContainEqual(['goals-and-needs', 'For each client: needs, at least 2, and goals, at least 3']);
    expect(titles).toContainEqual(['feedback-from', 'Feedback from: client, supervisor']);
    expect(titles).toContainEqual(['plan', 'A development plan, months: at least 2']);
    expect(made.map(({ rule }) => rule)).toContainEqual({ kind: 'goals-and-needs', needs: 2, goals: 3 });
    expect(unitOf(formOf(unitOf(form)))).toEqual(unitOf(form));
  });

  test('says at its field what a rule lacks: a number, and from whom feedback is asked for', () => {
    const lacking = [
      { ...emptyRule('plan'), atLeast: '' },
      { ...emptyRule('goals-and-needs'), goals: '' },
      emptyRule('feedback-from'),
    ];
    expect(Object.keys(unitErrors(filled({ requirements: lacking })))).toEqual([
      'requirements.0.atLeast',
      'requirements.1.goals',
      'requirements.2.sources',
    ]);
  });

  test.each(shipped.map((unit) => [unit.id, unit] as const))(
    'opened and saved unchanged, %s is the same',
    (_, unit) => {
      expect(unitErrors(formOf(unit))).toEqual({});
      expect(unitOf(formOf(unit))).toEqual(unit);
    },
  );

  test('keeps what it does not show when the rest is changed', () => {
    const items = [{ id: 'factor', singular: 'factor', plural: 'factors', atLeast: 4 }];
    const rules = [
      { kind: 'items', criterion: '1.1', item: 'factor' },
      { kind: 'hours', of: 'sessions', atLeast: 12 },
    ] as const;
    const form = formOf(
      aUnit({ criteria: [aCriterion('1.1', { items, corresponds: ['703:1.1'] })], rules: [...rules] }),
    );
    const [outcome] = form.outcomes;
    const changed = unitOf({
      ...form,
      name: 'Another name',
      outcomes: outcome
        ? [{ ...outcome, criteria: outcome.criteria.map((one) => ({ ...one, asks: 'Something else.' })) }]
        : [],
      requirements: form.requirements.map((rule) => (rule.kind === 'hours' ? { ...rule, atLeast: 20 } : rule)),
    });
    expect(changed.outcomes[0]?.criteria[0]).toMatchObject({
      asks: 'Something else.',
      items,
      corresponds: ['703:1.1'],
    });
    expect(changed.requirements).toMatchObject([
      { id: 'rule-1', rule: { kind: 'items', criterion: '1.1', item: 'factor' } },
      { id: 'rule-2', title: 'At least 20 hours with clients', rule: { kind: 'hours', atLeast: 20 } },
    ]);
  });
});

describe('what is wrong in the form', () => {
  test('is said at its field', () => {
    const outcome = emptyOutcome(1);
    const errors = unitErrors(
      filled({
        id: 'EMCC 1',
        name: ' ',
        level: 9,
        wordsFrom: 3000,
        wordsTo: 2000,
        outcomes: [outcome],
        requirements: [{ ...emptyRule('hours'), atLeast: '' }],
      }),
    );
    expect(errors).toEqual({
      id: 'Letters, digits, full stops and hyphens.',
      name: 'This is empty.',
      level: 'This is too long or too large: 8 at most.',
      wordsTo: 'The longest length is shorter than the shortest.',
      'outcomes.0.title': 'This is empty.',
      'outcomes.0.criteria.0.asks': 'This is empty.',
      'requirements.0.atLeast': expect.stringContaining('number'),
    });
  });

  test('an empty form asks for what only its writer knows, once each', () => {
    expect(unitErrors(emptyUnit())).toEqual({
      id: 'This is empty.',
      name: 'This is empty.',
      qualification: 'This is empty.',
      'outcomes.0.title': 'This is empty.',
      'outcomes.0.criteria.0.asks': 'This is empty.',
    });
  });

  test('is said of the whole where numbers stand twice or a rule speaks of a criterion that is not there', () => {
    const [outcome] = filled().outcomes;
    const criteria = outcome ? [...outcome.criteria, ...outcome.criteria] : [];
    expect(unitErrors(filled({ outcomes: outcome ? [{ ...outcome, criteria }] : [] }))).toEqual({
      whole: '“1.1” stands twice in this unit. Give each its own.',
    });
    const requirements = [{ ...emptyRule('evidence'), criterion: '2.2' }];
    expect(unitErrors(filled({ requirements }))).toEqual({
      whole: expect.stringContaining('criterion 2.2, which is not there'),
    });
  });

  test('a criterion of two short words needs words that hint at it', () => {
    const [outcome] = filled().outcomes;
    const criteria = outcome?.criteria.map((one) => ({ ...one, asks: 'Do it.' })) ?? [];
    const outcomes = outcome ? [{ ...outcome, criteria }] : [];
    expect(unitErrors(filled({ outcomes }))).toEqual({
      'outcomes.0.criteria.0.terms': 'Give at least three words in lower case, with commas between them.',
    });
    const hinted = outcomes.map((one) => ({
      ...one,
      criteria: criteria.map((each) => ({ ...each, terms: 'Goal, feedback*, aim' })),
    }));
    expect(unitErrors(filled({ outcomes: hinted }))).toEqual({});
  });

  test('a new criterion has the next number of its outcome, also after one was removed', () => {
    const first = emptyCriterion(2, []);
    const third = { ...emptyCriterion(2, []), reference: '2.3' };
    expect([first.reference, emptyCriterion(2, [first, third]).reference]).toEqual(['2.1', '2.4']);
  });
});
