import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '../../../../../src/renderer/features/evidence/matrix/runs.ts';

test('rows on the screen and one far away keep their places between gaps', () => {
  expect(runsOf([0, 4, 5], 8)).toEqual([
    { kind: 'row', index: 0 },
    { kind: 'gap', first: 1, count: 3 },
    { kind: 'row', index: 4 },
    { kind: 'row', index: 5 },
    { kind: 'gap', first: 6, count: 2 },
  ]);
});

test('whatever rows exist, rows and gaps together are all rows, once each and in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(199)), fc.integer({ min: 200, max: 20_000 }), (some, total) => {
      const indexes = some.toSorted((a, b) => a - b);
      let next = 0;
      for (const run of runsOf(indexes, total)) {
        expect(run.kind === 'row' ? run.index : run.first).toBe(next);
        next += run.kind === 'row' ? 1 : run.count;
      }
      expect(next).toBe(total);
    }),
  );
});
