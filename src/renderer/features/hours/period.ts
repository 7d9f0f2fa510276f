import { addDays } from '../../../shared/domain/date.ts';
import type { LedgerFilter } from '../../../shared/domain/ledger.ts';
import { windowStart } from '../../../shared/domain/target.ts';

/** A stretch of time that the hours are shown of. */
export type Period =
  | { kind: 'all' }
  | { kind: 'year' }
  | { kind: 'twelve-months' }
  | { kind: 'custom'; from: string; to: string };

type Days = Pick<LedgerFilter, 'from' | 'to'>;

/** The days of a period, both included. */
export function daysOf(period: Period, today: string): Days {
  switch (period.kind) {
    case 'all':
      return {};
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
    case 'twelve-months':
      return { from: windowStart(today, 12), to: today };
    case 'custom':
      return { from: period.from, to: period.to };
  }
}

/** A period that somebody has not chosen yet: the last 90 days. */
export function firstCustom(today: string): Extract<Period, { kind: 'custom' }> {
  return { kind: 'custom', from: addDays(today, -89), to: today };
}
