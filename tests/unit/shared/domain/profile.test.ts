import { expect, test } from 'vitest';
import { shippedUnits } from '../../../../src/main/journal/features/units/catalogue.ts';
import {
  figureDates,
  figureInWords,
  figureLine,
  isQuotedFrom,
  isStale,
  profileAccents,
  profileSectionIds,
} from '../../../../src/shared/domain/profile.ts';
import { guideTo } from '../../../../src/shared/domain/profileGuide.ts';
import { criteriaOf } from '../../../../src/shared/domain/unit.ts';

const minutes = (amount: number) => ({ amount, names: [] });

test('hours are told in minutes while they are few, and rounded down to whole hours from ten on', () => {
  expect([45, 60, 599, 600, 1425, 90_000].map((amount) => figureInWords('hours', minutes(amount)))).toEqual([
    '45 min',
    '1 h',
    '9 h 59 min',
    '10 h',
    '23 h',
    '1,500 h',
  ]);
  expect(isStale('hours', minutes(1380), minutes(1439))).toBe(false);
  expect(isStale('hours', minutes(1380), minutes(1440))).toBe(true);
});

test('a figure is a line with what it counts and the time that it is about', () => {
  expect(figureLine('clients', minutes(1))).toBe('1 client');
  expect(figureLine('sectors', { amount: 2, names: ['Banking', 'Housing'] })).toBe('Sectors: Banking, Housing');
  expect(figureDates('all', '2025-11-01', '2026-11-20')).toBe('since November 2025, as of 20 November 2026');
  expect(figureDates('year', '2025-11-21', '2026-11-20')).toBe('in the twelve months to 20 November 2026');
  expect(figureDates('all', null, '2026-11-20')).toBe('as of 20 November 2026');
});

test.each<[string, boolean]>([
  ['You let me finish.', true],
  ['you let  me finish', true],
  ['“You let me finish”', true],
  ['You let me … every time.', true],
  ['You let [your clients] finish', true],
  ['… every time. You let me', false],
  ['You always let me finish', false],
  ['[Wonderful]', false],
  ['…', false],
])('the quotation %j of “You let me finish. You do so every time.” is one: %j', (quote, isOne) => {
  expect(isQuotedFrom(quote, 'They said: ‘You let me finish.\nYou do so every time.’')).toBe(isOne);
});

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every colour has a contrast of at least 7:1 on white paper', () => {
  for (const [name, colour] of Object.entries(profileAccents)) {
    expect(1.05 / (luminance(colour) + 0.05), name).toBeGreaterThanOrEqual(7);
  }
});

test('every section has a guide, and serves only criteria that a shipped unit has', () => {
  const criteria = new Set(
    shippedUnits().flatMap((unit) => criteriaOf(unit).map(({ reference }) => `${unit.id}:${reference}`)),
  );
  for (const id of profileSectionIds) {
    const guide = guideTo(id);
    expect(guide.id).toBe(id);
    expect(guide.serves.filter((criterion) => !criteria.has(criterion))).toEqual([]);
  }
});
