import type { HoursFigures } from '../../../../shared/domain/hoursInWords.ts';
import {
  type Amount,
  chosenKinds,
  type LedgerEntry,
  type LedgerFilter,
  type LedgerKind,
  type LedgerTotals,
  type MonthTotal,
  monthsBetween,
} from '../../../../shared/domain/ledger.ts';
import { evaluate, type TargetProgress, windowStart } from '../../../../shared/domain/target.ts';
import type { Database } from '../../database/database.ts';
import { chosenTargets } from '../targets/service.ts';
import { logCsv } from './logCsv.ts';
import { hoursLogOf } from './logLines.ts';
import * as queries from './queries.ts';

const nothing = (): Amount => ({ count: 0, minutes: 0 });

function add(to: Amount, { count, minutes }: Amount): void {
  to.count += count;
  to.minutes += minutes;
}

const emptyMonth = (month: string): MonthTotal => ({
  month,
  coaching: 0,
  mentoring: 0,
  supervision: 0,
  cpd: 0,
  count: 0,
});

/** The lines that a filter chooses, newest first. */
export function ledgerEntries(database: Database, filter: LedgerFilter, offset: number, limit: number): LedgerEntry[] {
  return queries.selectEntries(database, filter, offset, limit);
}

/** How many lines a filter chooses. */
export function ledgerCount(database: Database, filter: LedgerFilter): number {
  return queries.countEntries(database, filter);
}

/**
 * The sessions held, oldest first, as a table for spreadsheets by code names. `say` is asked for every word that was typed,
 * and gives what is to stand there.
 */
export function sessionHoursTable(database: Database, say: (text: string) => string): string {
  const log = hoursLogOf(database, { view: 'code-names', filter: { kinds: ['coaching', 'mentoring'] } });
  const entries = log.entries.map((entry) => ({ ...entry, client: say(entry.client), detail: say(entry.detail) }));
  return logCsv({ ...log, entries }, false);
}

/** The sums of the lines that a filter chooses, in minutes. */
export function ledgerTotals(database: Database, filter: LedgerFilter): LedgerTotals {
  const sums = queries.selectMonthSums(database, filter);
  const byKind: Record<LedgerKind, Amount> = {
    coaching: nothing(),
    mentoring: nothing(),
    supervision: nothing(),
    cpd: nothing(),
  };
  const [all, paid, unpaid] = [nothing(), nothing(), nothing()];
  const [first, last] = [sums[0], sums.at(-1)];
  const months = first && last ? monthsBetween(first.month, last.month) : [];
  const byMonth = new Map(months.map((month) => [month, emptyMonth(month)]));
  for (const sum of sums) {
    add(all, sum);
    add(byKind[sum.kind], sum);
    if (sum.kind === 'coaching' || sum.kind === 'mentoring') add(sum.paid === 1 ? paid : unpaid, sum);
    const month = byMonth.get(sum.month);
    if (!month) continue;
    month[sum.kind] += sum.minutes;
    month.count += sum.count;
  }
  const withSessions = chosenKinds(filter).some((kind) => kind === 'coaching' || kind === 'mentoring');
  const notHeld = withSessions ? queries.countNotHeld(database, filter) : [];
  const countOf = (status: string) => notHeld.find((row) => row.status === status)?.count ?? 0;
  return {
    all,
    byKind,
    paid,
    unpaid,
    byMonth: [...byMonth.values()],
    byClient: withSessions ? queries.selectClientSums(database, filter) : [],
    cancelled: countOf('cancelled'),
    notAttended: countOf('not-attended'),
  };
}

/** What a filter chooses of the ledger, as the words of evidence need it. */
export function hoursFigures(database: Database, filter: LedgerFilter): HoursFigures {
  const { byKind, byClient } = ledgerTotals(database, filter);
  return { byKind, clients: byClient.map(({ codeName }) => codeName), days: queries.selectDays(database, filter) };
}

/** What was done from a day (all time where undefined) to another, in the fewest sums that figures of a practice need. */
export function periodSums(database: Database, from: string | undefined, to: string): queries.PeriodSums {
  return queries.selectPeriod(database, { from, to });
}

/** How far every chosen target has come by `today`, the day on which its windows end. */
export function targetProgress(database: Database, today: string): TargetProgress[] {
  const targets = chosenTargets(database);
  if (targets.length === 0) return [];
  const windows = new Set(targets.flatMap(({ rules }) => rules.map(({ months }) => months)));
  const figures = new Map(
    [...windows].map((months) => {
      const from = months === undefined ? null : windowStart(today, months);
      return [months, queries.selectFigures(database, from, today)] as const;
    }),
  );
  const exceptions = queries.selectExceptions(database);
  return targets.map((target) => {
    const rules = target.rules.flatMap((rule) => {
      const found = figures.get(rule.months);
      return found ? [evaluate(rule, found, today)] : [];
    });
    return { target, rules, exceptions: rules.some(({ over }) => over) ? exceptions : [] };
  });
}
