import type { LedgerEntry } from '../../../../shared/domain/ledger.ts';
import type { HoursLogOrder } from '../../../../shared/domain/paper.ts';
import type { Database } from '../../database/database.ts';
import { codeNamesOnly } from '../anonymity/service.ts';
import { consentingNames } from '../clients/service.ts';
import { selectEntries } from './queries.ts';

/** A line of the log as it leaves the journal. */
export interface LogEntry extends LedgerEntry {
  /** By which name the client goes in this log; empty where the line is about no client. */
  client: string;
  named: boolean;
}

export interface HoursLog {
  /** Oldest first. */
  entries: LogEntry[];
  /** Clients who go by their real name, and those who go by their code name. */
  named: number;
  coded: number;
}

const EVERYTHING = -1;

/** What a log holds: by code names, or by the real names of those who agreed to being named to a professional body. */
export function hoursLogOf(database: Database, { view, filter }: Omit<HoursLogOrder, 'paper'>): HoursLog {
  const names = view === 'real-names' ? consentingNames(database) : new Map<string, string>();
  const codeNames = codeNamesOnly(database);
  const named = new Set<string>();
  const coded = new Set<string>();
  const entries = selectEntries(database, filter, 0, EVERYTHING).map((entry): LogEntry => {
    const realName = entry.clientId === null ? undefined : names.get(entry.clientId);
    if (entry.clientId !== null) (realName === undefined ? coded : named).add(entry.clientId);
    // What a session was about is not for a paper that says who it was with.
    const detail = view === 'real-names' && entry.clientId !== null ? '' : codeNames(entry.detail);
    return { ...entry, detail, client: realName ?? entry.codeName ?? '', named: realName !== undefined };
  });
  return { entries: entries.reverse(), named: named.size, coded: coded.size };
}
