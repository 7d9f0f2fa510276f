import { escapeHtml } from '../../../../shared/document/markup.ts';
import {
  clockHours,
  type LedgerFilter,
  type LedgerTotals,
  ledgerKindNames,
  ledgerKinds,
} from '../../../../shared/domain/ledger.ts';
import type { HoursLogOrder } from '../../../../shared/domain/paper.ts';
import { dayInShort, dayInWords } from '../../print/days.ts';
import { tablePage } from '../../print/page.ts';
import style from './log.css?raw';
import type { HoursLog, LogEntry } from './logLines.ts';

const formats: Readonly<Record<string, string>> = { 'in-person': 'In person', video: 'Video', phone: 'Phone' };
const counted = (count: number, singular: string): string =>
  `${count.toLocaleString('en-GB')} ${singular}${count === 1 ? '' : 's'}`;

const cell = (text: string, figure = false): string => `<td${figure ? ' class="figure"' : ''}>${escapeHtml(text)}</td>`;
const row = (cells: string[]): string => `<tr>${cells.join('')}</tr>`;

function table(headings: string[], rows: string[], figures: readonly number[]): string {
  const heads = headings.map((text, index) => `<th${figures.includes(index) ? ' class="figure"' : ''}>${text}</th>`);
  return `<table><thead>${row(heads)}</thead><tbody>${rows.join('')}</tbody></table>`;
}

function sessionTable(entries: readonly LogEntry[]): string {
  const rows = entries.map((entry) =>
    row([
      cell(dayInShort(entry.happenedOn)),
      cell(entry.startedAt ?? ''),
      cell(entry.client),
      cell(ledgerKindNames[entry.kind]),
      cell(entry.setting === 'group' ? 'Group' : 'One-to-one'),
      cell(formats[entry.format ?? ''] ?? ''),
      cell(entry.paid ? 'Paid' : 'Unpaid'),
      cell(clockHours(entry.minutes), true),
    ]),
  );
  return table(['Date', 'Start', 'Client', 'Kind', 'Setting', 'Format', 'Payment', 'Hours'], rows, [7]);
}

function otherTable(entries: readonly LogEntry[], what: string): string {
  const rows = entries.map((entry) =>
    row([cell(dayInShort(entry.happenedOn)), cell(entry.detail), cell(clockHours(entry.minutes), true)]),
  );
  return table(['Date', what, 'Hours'], rows, [2]);
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

/** The days that the filter allows, or else those from the first line to the last. */
function period({ from, to }: LedgerFilter, entries: readonly LogEntry[]): string {
  const first = from ?? entries[0]?.happenedOn;
  const last = to ?? entries.at(-1)?.happenedOn;
  if (first === undefined || last === undefined) return 'No hours yet';
  return `${dayInWords(first)} – ${dayInWords(last)}`;
}

/** By which names clients go in this log, in a sentence. */
function namesInWords({ named, coded }: HoursLog, view: HoursLogOrder['view']): string {
  if (view === 'code-names') return 'Clients are shown by code names.';
  if (coded === 0) return 'All clients in this log have agreed to being named to a professional body.';
  if (named === 0)
    return 'No client in this log has agreed to being named to a professional body: all go by code names.';
  const others =
    coded === 1 ? '1 client is shown by a code name and has' : `${coded} clients are shown by code names and have`;
  return `${counted(named, 'client')} agreed to being named to a professional body. ${others} not agreed to it.`;
}

interface LogPage {
  log: HoursLog;
  totals: LedgerTotals;
  order: HoursLogOrder;
  /** YYYY-MM-DD */
  madeOn: string;
}

/** The log as a printable document: the sums first, then every line. */
export function logHtml({ log, totals, order, madeOn }: LogPage): string {
  const of = (kind: LogEntry['kind']) => log.entries.filter((entry) => entry.kind === kind);
  const sessions = log.entries.filter(({ clientId }) => clientId !== null);
  const sums = ledgerKinds
    .filter((kind) => totals.byKind[kind].count > 0)
    .map((kind) => ({ name: ledgerKindNames[kind], ...totals.byKind[kind] }));
  const payments = [
    { name: 'Of the sessions, paid', ...totals.paid },
    { name: 'Of the sessions, unpaid', ...totals.unpaid },
  ].filter(({ count }) => count > 0);
  const sumRows = [...sums, ...payments].map(({ name, count, minutes }) =>
    row([cell(name), cell(count.toLocaleString('en-GB'), true), cell(clockHours(minutes), true)]),
  );
  const notHeld = totals.cancelled + totals.notAttended;
  const notes = [
    `${counted(totals.byClient.length, 'client')}.`,
    namesInWords(log, order.view),
    ...(notHeld > 0 ? [`${counted(notHeld, 'session')} cancelled or not attended: not counted as hours.`] : []),
  ];
  const parts = [
    section('Summary', table(['Kind', 'Entries', 'Hours'], sumRows, [1, 2])),
    ...(sessions.length > 0 ? [section('Coaching and mentoring', sessionTable(sessions))] : []),
    ...(of('supervision').length > 0 ? [section('Supervision', otherTable(of('supervision'), 'With'))] : []),
    ...(of('cpd').length > 0 ? [section('CPD', otherTable(of('cpd'), 'Activity'))] : []),
  ];
  return tablePage({
    title: 'Hours log',
    style,
    body: `<header><h1>Hours log</h1><p class="period">${period(order.filter, log.entries)}</p><p class="notes">${notes.map(escapeHtml).join(' ')}</p>
<p class="notes">Made on ${dayInWords(madeOn)}. Hours are given as hours:minutes.</p></header>${parts.join('\n')}`,
  });
}
