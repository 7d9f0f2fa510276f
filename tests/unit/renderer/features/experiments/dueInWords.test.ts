import { expect, test } from 'vitest';
import { dueInWords } from '../../../../../src/renderer/features/experiments/dueInWords.ts';

test('an experiment is overdue from the day after its due day on', () => {
  expect(dueInWords('2026-11-20', '2026-11-19')).toEqual({ words: 'Due on 20 Nov 2026', overdue: false });
  expect(dueInWords('2026-11-20', '2026-11-20')).toEqual({ words: 'Due today', overdue: false });
  expect(dueInWords('2026-11-20', '2026-11-21')).toEqual({ words: 'Overdue: was due on 20 Nov 2026', overdue: true });
  expect(dueInWords('2026-12-31', '2027-01-01')).toMatchObject({ overdue: true });
});
