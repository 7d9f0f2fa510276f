import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './reflection.ts';

/** What an hour in the ledger was spent on. */
export const ledgerKinds = ['coaching', 'mentoring', 'supervision', 'cpd'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];
export const ledgerKindNames: Readonly<Record<LedgerKind, string>> = {
  coaching: 'Coaching',
  mentoring: 'Mentoring',
  supervision: 'Supervision',
  cpd: 'CPD',
};

/** One line of the ledger: a session that was held, a supervision or a CPD activity. */
export interface LedgerEntry {
  id: string;
  kind: LedgerKind;
  happenedOn: string;
  startedAt: string | null;
  minutes: number;
  /** Null where it is not about a client. */
  clientId: string | null;
  codeName: string | null;
  paid: boolean;
  setting: 'one-to-one' | 'group' | null;
  format: string | null;
  /** The aim, the supervisor or the activity's title. */
  detail: string;
}

/** What is chosen of the ledger. A client or a payment chooses among sessions: supervision and CPD have neither. */
export const ledgerFilterSchema = z.object({
  kinds: z.array(z.enum(ledgerKinds)).optional(),
  clientId: idSchema.optional(),
  paid: z.boolean().optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
});
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>;

/** How many, and how long in all. */
export interface Amount {
  count: number;
  minutes: number;
}

/** Minutes of a month by kind. */
export interface MonthTotal extends Record<LedgerKind, number> {
  /** YYYY-MM */
  month: string;
  /** Lines of the ledger in it. */
  count: number;
}

export interface ClientTotal extends Amount {
  clientId: string;
  codeName: string;
  paidMinutes: number;
}

/** The sums of what a filter chooses of the ledger. */
export interface LedgerTotals {
  all: Amount;
  byKind: Record<LedgerKind, Amount>;
  paid: Amount;
  unpaid: Amount;
  /** Every month from the first to the last that has a line, oldest first, those without any among them. */
  byMonth: MonthTotal[];
  /** Most minutes first. */
  byClient: ClientTotal[];
  /** Sessions that the filter would choose, had they been held: never counted as hours. */
  cancelled: number;
  notAttended: number;
}

/** Which of the ledger's kinds a filter can choose at all, in their order. */
export function chosenKinds({ kinds, clientId, paid }: LedgerFilter): LedgerKind[] {
  const sessionsAlone = clientId !== undefined || paid !== undefined;
  const possible = ledgerKinds.filter((kind) => !sessionsAlone || kind === 'coaching' || kind === 'mentoring');
  return kinds === undefined || kinds.length === 0 ? possible : possible.filter((kind) => kinds.includes(kind));
}

/** Every month from `first` to `last`, YYYY-MM, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5));
  for (let next = first; next <= last; ) {
    months.push(next);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    next = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

/** Minutes as `12:05`: hours, a colon, two figures of minutes. */
export function clockHours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes as hours with two decimals, `12.08`. */
export function decimalHours(minutes: number): string {
  return (minutes / 60).toFixed(2);
}
