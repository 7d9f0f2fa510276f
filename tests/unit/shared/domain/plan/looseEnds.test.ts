import { expect, test } from 'vitest';
import { currentPlan } from '../../../../../src/shared/domain/plan/current.ts';
import { looseEndsOf } from '../../../../../src/shared/domain/plan/looseEnds.ts';

const today = '2026-11-20';
const serves = [{ kind: 'need' as const, id: 'n1', name: 'Silence', gone: false }];
const objective = { title: 'One', status: 'open' as const, serves, startsOn: '2026-03-01' };

test('overdue reviews come first, then quiet objectives, then what has no match', () => {
  const found = looseEndsOf(
    {
      needs: [
        { id: 'n1', title: 'Silence' },
        { id: 'n2', title: 'Challenge' },
      ],
      servedNeeds: new Set(['n1']),
      objectives: [
        { ...objective, id: 'o1', lastActivityOn: '2026-11-01' },
        { ...objective, id: 'o2', lastActivityOn: '2026-09-21' },
        { ...objective, id: 'o3', serves: [], lastActivityOn: '2026-11-19' },
        { ...objective, id: 'o4', status: 'achieved', serves: [], lastActivityOn: null },
      ],
      reviews: [
        { id: 'r1', dueOn: '2026-11-20', heldOn: null },
        { id: 'r2', dueOn: '2026-11-13', heldOn: null },
        { id: 'r3', dueOn: '2026-06-01', heldOn: '2026-06-09' },
      ],
    },
    today,
  );
  expect(found.map(({ kind, id, since }) => [kind, id, since])).toEqual([
    ['review-overdue', 'r2', '2026-11-13'],
    ['quiet-objective', 'o2', '2026-09-21'],
    ['objective-without-need', 'o3', null],
    ['need-without-objective', 'n2', null],
  ]);
});

test('quiet is counted from the start where nothing happened yet, and only after sixty days', () => {
  const of = (startsOn: string) =>
    looseEndsOf(
      {
        needs: [],
        servedNeeds: new Set(),
        objectives: [{ ...objective, id: 'o', startsOn, lastActivityOn: null }],
        reviews: [],
      },
      today,
    );
  expect(of('2026-09-21')).toHaveLength(1);
  expect(of('2026-09-22')).toEqual([]);
  expect(of('2027-01-01')).toEqual([]);
});

test('a need that was taken away leaves its objective loose', () => {
  const gone = [
    { ...objective, id: 'o', serves: serves.map((each) => ({ ...each, gone: true })), lastActivityOn: today },
  ];
  expect(looseEndsOf({ needs: [], servedNeeds: new Set(['n1']), objectives: gone, reviews: [] }, today)).toEqual([
    { kind: 'objective-without-need', id: 'o', title: 'One', since: null },
  ]);
});

test('the plan of today is the running one that began last, else the next, else the last', () => {
  const plan = (id: string, startsOn: string, endsOn: string, closedOn: string | null = null) => ({
    id,
    startsOn,
    endsOn,
    closedOn,
  });
  const old = plan('old', '2025-01-01', '2025-12-31', '2026-01-05');
  const one = plan('one', '2026-01-01', '2026-12-31');
  const two = plan('two', '2026-09-01', '2027-08-31');
  const next = plan('next', '2027-01-01', '2027-12-31');
  expect(currentPlan([old, one, two, next], today)?.id).toBe('two');
  expect(currentPlan([old, next], today)?.id).toBe('next');
  expect(currentPlan([old, { ...one, endsOn: '2026-10-31' }], today)?.id).toBe('one');
  expect(currentPlan([old], today)?.id).toBe('old');
  expect(currentPlan([], today)).toBeNull();
});
