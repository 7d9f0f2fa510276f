import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenKinds, clockHours, decimalHours, monthsBetween } from '../../../../src/shared/domain/ledger.ts';

test('a client or a payment chooses among sessions alone', () => {
  const clientId = '0190b3f0-0000-7000-8000-000000000001';
  expect(chosenKinds({})).toEqual(['coaching', 'mentoring', 'supervision', 'cpd']);
  expect(chosenKinds({ paid: false })).toEqual(['coaching', 'mentoring']);
  expect(chosenKinds({ clientId, kinds: ['mentoring', 'cpd'] })).toEqual(['mentoring']);
  expect(chosenKinds({ paid: true, kinds: ['cpd'] })).toEqual([]);
  expect(chosenKinds({ kinds: [] })).toHaveLength(4);
});

test('the months between two are all there, over the end of a year', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02']);
  expect(monthsBetween('2026-03', '2026-02')).toEqual([]);
});

test('hours by the clock and as a decimal say the same minutes', () => {
  expect([clockHours(0), clockHours(5), clockHours(90), clockHours(6005)]).toEqual(['0:00', '0:05', '1:30', '100:05']);
  expect([decimalHours(45), decimalHours(90), decimalHours(100)]).toEqual(['0.75', '1.50', '1.67']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (minutes) => {
      const [hours, rest] = clockHours(minutes).split(':').map(Number);
      expect((hours ?? 0) * 60 + (rest ?? 0)).toBe(minutes);
      expect(Math.round(Number(decimalHours(minutes)) * 60)).toBeGreaterThanOrEqual(minutes - 1);
      expect(Math.round(Number(decimalHours(minutes)) * 60)).toBeLessThanOrEqual(minutes + 1);
    }),
  );
});
