import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  evaluate,
  type Figures,
  type Target,
  type TargetRule,
  targetRuleSchema,
  targetSchema,
  windowStart,
} from '../../../../src/shared/domain/target.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'targets');

/** What the domain's facts say (`shared/domain.md`), one line a rule: measure, least, most, months, kind. */
const facts: Record<string, string[]> = {
  'icf-acc': [
    'sessions 100 coaching',
    'paid-sessions 75 coaching',
    'clients 8 coaching',
    'sessions 25 in 18 months coaching',
  ],
  'icf-pcc': [
    'sessions 500 coaching',
    'paid-sessions 450 coaching',
    'clients 25 coaching',
    'sessions 50 in 18 months coaching',
  ],
  'icf-mcc': ['sessions 2500 coaching', 'clients 35 coaching'],
  'emcc-foundation': ['sessions 50', 'clients 5', 'cpd 16 in 12 months', 'supervision 1 in 3 months'],
  'emcc-practitioner': ['sessions 100', 'clients 10'],
  'emcc-senior-practitioner': ['sessions 250', 'clients 20'],
  'emcc-master-practitioner': ['sessions 500', 'clients 40'],
  'ac-75': ['sessions 75 coaching'],
  'ac-250': ['sessions 250 coaching'],
  'ac-750': ['sessions 750 coaching'],
  'ac-1500': ['sessions 1500 coaching'],
  'unit-8580-501': ['sessions 12', 'clients 1'],
  'unit-8588-501': ['sessions 18', 'clients 2 to 3', 'supervision 1'],
  'unit-701': ['sessions 20', 'clients 2 to 3', 'supervision 4'],
  'unit-702': ['sessions 60', 'clients 6 to 9', 'supervision 8'],
  'unit-d7-03': ['sessions 12'],
  'unit-9620': ['sessions 100'],
};

function inShort({ measure, only, atLeast, atMost, months }: TargetRule): string {
  const most = atMost === undefined ? '' : ` to ${atMost}`;
  const over = months === undefined ? '' : ` in ${months} months`;
  return `${measure} ${atLeast}${most}${over}${only === undefined ? '' : ` ${only}`}`;
}

test('every shipped target is right to the figure, and there is none besides', () => {
  const shipped = readdirSync(folder).flatMap((file): Target[] =>
    z.array(targetSchema).parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  );
  expect(Object.fromEntries(shipped.map(({ id, rules }) => [id, rules.map(inShort)]))).toEqual(facts);
});

test('a window begins on the day after the same day so many months ago; a month that is too short ends sooner', () => {
  const table: [today: string, months: number, first: string][] = [
    ['2026-11-20', 18, '2025-05-21'],
    ['2026-11-20', 12, '2025-11-21'],
    ['2026-08-31', 18, '2025-03-01'],
    ['2024-08-31', 6, '2024-03-01'],
    ['2024-02-29', 12, '2023-03-01'],
    ['2025-02-28', 12, '2024-02-29'],
    ['2026-03-15', 1, '2026-02-16'],
    ['2026-01-31', 3, '2025-11-01'],
    ['2026-12-31', 3, '2026-10-01'],
  ];
  for (const [today, months, first] of table)
    expect([today, months, windowStart(today, months)]).toEqual([today, months, first]);
});

test('windows of equal length lie side by side wherever the day is in every month', () => {
  const day = fc.record({
    year: fc.integer({ min: 1990, max: 2080 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 120 }), ({ year, month, day: date }, months) => {
      const today = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const first = new Date(`${windowStart(today, months)}T00:00:00Z`);
      const before = new Date(first.getTime() - 86_400_000);
      // The day before the window is the last of the window before it, on the same day of its month.
      expect(before.getUTCDate()).toBe(date);
      expect((year - before.getUTCFullYear()) * 12 + month - 1 - before.getUTCMonth()).toBe(months);
    }),
  );
});

const figures: Figures = {
  coaching: 600,
  mentoring: 120,
  paidCoaching: 300,
  paidMentoring: 60,
  supervision: 45,
  cpd: 960,
  coachingClients: 3,
  mentoringClients: 2,
  clients: 4,
};

test('a rule counts what it names, and says what is missing', () => {
  const judge = (rule: TargetRule) => {
    const { have, need, missing, met, over } = evaluate(rule, figures, '2026-11-20');
    return { have, need, missing, met, over };
  };
  const not = { met: false, over: false };
  expect(judge({ measure: 'sessions', atLeast: 12 })).toEqual({
    have: 720,
    need: 720,
    missing: 0,
    met: true,
    over: false,
  });
  expect(judge({ measure: 'sessions', only: 'coaching', atLeast: 12 })).toEqual({
    have: 600,
    need: 720,
    missing: 120,
    ...not,
  });
  expect(judge({ measure: 'paid-sessions', only: 'mentoring', atLeast: 1.5 })).toEqual({
    have: 60,
    need: 90,
    missing: 30,
    ...not,
  });
  expect(judge({ measure: 'supervision', atLeast: 1 })).toEqual({ have: 45, need: 60, missing: 15, ...not });
  expect(judge({ measure: 'cpd', atLeast: 16 })).toMatchObject({ have: 960, met: true });
  // A client who is coached and mentored is one.
  expect(judge({ measure: 'clients', atLeast: 5 })).toMatchObject({ have: 4, missing: 1 });
  expect(judge({ measure: 'clients', only: 'mentoring', atLeast: 2 })).toMatchObject({ have: 2, met: true });
});

test('more clients than the most are told and are not evidence; as many as the most are', () => {
  expect(evaluate({ measure: 'clients', atLeast: 2, atMost: 3 }, figures, '2026-11-20')).toMatchObject({
    over: true,
    met: false,
    missing: 0,
  });
  expect(evaluate({ measure: 'clients', atLeast: 2, atMost: 4 }, figures, '2026-11-20')).toMatchObject({
    over: false,
    met: true,
  });
});

test('a most below the least is refused with a sentence', () => {
  const parsed = targetRuleSchema.safeParse({ measure: 'clients', atLeast: 3, atMost: 2 });
  expect(parsed.error?.issues[0]?.message).toBe('The most cannot be less than the least.');
});
