import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionsToThin } from '../../../../../src/main/journal/features/versions/service.ts';

const now = new Date('2026-11-20T10:00:00Z');
const version = (writtenAt: string) => ({ id: writtenAt, writtenAt });

test('all versions of the last thirty days stay', () => {
  const recent = ['2026-11-20T09:00:00Z', '2026-11-20T08:00:00Z', '2026-10-22T08:00:00Z'].map(version);
  expect(versionsToThin(recent, now)).toEqual([]);
});

test('within a year the last of each day stays, before that the last of each month', () => {
  const old = [
    '2026-09-01T18:00:00Z',
    '2026-09-01T09:00:00Z',
    '2026-08-31T09:00:00Z',
    '2024-02-29T09:00:00Z',
    '2024-02-01T09:00:00Z',
    '2024-01-31T09:00:00Z',
  ].map(version);
  expect(versionsToThin(old, now)).toEqual(['2026-09-01T09:00:00Z', '2024-02-01T09:00:00Z']);
});

test('thinning again takes nothing more, and the newest version always stays', () => {
  const instant = fc.integer({ min: Date.parse('2020-01-01'), max: now.getTime() });
  fc.assert(
    fc.property(fc.uniqueArray(instant, { minLength: 1, maxLength: 60 }), (times) => {
      const versions = times.sort((a, b) => b - a).map((time) => version(new Date(time).toISOString()));
      const doomed = new Set(versionsToThin(versions, now));
      const kept = versions.filter(({ id }) => !doomed.has(id));
      expect(kept[0]).toEqual(versions[0]);
      expect(versionsToThin(kept, now)).toEqual([]);
    }),
  );
});
