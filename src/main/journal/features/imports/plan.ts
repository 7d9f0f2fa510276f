import type { LogClient, LogLine, LogMapping, LogProblem } from '../../../../shared/domain/logImport.ts';
import { readLine } from '../../../../shared/domain/logLines.ts';
import type { Database } from '../../database/database.ts';
import { clientsByName } from '../clients/service.ts';
import { overlapsAmong } from './overlaps.ts';
import { selectSessions } from './queries.ts';
import type { Row } from './rows.ts';

/** A log as it was understood: what an import would bring. */
export interface Plan {
  lines: LogLine[];
  problems: LogProblem[];
  /** By the name in the log. */
  clients: Map<string, LogClient>;
  /** Lines that equal a session of the journal or an earlier line. */
  doubles: LogProblem[];
  /** Lines at the same time as another session. */
  overlaps: LogProblem[];
}

interface Comparable {
  day: string;
  start: string | null;
  minutes: number;
}

const keyOf = (client: string, { day, start, minutes }: Comparable): string =>
  `${day} ${start ?? ''} ${minutes} ${client}`;

/** The lines that equal a session that is there, or an earlier line. */
function doublesOf(lines: readonly LogLine[], clients: Plan['clients'], known: ReturnType<typeof selectSessions>) {
  const seen = new Map<string, string>(known.map((session) => [keyOf(session.clientId, session), '']));
  return lines.flatMap((line): LogProblem[] => {
    const client = clients.get(line.client);
    const key = keyOf(client?.clientId ?? `new ${client?.codeName}`, line);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, `line ${line.line}`);
      return [];
    }
    const where = before === '' ? 'a session in the journal' : before;
    return [{ line: line.line, message: `The same day, start, client and duration as ${where}.` }];
  });
}

/** Reads every row by the mapping and compares it with the journal. `today` is the last day a session can have been on. */
export function planImport(database: Database, rows: readonly Row[], mapping: LogMapping, today: string): Plan {
  const lines: LogLine[] = [];
  const problems: LogProblem[] = [];
  for (const { line, cells } of mapping.headed ? rows.slice(1) : rows) {
    const read = readLine(line, cells, mapping, today);
    if (read.ok) lines.push(read.line);
    else problems.push({ line, message: read.message });
  }
  const counts = new Map<string, number>();
  for (const { client } of lines) counts.set(client, (counts.get(client) ?? 0) + 1);
  const clients = new Map(
    clientsByName(database, [...counts.keys()], mapping.names).map((found) => [
      found.name,
      { ...found, sessions: counts.get(found.name) ?? 0 },
    ]),
  );
  const days = lines.map(({ day }) => day).sort();
  const [from, to] = [days[0], days.at(-1)];
  const known = from === undefined || to === undefined ? [] : selectSessions(database, from, to);
  const doubles = doublesOf(lines, clients, known);
  const twice = new Set(doubles.map(({ line }) => line));
  const overlaps = overlapsAmong(
    lines.filter(({ line }) => !twice.has(line)),
    known,
  );
  return { lines, problems, clients, doubles, overlaps };
}
