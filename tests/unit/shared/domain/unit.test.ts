import { describe, expect, test } from 'vitest';
import { criteriaOf, type Rule, type Unit, unitFileSchema } from '../../../../src/shared/domain/unit.ts';
import { aCriterion, aRequirement, aUnit } from '../../../helpers/evidence.ts';

const SIZE = 10 * 1024 * 1024;

/** What is said about a unit, each with where it is wrong. */
function problemsOf(unit: unknown): string[] {
  const checked = unitFileSchema.safeParse(unit);
  if (checked.success) return [];
  return checked.error.issues.map(({ path, message }) => [path.join('.'), message].filter((part) => part).join(': '));
}

const items = [{ id: 'way', singular: 'way', plural: 'ways', atLeast: 2 }];

test('a unit of one’s own with everything that a unit can have is taken as it is', () => {
  const unit = aUnit({
    criteria: [aCriterion('1.1', { items, marks: { most: 8, pass: 4 } }), aCriterion('1.2')],
    suggestedWords: { from: 2500, to: 3000 },
    sections: [{ id: 'all', title: 'All of it', guidance: 'Write.', criteria: ['1.1', '1.2'], marks: null }],
    rules: [
      { kind: 'items', criterion: '1.1', item: 'way' },
      { kind: 'clients', atLeast: 2, atMost: 2, exception: true },
      { kind: 'judgement', question: 'Is it true?' },
    ],
  });
  expect(unitFileSchema.parse(unit)).toEqual(unit);
  expect(criteriaOf(unit).map(({ reference }) => reference)).toEqual(['1.1', '1.2']);
});

describe('what stands twice is named', () => {
  const outcome = (number: number, ...references: string[]) => {
    return { number, title: 'An outcome', criteria: references.map((reference) => aCriterion(reference)) };
  };
  const section = { id: 'all', title: 'All', guidance: 'Write.', criteria: [], marks: null };
  const requirement = aRequirement({ kind: 'profile' });

  test.each<[string, Unit]>([
    ['1.1', aUnit({ outcomes: [outcome(1, '1.1', '1.2', '1.1')] })],
    ['1.2', aUnit({ outcomes: [outcome(1, '1.1', '1.2'), outcome(2, '1.2')] })],
    ['Outcome 1', aUnit({ outcomes: [outcome(1, '1.1'), outcome(1, '2.1')] })],
    ['1.1: way', aUnit({ criteria: [aCriterion('1.1', { items: [...items, ...items] })] })],
    ['rule-1', aUnit({ requirements: [requirement, requirement] })],
    ['all', aUnit({ sections: [section, section] })],
  ])('“%s”', (name, unit) => {
    expect(problemsOf(unit)).toEqual([`“${name}” stands twice in this unit. Give each its own.`]);
  });

  test('but one kind of thing may be counted by two criteria', () => {
    expect(problemsOf(aUnit({ criteria: [aCriterion('1.1', { items }), aCriterion('1.2', { items })] }))).toEqual([]);
  });
});

describe('what is spoken of but not there is named', () => {
  test.each<[string, Unit]>([
    [
      'The requirement “rule-1” speaks of criterion 1.9, which is not there.',
      aUnit({ rules: [{ kind: 'evidence', criterion: '1.9', atLeast: 1 }] }),
    ],
    [
      'The requirement “rule-1” speaks of criterion 2.1, which is not there.',
      aUnit({ requirements: [{ ...aRequirement({ kind: 'profile' }), criteria: ['1.1', '2.1'] }] }),
    ],
    [
      'The requirement “rule-1” counts “way”, which criterion 1.2 does not have.',
      aUnit({
        criteria: [aCriterion('1.1', { items }), aCriterion('1.2')],
        rules: [{ kind: 'items', criterion: '1.2', item: 'way' }],
      }),
    ],
    [
      'The section “All” speaks of criterion 3.3, which is not there.',
      aUnit({ sections: [{ id: 'all', title: 'All', guidance: 'Write.', criteria: ['3.3'], marks: null }] }),
    ],
  ])('%s', (problem, unit) => {
    expect(problemsOf(unit)).toEqual([problem]);
  });
});

test('numbers that cross each other are refused where they stand', () => {
  expect(problemsOf(aUnit({ criteria: [aCriterion('1.1', { marks: { most: 8, pass: 9 } })] }))).toEqual([
    'outcomes.0.criteria.0.marks.pass: More marks are needed to pass than there are.',
  ]);
  expect(problemsOf(aUnit({ suggestedWords: { from: 3000, to: 2500 } }))).toEqual([
    'suggestedWords.to: The longest length is shorter than the shortest.',
  ]);
  const clients: Rule = { kind: 'clients', atLeast: 3, atMost: 2, exception: false };
  expect(problemsOf(aUnit({ rules: [clients] }))).toEqual([
    'requirements.0.rule.atMost: The most clients are fewer than the least.',
  ]);
});

test('a rule of a kind that the engine does not know is refused, and so is a known one with something more', () => {
  const withRule = (rule: object) => ({ ...aUnit(), requirements: [{ ...aRequirement({ kind: 'profile' }), rule }] });
  expect(problemsOf(withRule({ kind: 'telepathy' }))).toEqual([
    expect.stringMatching(/^requirements\.0\.rule\.kind: /u),
  ]);
  expect(problemsOf(withRule({ kind: 'profile', atLeast: 3 }))).toEqual([
    expect.stringMatching(/^requirements\.0\.rule: .*atLeast/u),
  ]);
  expect(problemsOf(withRule({ kind: 'hours', of: 'sessions', atLeast: -5 }))).toHaveLength(1);
  expect(problemsOf(withRule({ kind: 'hours', of: 'sleep', atLeast: 5 }))).toHaveLength(1);
});

test.each([
  ['no object', 'a unit'],
  ['a list', []],
  ['nothing', null],
  ['no outcome', aUnit({ outcomes: [] })],
  ['an outcome without criteria', aUnit({ criteria: [] })],
  ['a reference that is no number', aUnit({ criteria: [aCriterion('one')] })],
  ['an id with a colon, which parts a unit from its criterion', aUnit({ id: 'own:1' })],
  ['an id that is a path', aUnit({ id: '../own' })],
  ['a name of spaces', aUnit({ name: '   ' })],
  ['a key that no unit has', { ...aUnit(), colour: 'red' }],
  ['too few terms', aUnit({ criteria: [aCriterion('1.1', { terms: ['one'] })] })],
  [
    'a term with capitals, which would never match',
    aUnit({ criteria: [aCriterion('1.1', { terms: ['A', 'b', 'c'] })] }),
  ],
])('what is no unit is refused: %s', (_, unit) => {
  expect(problemsOf(unit)).not.toEqual([]);
});

test('ten megabytes are refused at once, as one text, as a list without end and as keys', () => {
  const started = performance.now();
  const long = 'word '.repeat(SIZE / 5);
  expect(problemsOf(aUnit({ criteria: [aCriterion('1.1', { guidance: long })] }))).toHaveLength(1);
  expect(
    problemsOf(aUnit({ criteria: [aCriterion('1.1', { terms: [long, `${'a'.repeat(SIZE)}!`, 'b'] })] })),
  ).not.toEqual([]);
  const criteria = Array.from({ length: 50_000 }, () => aCriterion('1.1'));
  expect(problemsOf(aUnit({ criteria }))).not.toEqual([]);
  const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key-${index}`, 'x'.repeat(100)]));
  expect(problemsOf({ ...aUnit(), ...keys })).not.toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('what speaks of itself without end, which a file cannot, is refused and not followed', () => {
  const unit = aUnit();
  const outcome = unit.outcomes[0];
  if (!outcome) throw new Error('no outcome');
  const endless = { ...unit, outcomes: [{ ...outcome, criteria: [outcome] }] };
  expect(problemsOf(endless)).not.toEqual([]);
  const itself: { outcomes: unknown[] } = { ...unit };
  itself.outcomes = [itself];
  expect(problemsOf(itself)).not.toEqual([]);
  expect(() => JSON.stringify(itself)).toThrow(/circular/iu);
});
