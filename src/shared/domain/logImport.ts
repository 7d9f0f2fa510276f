import { z } from 'zod';
import { zoneSchema } from './date.ts';
import { engagementKinds } from './engagement.ts';
import { sessionFormats, sessionSettings, type sessionStatuses } from './session.ts';

/** The most that is taken of an existing log. */
export const LOG_BYTES = 20 * 1024 * 1024;
export const LOG_LINES = 100_000;
/** A log comes to the journal in pieces of at most this many bytes. */
export const LOG_PIECE = 1024 * 1024;
/** Lines that cannot be read are all counted; so many are shown. */
export const SHOWN_PROBLEMS = 200;
/** The same for names of clients. */
export const SHOWN_NAMES = 500;

/** What a column of a log can hold. */
export const logFields = [
  'day',
  'start',
  'client',
  'duration',
  'kind',
  'paid',
  'format',
  'setting',
  'status',
  'aim',
] as const;
export type LogField = (typeof logFields)[number];
/** Without these a line is no session. */
export const neededFields = ['day', 'client', 'duration'] as const satisfies LogField[];

/** In which order a date of three numbers is written; a year at its beginning is always year, month, day. */
export const dayOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DayOrder = (typeof dayOrders)[number];
/** What a number without a unit means in the column of durations. */
export const durationUnits = ['hours', 'minutes'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** How a log is to be read. */
export const logMappingSchema = z.object({
  /** Whether the first line holds headings. */
  headed: z.boolean(),
  /** The place of each field's column, from 0. */
  columns: z.partialRecord(z.enum(logFields), z.int().min(0).max(500)),
  dayOrder: z.enum(dayOrders),
  unit: z.enum(durationUnits),
  /** For lines that do not say it. */
  usual: z.object({
    kind: z.enum(engagementKinds),
    paid: z.boolean(),
    format: z.enum(sessionFormats),
    setting: z.enum(sessionSettings),
  }),
  /** Whether the log names clients as they are called (then each gets a code name), or by code names already. */
  names: z.enum(['real', 'code-names']),
  zone: zoneSchema,
});
export type LogMapping = z.infer<typeof logMappingSchema>;

/** What a column's cells say about how they are to be read. */
export interface LogColumn {
  /** The first line's cell. */
  heading: string;
  /** A few cells that are not empty. */
  samples: string[];
  /** `unsure`: more than one order fits, or none fits all; null: these are not days. */
  dayOrder: DayOrder | 'unsure' | null;
  /** `unsure`: the numbers could be either; null: no number stands without a unit. */
  unit: DurationUnit | 'unsure' | null;
}

/** A log as it came, before anybody said how to read it. */
export interface LogInspection {
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
  /** Lines with something in them, the headings among them. */
  lines: number;
  columns: LogColumn[];
  guess: { headed: boolean; columns: LogMapping['columns'] };
}

/** A line that cannot become a session as it is, and why. */
export interface LogProblem {
  /** From 1, as a text editor counts. */
  line: number;
  message: string;
}

/** A line that was understood. */
export interface LogLine {
  line: number;
  day: string;
  start: string | null;
  client: string;
  minutes: number;
  kind: (typeof engagementKinds)[number];
  paid: boolean;
  format: (typeof sessionFormats)[number];
  setting: (typeof sessionSettings)[number];
  status: Exclude<(typeof sessionStatuses)[number], 'planned'>;
  aim: string;
}

/** A name in a log, and the client that it becomes. */
export interface LogClient {
  name: string;
  codeName: string;
  /** Null: a new client. */
  clientId: string | null;
  sessions: number;
}

/** What an import would bring. */
export interface LogPreview {
  /** Lines that were understood. */
  understood: number;
  problems: LogProblem[];
  /** All of them, shown or not. */
  problemCount: number;
  /** Lines that equal a session of the journal, or an earlier line. */
  doubles: LogProblem[];
  doubleCount: number;
  /** Lines held at the same time as another session: told, and imported all the same. */
  overlaps: LogProblem[];
  overlapCount: number;
  clients: LogClient[];
  /** All names, shown or not, and the clients that they are: two ways of writing a name are one. */
  nameCount: number;
  clientCount: number;
  held: number;
  heldMinutes: number;
  cancelled: number;
  notAttended: number;
  /** The first and the last day; null where no line was understood. */
  from: string | null;
  to: string | null;
  /** The first lines as they were understood. */
  sample: (LogLine & { codeName: string })[];
}

/** An import that was made and can be undone. */
export interface LogImport {
  id: string;
  importedAt: string;
  sessions: number;
  clients: number;
}

/** What an undo took away, and the sessions that stay because somebody has worked on them since. */
export interface UndoneImport {
  sessions: number;
  clients: number;
  kept: number;
}

const headings: Record<LogField, RegExp> = {
  day: /\b(date|day|when|on)\b/i,
  client: /client|coachee|mentee|\b(name|who)\b/i,
  duration: /duration|length|hours|\bhrs?\b|minutes|\bmins?\b/i,
  start: /start|\b(time|from|began)\b/i,
  paid: /paid|\bfee\b|bono|payment/i,
  kind: /\b(kind|type|service)\b|coaching or mentoring/i,
  format: /format|medium|\b(mode|via|how|where)\b|channel|location/i,
  setting: /setting|group|one.to.one|1.?:.?1|individual/i,
  status: /status|attend|\bheld\b|cancel/i,
  aim: /\baims?\b|topic|focus|goal|purpose|subject|detail|notes|comment/i,
};

/** Which column holds which field, as far as the headings say it; each column holds one. */
export function guessColumns(cells: readonly string[]): LogMapping['columns'] {
  const guessed: LogMapping['columns'] = {};
  const taken = new Set<number>();
  // In the order of `headings`: a “Start date” is a day before it is a start.
  for (const field of Object.keys(headings) as LogField[]) {
    const place = cells.findIndex((cell, index) => !taken.has(index) && headings[field].test(cell));
    if (place === -1) continue;
    guessed[field] = place;
    taken.add(place);
  }
  return guessed;
}
