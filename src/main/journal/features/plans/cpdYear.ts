import { sql } from 'drizzle-orm';
import { type CpdKind, cpdKinds } from '../../../../shared/domain/cpd.ts';
import { monthsBetween } from '../../../../shared/domain/ledger.ts';
import type { CpdPeriod, CpdYear } from '../../../../shared/domain/plan/cpdYear.ts';
import type { Database } from '../../database/database.ts';
import { targetProgress } from '../ledger/service.ts';
import { selectPlans } from './queries.ts';

/** The periods that CPD can be looked at by: calendar years with activities and this one, then the plans. */
export function cpdYears(database: Database, today: string): CpdPeriod[] {
  const rows = database.all<{ year: string }>(sql`
    SELECT DISTINCT substr(done_on, 1, 4) AS year FROM cpd_activity WHERE trashed_at IS NULL`);
  const years = new Set([today.slice(0, 4), ...rows.map(({ year }) => year)]);
  return [
    ...[...years]
      .sort()
      .reverse()
      .map((year) => ({ label: year, from: `${year}-01-01`, to: `${year}-12-31`, plan: false })),
    ...selectPlans(database).map(({ title, startsOn, endsOn }) => ({
      label: title,
      from: startsOn,
      to: endsOn,
      plan: true,
    })),
  ];
}

const none = (): Record<CpdKind, number> =>
  Object.fromEntries(cpdKinds.map((kind) => [kind, 0])) as Record<CpdKind, number>;

/**
 * The CPD of a period: minutes by month and kind, and how far the chosen targets that ask for CPD have come by its end,
 * or by `today` where that is earlier.
 */
export function cpdYear(database: Database, { from, to }: { from: string; to: string }, today: string): CpdYear {
  const rows = database.all<{ month: string; kind: CpdKind; count: number; minutes: number }>(sql`
    SELECT substr(done_on, 1, 7) AS month, kind AS kind, count(*) AS count, sum(minutes) AS minutes FROM cpd_activity
    WHERE trashed_at IS NULL AND done_on BETWEEN ${from} AND ${to} GROUP BY 1, 2`);
  const months = new Map(
    monthsBetween(from.slice(0, 7), to.slice(0, 7)).map((month) => [month, { month, byKind: none(), minutes: 0 }]),
  );
  const kinds = new Map(cpdKinds.map((kind) => [kind, { kind, count: 0, minutes: 0 }]));
  for (const { month, kind, count, minutes } of rows) {
    const inMonth = months.get(month);
    const ofKind = kinds.get(kind);
    if (!inMonth || !ofKind) continue;
    inMonth.byKind[kind] += minutes;
    inMonth.minutes += minutes;
    ofKind.count += count;
    ofKind.minutes += minutes;
  }
  const until = today < to ? today : to;
  const targets = targetProgress(database, until).flatMap(({ target, rules }) =>
    rules
      .filter(({ rule }) => rule.measure === 'cpd')
      .map(({ rule, have, need }) => ({
        body: target.body,
        name: target.name,
        have,
        need,
        months: rule.months ?? null,
      })),
  );
  return {
    from,
    to,
    until,
    count: rows.reduce((sum, { count }) => sum + count, 0),
    minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
    byMonth: [...months.values()],
    byKind: [...kinds.values()].filter(({ count }) => count > 0),
    targets,
  };
}
