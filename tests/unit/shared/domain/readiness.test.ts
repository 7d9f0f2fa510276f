import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Judgement,
  marksOf,
  type RequirementReadiness,
  stateOf,
} from '../../../../src/shared/domain/readiness.ts';
import type { RequirementAnswer } from '../../../../src/shared/domain/requirement.ts';
import type { Rule } from '../../../../src/shared/domain/unit.ts';
import { aCriterion, aRequirement } from '../../../helpers/evidence.ts';

const met: RequirementAnswer = { state: 'met', found: 'There it is.' };
const notYet: RequirementAnswer = { state: 'not-yet', missing: 'Something.', where: '/' };
const unanswered: RequirementAnswer = { state: 'judge', question: 'Is it?', answer: null };
const advice: RequirementAnswer = { state: 'advice', words: 'About 3,000 words.' };

const hours: Rule = { kind: 'hours', of: 'sessions', atLeast: 18 };
const evidence = (criterion: string): Rule => ({ kind: 'evidence', criterion, atLeast: 1 });
const judge: Rule = { kind: 'judgement', question: 'Is it?' };

/** A requirement that speaks of these criteria, with what it came to. */
function asked(rule: Rule, answer: RequirementAnswer, ...criteria: string[]): RequirementReadiness {
  const requirement = aRequirement(rule);
  return { requirement: criteria.length > 0 ? { ...requirement, criteria } : requirement, answer };
}

const found = (pieces: number, supporting = pieces) => ({ pieces, supporting, items: {} });
const judged = (wish: Partial<Judgement>): Judgement => ({ done: false, marks: null, note: '', ...wish });

const state = (
  figures: ReturnType<typeof found>,
  requirements: RequirementReadiness[] = [],
  judgement: Judgement | null = null,
) => stateOf({ reference: '1.1' }, figures, requirements, judgement);

describe('the state of a criterion', () => {
  test('is none without a piece, even where what can be counted is met', () => {
    expect(state(found(0))).toBe('none');
    expect(state(found(0), [asked(hours, met, '1.1')])).toBe('none');
  });

  test('is begun with pieces that support it only in part', () => {
    expect(state(found(3, 0))).toBe('begun');
    expect(state(found(3, 0), [asked(evidence('1.1'), met)])).toBe('begun');
  });

  test('is begun while a requirement about it is not met, however much there is', () => {
    expect(state(found(9), [asked(evidence('1.1'), notYet)])).toBe('begun');
    expect(state(found(9), [asked(evidence('1.1'), met), asked(hours, notYet, '1.1', '2.1')])).toBe('begun');
  });

  test('is enough with one supporting piece and every requirement about it met', () => {
    expect(state(found(1))).toBe('enough');
    expect(state(found(4, 1), [asked(evidence('1.1'), met), asked(hours, met, '1.1')])).toBe('enough');
  });

  test('is not held back by what other criteria lack, by advice or by what no program can tell', () => {
    const others = [asked(evidence('1.2'), notYet), asked(hours, notYet, '1.10', '11.1')];
    const open = [asked(judge, unanswered, '1.1'), asked({ kind: 'words' }, advice, '1.1')];
    expect(state(found(1), [...others, ...open])).toBe('enough');
  });

  test('is done when the writer says so, and goes back when the writer takes it back', () => {
    expect(state(found(0), [asked(evidence('1.1'), notYet)], judged({ done: true }))).toBe('done');
    expect(state(found(1), [], judged({ done: false, marks: 8 }))).toBe('enough');
  });
});

describe('the writer’s own marks', () => {
  const criteria = [
    aCriterion('1.1', { marks: { most: 8, pass: 4 } }),
    aCriterion('1.2', { marks: { most: 12, pass: 6 } }),
    aCriterion('2.1', { marks: { most: 80, pass: 40 } }),
  ];
  const marks = (given: Record<string, number | null>) => {
    const judgements = Object.entries(given).map(([reference, one]) => [reference, judged({ marks: one })] as const);
    return marksOf(criteria, new Map(judgements));
  };

  test('show a criterion under its half though the total is high', () => {
    expect(marks({ '1.1': 3, '1.2': 12, '2.1': 80 })).toEqual({ given: 95, most: 100, unjudged: 0, weak: ['1.1'] });
  });

  test('that are exactly half are not weak, and a total of half may be', () => {
    expect(marks({ '1.1': 4, '1.2': 6, '2.1': 40 })).toMatchObject({ given: 50, weak: [] });
    expect(marks({ '1.1': 0, '1.2': 5, '2.1': 80 })).toMatchObject({ weak: ['1.1', '1.2'] });
  });

  test('that nobody gave yet are neither weak nor in the total', () => {
    expect(marks({ '1.2': 7, '2.1': null })).toEqual({ given: 7, most: 100, unjudged: 2, weak: [] });
    expect(marks({})).toEqual({ given: 0, most: 100, unjudged: 3, weak: [] });
  });

  test('are not spoken of in a unit without marks', () => {
    expect(marksOf([aCriterion('1.1'), aCriterion('1.2')], new Map([['1.1', judged({ marks: 3 })]]))).toBeNull();
  });

  test('leave no weak criterion unseen, whatever was given', () => {
    const given = fc.option(fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(given, fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 20 }),
        (rows) => {
          const some = rows.map(([, most], index) =>
            aCriterion(`1.${index + 1}`, { marks: { most, pass: Math.ceil(most / 2) } }),
          );
          const judgements = new Map(rows.map(([one], index) => [`1.${index + 1}`, judged({ marks: one })]));
          const weak = rows.flatMap(([one, most], index) => (one !== null && one * 2 < most ? [`1.${index + 1}`] : []));
          let [sum, open] = [0, 0];
          for (const [one] of rows) {
            if (one === null) open += 1;
            else sum += one;
          }
          expect(marksOf(some, judgements)).toMatchObject({ given: sum, unjudged: open, weak });
        },
      ),
    );
  });
});
