import { expect, test } from 'vitest';
import { daysBack } from '../../../../../src/renderer/features/plan/timeline/daysBack.ts';
import { askedBy, keysOf } from '../../../../../src/renderer/features/plan/timeline/places.ts';

const milestone = (id: string, dueOn: string, doneOn: string | null = null) => ({ id, title: id, dueOn, doneOn });

test('a move that is taken back leaves a milestone ticked that was ticked meanwhile', () => {
  const before = {
    startsOn: '2026-03-01',
    endsOn: '2026-06-30',
    milestones: [milestone('one', '2026-04-01'), milestone('gone', '2026-05-01')],
  };
  const now = { milestones: [milestone('one', '2026-04-08', '2026-04-09'), milestone('new', '2026-06-01')] };
  expect(daysBack(before, now)).toEqual({
    startsOn: '2026-03-01',
    endsOn: '2026-06-30',
    milestones: [milestone('one', '2026-04-01', '2026-04-09'), milestone('new', '2026-06-01')],
  });
});

test('comma and full stop move the start of a bar, and nothing at a milestone', () => {
  expect(askedBy(',', false, null)).toEqual({ part: { kind: 'start' }, by: -1 });
  expect(askedBy('.', false, null)).toEqual({ part: { kind: 'start' }, by: 1 });
  expect(askedBy('.', false, 'one')).toBeNull();
});

test('a review is a place after the last bar, is moved as a whole and has no ends', () => {
  const objective = { id: 'bar', milestones: [milestone('one', '2026-04-01')] };
  expect(keysOf([objective], [{ id: 'spring' }])).toEqual(['bar', 'bar one', 'review spring']);
  expect(askedBy('ArrowRight', true, null, false)).toEqual({ part: { kind: 'whole' }, by: 7 });
  expect(askedBy('Enter', false, null, false)).toBe('open');
  for (const key of ['.', ',', '+', '-']) expect(askedBy(key, false, null, false)).toBeNull();
});
