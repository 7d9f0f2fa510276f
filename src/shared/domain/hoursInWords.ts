import type { Amount, LedgerFilter, LedgerKind } from './ledger.ts';
import { amount, hours } from './requirement/answer.ts';

/** What a choice of the ledger comes to. */
export interface HoursFigures {
  byKind: Readonly<Record<LedgerKind, Amount>>;
  /** Code names of the clients with a session in it. */
  clients: readonly string[];
  /** Of its first and its last line, YYYY-MM-DD; null without any. */
  days: { first: string; last: string } | null;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
/** `2 Feb – 30 Nov 2026`; with the first year where it is another one; one day alone. */
function daysInWords({ first, last }: { first: string; last: string }): string {
  const [from, to] = [new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)];
  if (first === last) return dayOfYear.format(from);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${(isOneYear ? day : dayOfYear).format(from)} – ${dayOfYear.format(to)}`;
}

/** `paid mentoring sessions`: what the filter says of the sessions that it chooses. */
function sessionsInWords(count: number, { kinds, paid }: LedgerFilter): string {
  const [kind] = (kinds ?? []).filter((each) => each === 'coaching' || each === 'mentoring');
  const isOneKind = kinds !== undefined && !(kinds.includes('coaching') && kinds.includes('mentoring'));
  const words = [
    paid === undefined ? '' : paid ? 'paid' : 'unpaid',
    isOneKind && kind ? kind : '',
    count === 1 ? 'session' : 'sessions',
  ];
  return `${count} ${words.filter((word) => word !== '').join(' ')}`;
}

/**
 * A choice of the ledger in one line, by code names: `24 h 30 min in 18 sessions with 3 clients, 2 Feb – 30 Nov 2026`.
 * Supervision and CPD, where they are chosen, are told apart: they are no hours with clients.
 */
export function hoursInWords({ byKind, clients, days }: HoursFigures, filter: LedgerFilter): string {
  const { coaching, mentoring, supervision, cpd } = byKind;
  const sessions = coaching.count + mentoring.count;
  const [only] = clients;
  const who = clients.length === 1 && only !== undefined ? only : amount(clients.length, 'client');
  const parts = [
    sessions === 0
      ? ''
      : `${hours(coaching.minutes + mentoring.minutes)} in ${sessionsInWords(sessions, filter)} with ${who}`,
    supervision.count === 0
      ? ''
      : `${hours(supervision.minutes)} in ${amount(supervision.count, 'supervision meeting')}`,
    cpd.count === 0 ? '' : `${hours(cpd.minutes)} in ${amount(cpd.count, 'CPD activity', 'CPD activities')}`,
  ].filter((part) => part !== '');
  if (parts.length === 0 || days === null) return 'No hours of this choice are in the ledger now';
  return `${parts.join('; ')}, ${daysInWords(days)}`;
}
