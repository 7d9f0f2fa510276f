import { expect, test } from 'vitest';
import { areAssessedTogether, keeperOfMarks, sectionMarksOf } from '../../../../src/shared/domain/sectionMarks.ts';
import type { Unit } from '../../../../src/shared/domain/unit.ts';
import { aUnit } from '../../../helpers/evidence.ts';

const section = (id: string, criteria: string[], most: number): Unit['sections'][number] => ({
  id,
  title: id,
  guidance: 'What it is about.',
  criteria,
  marks: { most, pass: most / 2 },
});
const first = aUnit({
  id: 'A.1',
  assessedWith: 'A.2',
  sections: [section('self', ['1.1', '1.2'], 40), section('work', [], 60)],
});
const second = aUnit({
  id: 'A.2',
  assessedWith: 'A.1',
  sections: [section('self', [], 40), section('work', ['1.1'], 60)],
});

test('two units that name each other are assessed in one; one that names another alone, or itself, is not', () => {
  expect(areAssessedTogether(first, second)).toBe(true);
  expect(areAssessedTogether(first, { ...second, assessedWith: null })).toBe(false);
  expect(areAssessedTogether({ ...first, assessedWith: 'A.1' }, { ...first, assessedWith: 'A.1' })).toBe(false);
});

test('both of a pair keep their marks in one place, a unit alone with itself', () => {
  expect([keeperOfMarks(first, second), keeperOfMarks(second, first)]).toEqual(['A.1', 'A.1']);
  expect(keeperOfMarks(second, null)).toBe('A.2');
});

test('a section of a pair is about the criteria of both, the unit’s own first', () => {
  const marks = sectionMarksOf(second, first, new Map());
  expect(marks?.unitIds).toEqual(['A.2', 'A.1']);
  expect(marks?.sections.map(({ criteria }) => criteria)).toEqual([
    [
      { unitId: 'A.1', reference: '1.1' },
      { unitId: 'A.1', reference: '1.2' },
    ],
    [{ unitId: 'A.2', reference: '1.1' }],
  ]);
});

test('a section under its half is weak though the total is high; half is enough; what is not judged is neither', () => {
  const marks = (self?: number, work?: number) => {
    const given = Object.entries({ self, work }).flatMap(([id, value]) =>
      value === undefined ? [] : [[id, value] as const],
    );
    return sectionMarksOf(first, second, new Map(given));
  };
  expect(marks(19, 60)).toMatchObject({ given: 79, most: 100, unjudged: 0, weak: ['self'] });
  expect(marks(20, 30)).toMatchObject({ given: 50, unjudged: 0, weak: [] });
  expect(marks(undefined, 29)).toMatchObject({ given: 29, unjudged: 1, weak: ['work'] });
});

test('a unit without marked sections has none', () => {
  expect(sectionMarksOf(aUnit(), null, new Map())).toBeNull();
});
