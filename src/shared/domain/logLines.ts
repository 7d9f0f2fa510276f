import { readDay, readMinutes, readTime } from './logCells.ts';
import type { LogField, LogLine, LogMapping } from './logImport.ts';
import { MOST_MINUTES } from './session.ts';

const EARLIEST = '1970-01-01';
const LONGEST_NAME = 200;
const LONGEST_CODE_NAME = 60;
const LONGEST_AIM = 10_000;
/** What a session that was not held is kept with where the log says nothing: it never counts. */
const UNHELD_MINUTES = 60;

type Words<Value> = readonly (readonly [RegExp, Value])[];

const kinds: Words<LogLine['kind']> = [
  [/^coach(ing|ee)?$/i, 'coaching'],
  [/^ment(or(ing)?|ee)$/i, 'mentoring'],
];
const payments: Words<boolean> = [
  [/^(y|yes|true|1|paid|x)$/i, true],
  [/^(n|no|false|0|unpaid|not paid|pro.?bono|free|voluntary)$/i, false],
];
const formats: Words<LogLine['format']> = [
  [/^(in.?person|face.?to.?face|f2f|on.?site)$/i, 'in-person'],
  [/^(video( call)?|online|virtual|remote|zoom|(ms |microsoft )?teams|skype|google meet)$/i, 'video'],
  [/^(tele)?phone( call)?$|^(call|tel)$/i, 'phone'],
];
const settings: Words<LogLine['setting']> = [
  [/^(one.to.one|1.?(:|to|-).?1|individual|single)$/i, 'one-to-one'],
  [/^(group|team)$/i, 'group'],
];
const statuses: Words<LogLine['status']> = [
  [/^(held|done|complete(d)?|attended|took place|yes|y)$/i, 'held'],
  [/^cancel(l)?ed( .*)?$/i, 'cancelled'],
  [/^(not attended|did not attend|dna|no.?show|absent|missed)$/i, 'not-attended'],
];

/** The value whose words a cell has, the usual one where the cell is empty; undefined where nobody knows it. */
function among<Value>(text: string, words: Words<Value>, usual: Value): Value | undefined {
  return text === '' ? usual : words.find(([pattern]) => pattern.test(text))?.[1];
}

/** A line that was read: the session, or why it is none. */
type ReadLine = { ok: true; line: LogLine } | { ok: false; message: string };

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const orderInWords = { ymd: 'year-month-day', dmy: 'day/month/year', mdy: 'month/day/year' } as const;

/**
 * Reads one line of a log. `today` is the last day that a session can have been on. The message of a line that is not
 * right names every cell that is not, in sentences for the coach.
 */
export function readLine(number: number, cells: readonly string[], mapping: LogMapping, today: string): ReadLine {
  const wrong: string[] = [];
  const { columns, usual } = mapping;
  const cell = (field: LogField): string => {
    const place = columns[field];
    return place === undefined ? '' : (cells[place] ?? '').trim();
  };
  function known<Value>(field: LogField, words: Words<Value>, otherwise: Value, expected: string): Value {
    const value = among(cell(field), words, otherwise);
    if (value === undefined) wrong.push(`“${shortened(cell(field))}” is not ${expected}.`);
    return value ?? otherwise;
  }

  const status = known('status', statuses, 'held', 'held, cancelled or not attended');
  const read = readDay(cell('day'), mapping.dayOrder);
  if (cell('day') === '') wrong.push('The date is missing.');
  else if (!read) wrong.push(`“${shortened(cell('day'))}” is not a date written as ${orderInWords[mapping.dayOrder]}.`);
  else if (read.day > today) wrong.push(`The date ${read.day} lies in the future.`);
  else if (read.day < EARLIEST) wrong.push(`The date ${read.day} is too long ago to be right.`);

  const startText = cell('start');
  const start = readTime(startText === '' ? (read?.rest ?? '') : startText);
  if (startText !== '' && start === null) wrong.push(`“${shortened(startText)}” is not a time such as 14:30.`);

  const client = cell('client');
  const longest = mapping.names === 'code-names' ? LONGEST_CODE_NAME : LONGEST_NAME;
  if (client === '') wrong.push('The client is missing.');
  else if (client.length > longest) wrong.push(`The client’s name is longer than ${longest} characters.`);

  const minutes = minutesOf(cell('duration'), mapping, status, wrong);
  const aim = cell('aim');
  if (aim.length > LONGEST_AIM) wrong.push('The aim is longer than 10,000 characters.');
  const line: LogLine = {
    line: number,
    day: read?.day ?? '',
    start,
    client,
    minutes,
    kind: known('kind', kinds, usual.kind, 'coaching or mentoring'),
    paid: known('paid', payments, usual.paid, 'yes or no'),
    format: known('format', formats, usual.format, 'in person, video or phone'),
    setting: known('setting', settings, usual.setting, 'one-to-one or group'),
    status,
    aim,
  };
  return wrong.length === 0 ? { ok: true, line } : { ok: false, message: wrong.join(' ') };
}

function minutesOf(text: string, { unit }: LogMapping, status: LogLine['status'], wrong: string[]): number {
  const minutes = readMinutes(text, unit);
  if (status !== 'held' && (text === '' || minutes === 0)) return UNHELD_MINUTES;
  if (text === '') wrong.push('The duration is missing.');
  else if (minutes === null) wrong.push(`“${shortened(text)}” is not a duration such as 1:30 or 90.`);
  else if (minutes < 1) wrong.push('The duration is 0: a session lasts at least one minute.');
  else if (minutes > MOST_MINUTES) wrong.push(`“${shortened(text)}” is more than 12 hours.`);
  return minutes ?? 0;
}
