import { excerpt } from '../../../../shared/document/document.ts';
import { type FeedbackSource, feedbackSourceWords } from '../../../../shared/domain/feedback.ts';
import { clockHours, type LedgerFilter, ledgerKindNames, ledgerKinds } from '../../../../shared/domain/ledger.ts';
import {
  type BlockContent,
  type BlockOrder,
  type BlockTable,
  knownSource,
  type LiveSource,
} from '../../../../shared/domain/submission/block.ts';
import { supervisionTitle } from '../../../../shared/domain/supervision.ts';
import { assertNever } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { clients } from '../clients/service.ts';
import { engagementsOf } from '../engagements/service.ts';
import { ledgerTotals } from '../ledger/service.ts';
import { planTable, profileLists, swotLists } from './development.ts';
import { ownRounds, ratedOverTime, selfAndOthers } from './ratingFigures.ts';
import {
  cpdRecords,
  type FeedbackRecord,
  feedbackRecords,
  lastScores,
  sessionRecords,
  supervisionRecords,
} from './records.ts';

const EXCERPT = 240;
const hours = (minutes: number): number => Math.round(minutes / 6) / 10;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' ');

/** Null for a table without a row: its source is not there. */
function table(
  head: string[],
  rows: string[][],
  options: { figures?: number[]; shares?: number[] } = {},
): BlockTable | null {
  const { figures = [], shares = head.map(() => 1) } = options;
  return rows.length === 0 ? null : { kind: 'table', head, rows, figures, shares };
}

function hoursTable(database: Database): BlockContent | null {
  const totals = ledgerTotals(database, {});
  const kinds = ledgerKinds.flatMap((kind) => {
    const { count, minutes } = totals.byKind[kind];
    return count === 0 ? [] : [[ledgerKindNames[kind], String(count), clockHours(minutes)]];
  });
  const byCodeName = new Intl.Collator('en', { numeric: true });
  const byClient = totals.byClient
    .toSorted((one, other) => byCodeName.compare(one.codeName, other.codeName))
    .map(({ codeName, count, minutes }) => [`of which ${codeName}`, String(count), clockHours(minutes)]);
  const coached = kinds.filter(([name]) => name === ledgerKindNames.coaching || name === ledgerKindNames.mentoring);
  const others = kinds.filter((row) => !coached.includes(row));
  return table(['Kind', 'Meetings', 'Hours'], [...coached, ...byClient, ...others], {
    figures: [1, 2],
    shares: [3, 1, 1],
  });
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });

function hoursByMonth(database: Database, clientId: string | null): BlockContent | null {
  const filter: LedgerFilter = { kinds: ['coaching', 'mentoring'], ...(clientId === null ? {} : { clientId }) };
  const { byMonth } = ledgerTotals(database, filter);
  if (byMonth.length === 0) return null;
  const series = (['coaching', 'mentoring'] as const)
    .map((kind) => ({ name: ledgerKindNames[kind], values: byMonth.map((month) => hours(month[kind])) }))
    .filter(({ values }) => values.some((value) => value > 0));
  if (series.length === 0) return null;
  const most = Math.max(...series.flatMap(({ values }) => values));
  const labels = byMonth.map(({ month }) => monthName.format(new Date(`${month}-01T00:00:00Z`)));
  return { kind: 'chart', shape: 'bars', labels, series, unit: 'hours', most: Math.max(1, most * 1.1) };
}

function sessionList(database: Database, clientId: string | null): BlockContent | null {
  const rows = sessionRecords(database, clientId).map(({ happenedOn, codeName, minutes, aim }) => [
    dayInShort(happenedOn),
    codeName,
    clockHours(minutes),
    aim,
  ]);
  return table(['Date', 'Client', 'Hours', 'Aim'], rows, { figures: [2], shares: [1.5, 1.1, 0.8, 5] });
}

function goalsTable(database: Database, clientId: string | null): BlockContent | null {
  const scores = lastScores(database);
  const rows = clients(database)
    .filter(({ id }) => clientId === null || id === clientId)
    .flatMap(({ id, codeName }) =>
      engagementsOf(database, id).flatMap(({ goals }) =>
        goals.map((goal) => {
          const score = scores.get(goal.id);
          return [codeName, goal.text, goal.measure, score === undefined ? 'not scored' : `${score} of 10`];
        }),
      ),
    );
  return table(['Client', 'Goal', 'How it was to be known', 'Last score'], rows, { shares: [1, 3, 3, 1.1] });
}

/** `Client 2`, `Peer on Client 2`, `Observer`. */
function giverOf({ source, codeName }: FeedbackRecord): string {
  if (source === 'client') return codeName ?? 'A client';
  return codeName === null ? feedbackSourceWords[source] : `${feedbackSourceWords[source]}, on ${codeName}`;
}

function feedbackTable(database: Database, clientId: string | null): BlockContent | null {
  const rows = feedbackRecords(database, clientId)
    .filter(({ mayBeQuoted }) => mayBeQuoted)
    .map((record) => [
      dayInShort(record.givenOn),
      giverOf(record),
      capital(record.way),
      excerpt(record.document, EXCERPT),
    ]);
  return table(['Date', 'From', 'By', 'What was said'], rows, { shares: [1.3, 1.3, 1.2, 5] });
}

function feedbackRatings(database: Database): BlockContent | null {
  const rated = feedbackRecords(database).filter(({ ratings }) => ratings.length > 0);
  const labels = [...new Set(rated.flatMap(({ ratings }) => ratings.map(({ competency }) => competency)))];
  if (labels.length === 0) return null;
  const bySource = Map.groupBy(rated, ({ source }): FeedbackSource => source);
  // Each source stands by itself: ratings are never averaged across them.
  const series = [...bySource].map(([source, records]) => ({
    name: `${feedbackSourceWords[source]} (${records.length})`,
    values: labels.map((label) => {
      const given = records.flatMap(({ ratings }) => ratings.filter(({ competency }) => competency === label));
      return given.length === 0
        ? null
        : Math.round((10 * given.reduce((sum, { score }) => sum + score, 0)) / given.length) / 10;
    }),
  }));
  return { kind: 'chart', shape: 'radar', labels, series, unit: 'mean rating, 1 to 5', most: 5 };
}

function supervisionTable(database: Database): BlockContent | null {
  const rows = supervisionRecords(database).map((record) => [
    dayInShort(record.happenedOn),
    supervisionTitle(record),
    clockHours(record.minutes),
    excerpt(record.document, EXCERPT),
  ]);
  return table(['Date', 'Kind', 'Hours', 'What was brought'], rows, { figures: [2], shares: [1.3, 2, 0.8, 5] });
}

function cpdTable(database: Database): BlockContent | null {
  const rows = cpdRecords(database).map(({ doneOn, title, kind, provider, minutes, level }) => [
    dayInShort(doneOn),
    title,
    [capital(kind), provider].filter((part) => part !== '').join(', '),
    level === null ? '' : capital(level),
    clockHours(minutes),
  ]);
  const head = ['Date', 'Activity', 'Kind and provider', 'Effect seen', 'Hours'];
  return table(head, rows, { figures: [4], shares: [1.3, 3, 2.2, 1.2, 0.8] });
}

function contentOf(database: Database, source: LiveSource, of: string | null): BlockContent | null {
  switch (source) {
    case 'hours':
      return hoursTable(database);
    case 'hours-by-month':
      return hoursByMonth(database, of);
    case 'sessions':
      return sessionList(database, of);
    case 'goals':
      return goalsTable(database, of);
    case 'feedback':
      return feedbackTable(database, of);
    case 'feedback-ratings':
      return feedbackRatings(database);
    case 'supervision':
      return supervisionTable(database);
    case 'cpd':
      return cpdTable(database);
    case 'swot':
      return swotLists(database, of);
    case 'plan':
      return of === null ? null : planTable(database, of);
    case 'profile':
      return of === null ? null : profileLists(database, of);
    case 'ratings-over-time':
      return of === null ? null : ratedOverTime(database, of);
    case 'ratings-rounds':
      return of === null ? null : ownRounds(database, of);
    case 'ratings-others':
      return of === null ? null : selfAndOthers(database, of);
    default:
      return assertNever(source);
  }
}

/** What a live block's source says now; null where nothing is there (any more), or where this version does not know it. */
export function blockContent(
  database: Database,
  { source, of }: Pick<BlockOrder, 'source' | 'of'>,
): BlockContent | null {
  const known = knownSource(source);
  return known === null ? null : contentOf(database, known, of === '' ? null : of);
}
