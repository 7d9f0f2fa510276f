import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../../src/shared/domain/date.ts';
import { moved } from '../../../../../src/shared/domain/plan/moving.ts';
import { barOf, middleOf, timeAxis } from '../../../../../src/shared/domain/plan/timeline.ts';

const plan = { startsOn: '2026-03-02', endsOn: '2027-03-26' };
const days = {
  startsOn: '2026-04-01',
  endsOn: '2026-06-30',
  milestones: [
    { id: 'done', title: 'Done', dueOn: '2026-04-15', doneOn: '2026-04-14' },
    { id: 'open', title: 'Open', dueOn: '2026-06-01', doneOn: null },
  ],
};

describe('what is moved in the picture', () => {
  test('as a whole takes its open milestones along, and not those that are done', () => {
    expect(moved(days, { kind: 'whole' }, 7, plan)).toMatchObject({
      startsOn: '2026-04-08',
      endsOn: '2026-07-07',
      milestones: [{ dueOn: '2026-04-15' }, { dueOn: '2026-06-08' }],
    });
  });

  test('stops at the edges of the plan, and an end at the other end', () => {
    expect(moved(days, { kind: 'whole' }, -400, plan).startsOn).toBe('2026-03-02');
    expect(moved(days, { kind: 'end' }, 400, plan).endsOn).toBe('2027-03-26');
    expect(moved(days, { kind: 'end' }, -400, plan).endsOn).toBe('2026-04-01');
    expect(moved(days, { kind: 'start' }, 400, plan).startsOn).toBe('2026-06-30');
    expect(moved(days, { kind: 'milestone', id: 'open' }, 400, plan).milestones[1]?.dueOn).toBe('2027-03-26');
  });

  test('may come back where it lay outside the plan, and goes no further out', () => {
    const outside = { ...days, endsOn: '2027-05-31' };
    expect(moved(outside, { kind: 'end' }, 10, plan).endsOn).toBe('2027-05-31');
    expect(moved(outside, { kind: 'end' }, -10, plan).endsOn).toBe('2027-05-21');
  });

  test('never ends before it starts nor leaves the plan, whatever is done to it', () => {
    const part = fc.constantFrom({ kind: 'whole' } as const, { kind: 'start' } as const, { kind: 'end' } as const);
    fc.assert(
      fc.property(part, fc.integer({ min: -900, max: 900 }), (which, by) => {
        const { startsOn, endsOn } = moved(days, which, by, plan);
        expect(startsOn <= endsOn && startsOn >= plan.startsOn && endsOn <= plan.endsOn).toBe(true);
      }),
    );
  });
});

describe('the axis of a plan’s time', () => {
  const axis = timeAxis(plan, 1300);

  test('has its months whole, with quarters and years marked', () => {
    expect(axis.from).toBe('2026-03-01');
    expect(axis.to).toBe('2027-03-31');
    expect(axis.months).toHaveLength(13);
    expect(axis.months.filter(({ quarter }) => quarter).map(({ key }) => key)).toEqual([
      '2026-04',
      '2026-07',
      '2026-10',
      '2027-01',
    ]);
    expect(axis.months.find(({ year }) => year)?.key).toBe('2027-01');
  });

  test('gives a day’s place, and bars from the beginning of the first to the end of the last day', () => {
    expect(axis.xOf(axis.from)).toBe(0);
    expect(axis.xOf(addDays(axis.to, 1))).toBe(1300);
    const { x, width } = barOf(axis, { startsOn: '2026-03-01', endsOn: '2027-03-31' });
    expect([x, width]).toEqual([0, 1300]);
    expect(barOf(axis, { startsOn: '2025-01-01', endsOn: '2025-02-01' }).x).toBe(0);
    expect(middleOf(axis, '2026-03-01')).toBeCloseTo(1300 / 396 / 2, 6);
  });

  test('is the same over a change of the clocks and a leap day', () => {
    const leap = timeAxis({ startsOn: '2027-12-15', endsOn: '2028-12-14' }, 397);
    expect(leap.xOf('2028-03-01') - leap.xOf('2028-02-28')).toBeCloseTo(2, 6);
    expect(leap.xOf('2028-03-27') - leap.xOf('2028-03-26')).toBeCloseTo(1, 6);
  });
});
