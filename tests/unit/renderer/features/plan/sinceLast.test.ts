import { expect, test } from 'vitest';
import { sinceLast } from '../../../../../src/renderer/features/plan/review/sinceLast.ts';
import type { ObjectiveStatus } from '../../../../../src/shared/domain/plan.ts';

const objective = (title: string, status: ObjectiveStatus, ...days: [due: string, done: string | null][]) => ({
  title,
  status,
  milestones: days.map(([dueOn, doneOn]) => ({ id: `${title} ${dueOn}`, title: dueOn, dueOn, doneOn })),
});
const review = (id: string, dueOn: string, heldOn: string | null) => ({
  id,
  planId: 'plan',
  dueOn,
  heldOn,
  excerpt: '',
});
const told = (found: { milestone: { id: string } }[]) => found.map(({ milestone }) => milestone.id);

const reviews = [review('spring', '2026-05-31', '2026-06-01'), review('autumn', '2026-09-01', null)];
const autumn = { reviewId: 'autumn', until: '2026-09-01', planStart: '2026-03-01' };

test('what was dropped or carried over is not told as late', () => {
  const late: [string, null] = ['2026-07-01', null];
  const objectives = (['open', 'dropped', 'carried', 'partly'] as const).map((status) =>
    objective(status, status, late),
  );
  expect(told(sinceLast(objectives, reviews, autumn).notDone)).toEqual(['open 2026-07-01', 'partly 2026-07-01']);
});

test('each milestone is told at one review: what fell on the day of the last was told there', () => {
  const one = objective('one', 'open', ['2026-04-01', null], ['2026-06-01', null], ['2026-06-02', null]);
  const done = objective('done', 'open', ['2026-05-01', '2026-06-01'], ['2026-05-02', '2026-06-02']);
  const now = sinceLast([one, done], reviews, autumn);
  expect(now).toMatchObject({ from: '2026-06-01', first: '2026-06-02' });
  expect(told(now.notDone)).toEqual(['one 2026-06-02']);
  expect(told(now.done)).toEqual(['done 2026-05-02']);
  const before = sinceLast([one, done], reviews, { ...autumn, reviewId: 'spring', until: '2026-06-01' });
  expect(before.first).toBe('2026-03-01');
  expect(told(before.notDone)).toEqual(['one 2026-04-01', 'done 2026-05-02', 'one 2026-06-01']);
  expect(told(before.done)).toEqual(['done 2026-05-01']);
});
