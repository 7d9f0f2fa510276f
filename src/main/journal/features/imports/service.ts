import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../../shared/domain/date.ts';
import type { Engagement } from '../../../../shared/domain/engagement.ts';
import {
  type LogImport,
  type LogInspection,
  type LogLine,
  type LogMapping,
  type LogPreview,
  neededFields,
  SHOWN_NAMES,
  SHOWN_PROBLEMS,
  type UndoneImport,
} from '../../../../shared/domain/logImport.ts';
import { isKnownZone } from '../../../../shared/domain/occasion.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { addImportedClients, removeImportedClients } from '../clients/service.ts';
import { createEngagement, removeImportedEngagements } from '../engagements/service.ts';
import { addImportedSessions, removeImportedSessions } from '../sessions/importing.ts';
import { inspectRows } from './inspect.ts';
import { type Plan, planImport } from './plan.ts';
import * as queries from './queries.ts';
import { dropUpload, uploadedRows } from './uploads.ts';

const SAMPLE_LINES = 5;

/** What an uploaded log seems to be: its encoding, its columns, and a guess at their meaning. */
export function inspectLog(database: Database, id: string): LogInspection {
  const { encoding, rows } = uploadedRows(database, id);
  return inspectRows(encoding, rows);
}

function planOf(database: Database, now: Date, id: string, mapping: LogMapping): Plan {
  if (!isKnownZone(mapping.zone)) throw new AppError('invalid-input', 'This time zone is not known on this computer.');
  if (neededFields.some((field) => mapping.columns[field] === undefined)) {
    throw new AppError('invalid-input', 'Say which columns hold the date, the client and the duration.');
  }
  return planImport(database, uploadedRows(database, id).rows, mapping, dayOf(now, mapping.zone));
}

/** What importing a log by this mapping would bring, and the lines that cannot be read. Changes nothing. */
export function previewLog(database: Database, now: Date, id: string, mapping: LogMapping): LogPreview {
  const { lines, problems, clients, doubles, overlaps } = planOf(database, now, id, mapping);
  const held = lines.filter(({ status }) => status === 'held');
  const countOf = (status: LogLine['status']) => lines.filter((line) => line.status === status).length;
  const days = lines.map(({ day }) => day).sort();
  return {
    understood: lines.length,
    problems: problems.slice(0, SHOWN_PROBLEMS),
    problemCount: problems.length,
    doubles: doubles.slice(0, SHOWN_PROBLEMS),
    doubleCount: doubles.length,
    overlaps: overlaps.slice(0, SHOWN_PROBLEMS),
    overlapCount: overlaps.length,
    clients: [...clients.values()].slice(0, SHOWN_NAMES),
    nameCount: clients.size,
    clientCount: new Set([...clients.values()].map(({ codeName }) => codeName)).size,
    held: held.length,
    heldMinutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    cancelled: countOf('cancelled'),
    notAttended: countOf('not-attended'),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    sample: lines
      .slice(0, SAMPLE_LINES)
      .map((line) => ({ ...line, codeName: clients.get(line.client)?.codeName ?? '' })),
  };
}

type Begun = Pick<Engagement, 'id' | 'startedOn'>;

/**
 * Finds for every line the engagement that it belongs to: of its client and kind, the last that had begun by then, or
 * else the first; where there is none, one is begun on the day of the first line.
 */
function engagementFinder(database: Database, now: Date, importId: string, lines: readonly LogLine[]) {
  const keyOf = (clientId: string, kind: LogLine['kind']) => `${kind} ${clientId}`;
  const known = Map.groupBy(queries.selectEngagements(database), ({ clientId, kind }) => keyOf(clientId, kind));
  const begun = new Map<string, Begun[]>(known);
  const firstDays = new Map<string, string>();
  for (const { client, kind, day } of lines) {
    const key = keyOf(client, kind);
    const first = firstDays.get(key);
    if (first === undefined || day < first) firstDays.set(key, day);
  }
  return (clientId: string, { client, kind, day }: LogLine): string => {
    const key = keyOf(clientId, kind);
    const there = begun.get(key);
    const found = there?.findLast(({ startedOn }) => startedOn <= day) ?? there?.[0];
    if (found) return found.id;
    const startedOn = firstDays.get(keyOf(client, kind)) ?? day;
    const id = createEngagement(database, now, { clientId, kind, startedOn, importId });
    begun.set(key, [{ id, startedOn }]);
    return id;
  };
}

/** The clients that these lines bring, each once, with the name that goes into the register. */
function broughtClients(plan: Plan, lines: readonly LogLine[], { names }: LogMapping) {
  const brought = new Map<string, { codeName: string; realName: string }>();
  for (const { client } of lines) {
    const found = plan.clients.get(client);
    if (found?.clientId !== null || brought.has(found.codeName)) continue;
    brought.set(found.codeName, { codeName: found.codeName, realName: names === 'real' ? client : '' });
  }
  return [...brought.values()];
}

interface ImportChoice {
  id: string;
  mapping: LogMapping;
  /** Also what equals a session of the journal or an earlier line. */
  withDoubles: boolean;
}

/**
 * Imports a log: all of it in one transaction, or nothing. Throws `invalid-input` while a line cannot be read, and where
 * nothing is left to import.
 */
export function runImport(database: Database, now: Date, choice: ImportChoice): LogImport {
  return inTransaction(database, (tx) => {
    const plan = planOf(database, now, choice.id, choice.mapping);
    if (plan.problems.length > 0) {
      throw new AppError(
        'invalid-input',
        'Nothing was imported: some lines cannot be read. Mend them in the file first.',
      );
    }
    const twice = new Set(choice.withDoubles ? [] : plan.doubles.map(({ line }) => line));
    const lines = plan.lines.filter(({ line }) => !twice.has(line));
    if (lines.length === 0) throw new AppError('invalid-input', 'There is no session to import in this file.');
    const made = { id: uuid(), importedAt: now.toISOString() };
    const brought = broughtClients(plan, lines, choice.mapping);
    queries.insertImport(tx, { ...made, sessions: lines.length, clients: brought.length });
    const ids = addImportedClients(tx, now, made.id, brought);
    const engagementOf = engagementFinder(tx, now, made.id, lines);
    const sessions = lines.map((line) => {
      const client = plan.clients.get(line.client);
      const clientId = client?.clientId ?? ids.get(client?.codeName ?? '');
      if (!client || clientId === undefined) throw new AppError('internal', 'a line without a client');
      const { day: happenedOn, start: startedAt, minutes, format, paid, setting, status, aim } = line;
      const engagementId = engagementOf(clientId, line);
      const facts = { engagementId, happenedOn, startedAt, minutes, format, paid, setting, status, aim };
      return { ...facts, zone: choice.mapping.zone, codeName: client.codeName };
    });
    addImportedSessions(tx, now, made.id, sessions);
    dropUpload(database, choice.id);
    return { ...made, sessions: lines.length, clients: brought.length };
  });
}

/** The imports that can be undone, newest first. */
export function imports(database: Database): LogImport[] {
  return queries.selectImports(database);
}

/**
 * Takes an import back: its sessions, and the engagements and clients that came with it. What somebody has worked on
 * since stays, and is told. Throws `not-found` where it was undone before.
 */
export function undoImport(database: Database, id: string): UndoneImport {
  return inTransaction(database, (tx) => {
    if (!queries.selectImports(tx).some((made) => made.id === id)) throw new AppError('not-found', 'no such import');
    const { removed, kept } = removeImportedSessions(tx, id);
    removeImportedEngagements(tx, id);
    const clients = removeImportedClients(tx, id);
    queries.deleteImport(tx, id);
    return { sessions: removed, clients, kept };
  });
}
