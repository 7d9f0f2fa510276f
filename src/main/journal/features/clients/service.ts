import { v7 as uuid } from 'uuid';
import type { RegisterEntry } from '../../../../shared/domain/anonymity/report.ts';
import {
  type Client,
  type ClientSummary,
  emptyIdentity,
  freeCodeName,
  type Identity,
  isSameName,
  nameKey,
  type RegisteredTerm,
  type RemovedClient,
  termsOf,
} from '../../../../shared/domain/client.ts';
import type { Engagement } from '../../../../shared/domain/engagement.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { createEngagement, engagementsOf, renameParty, restoreEngagement } from '../engagements/service.ts';
import { saveFeedback } from '../feedback/service.ts';
import { renameMentions } from '../mentions/service.ts';
import { rejoinRater, renameRater, roundsOfClient } from '../ratings/service.ts';
import { reindexSessionsOf } from '../sessions/service.ts';
import * as queries from './queries.ts';

export { type Disclosure, disclosure, sectorsOf } from './disclosure.ts';

/** Every client with what the record holds of them, by code name as one counts: Client 2 before Client 10. */
export function clients(database: Database): ClientSummary[] {
  const byCodeName = new Intl.Collator('en', { numeric: true });
  return queries.selectSummaries(database).toSorted((a, b) => byCodeName.compare(a.codeName, b.codeName));
}

/** One client with what the record holds of them, or `not-found`. */
export function clientSummary(database: Database, id: string): ClientSummary {
  const found = queries.selectSummary(database, id);
  if (!found) throw new AppError('not-found', 'no such client');
  return found;
}

function clientById(database: Database, id: string): Client {
  const found = queries.selectClient(database, id);
  if (!found) throw new AppError('not-found', 'no such client');
  return found;
}

/** The code name that is offered for the next client. */
export function nextCodeName(database: Database): string {
  return freeCodeName(queries.selectCodeNames(database).map(({ codeName }) => codeName));
}

/** Throws `invalid-input` where another client has this code name. */
function refuseTaken(database: Database, codeName: string, own?: string): void {
  const others = queries.selectCodeNames(database).filter(({ id }) => id !== own);
  if (!others.some((other) => isSameName(other.codeName, codeName))) return;
  throw new AppError('invalid-input', 'Another client has this code name already. Choose one that nobody has.');
}

/** Throws `invalid-input` where a code name tells who the client is. */
function refuseTelling(codeName: string, identity: Identity | undefined): void {
  if (!identity || !termsOf(identity).some((term) => isSameName(term, codeName))) return;
  throw new AppError(
    'invalid-input',
    'The code name is a name from the register: it would tell who this is. Choose another code name.',
  );
}

/** Throws `invalid-input` where somebody is to be called by a name from the register. */
export function refuseRealName(database: Database, name: string): void {
  if (name === '' || !registeredTerms(database).some(({ term }) => isSameName(term, name))) return;
  throw new AppError('invalid-input', 'This is a name from the register. Use a code name: the real one stays there.');
}

interface NewClient {
  codeName: string;
  identity?: Identity | undefined;
  /** The first engagement, where it begins at once. */
  engagement?: Pick<Engagement, 'kind' | 'startedOn'> | undefined;
}

/** Adds a client; returns the id. Throws `invalid-input` where the code name is taken or is a name from the register. */
export function createClient(database: Database, now: Date, { codeName, identity, engagement }: NewClient): string {
  return inTransaction(database, (tx) => {
    refuseTaken(tx, codeName);
    refuseTelling(codeName, identity);
    const id = uuid();
    queries.insertClient(tx, { id, codeName, createdAt: now.toISOString() });
    if (identity && !isEmpty(identity)) queries.putIdentity(tx, id, identity);
    if (engagement) createEngagement(tx, now, { clientId: id, ...engagement });
    return id;
  });
}

/** Gives a client another code name, here and wherever it is shown. Throws as `createClient` does, and `not-found`. */
export function renameClient(database: Database, id: string, codeName: string): void {
  inTransaction(database, (tx) => {
    const { codeName: before } = clientById(tx, id);
    refuseTaken(tx, codeName, id);
    refuseTelling(codeName, queries.selectIdentity(tx, id));
    queries.updateClient(tx, id, { codeName });
    renameParty(tx, id, before, codeName);
    renameMentions(tx, id, codeName);
    renameRater(tx, id, codeName);
    reindexSessionsOf(tx, id);
    // Search knows feedback by the code name too, and renews it with every save.
    for (const feedbackId of queries.selectFeedbackIds(tx, id)) saveFeedback(tx, feedbackId, { clientId: id });
  });
}

function isEmpty(identity: Identity): boolean {
  return JSON.stringify({ ...emptyIdentity, ...identity }) === JSON.stringify(emptyIdentity);
}

/** The register's entry of a client, or null where nothing was entered. */
export function identityOf(database: Database, id: string): Identity | null {
  return queries.selectIdentity(database, clientById(database, id).id) ?? null;
}

/**
 * Writes a client's entry in the register; an empty one takes it out. Throws `not-found`, and `invalid-input` for a
 * client who was anonymised, or whose code name would stand in the register.
 */
export function setIdentity(database: Database, id: string, identity: Identity): void {
  inTransaction(database, (tx) => {
    const { codeName, anonymisedAt } = clientById(tx, id);
    if (anonymisedAt !== null) {
      throw new AppError('invalid-input', 'This client was anonymised: the register does not take them up again.');
    }
    refuseTelling(codeName, identity);
    if (isEmpty(identity)) queries.deleteIdentity(tx, id);
    else queries.putIdentity(tx, id, identity);
  });
}

/** Every word of the register that should not stand in a text, the longest first. */
export function registeredTerms(database: Database): RegisteredTerm[] {
  const terms = queries.selectRegister(database).flatMap(({ clientId, codeName, ...identity }) => {
    return termsOf(identity).map((term) => ({ term, clientId, codeName }));
  });
  return terms.toSorted((a, b) => b.term.length - a.term.length);
}

/**
 * Removes a client with their engagements and returns all of it, so that it can be restored. Throws `not-found`, and
 * `in-use` while the record holds sessions with or feedback about them: they can be anonymised.
 */
export function removeClient(database: Database, id: string): RemovedClient {
  return inTransaction(database, (tx) => {
    const row = queries.selectRow(tx, id);
    if (!row) throw new AppError('not-found', 'no such client');
    if (queries.isInRecord(tx, id)) throw new AppError('in-use', 'the record holds sessions or feedback');
    const { importId: _, ...removed } = row;
    const roundIds = roundsOfClient(tx, id);
    const known = { identity: identityOf(tx, id), engagements: engagementsOf(tx, id), roundIds };
    queries.deleteClient(tx, id);
    return { ...removed, ...known };
  });
}

/** Puts a removed client back: the undo. Where the code name was given away since, they get the next one that is free. */
export function restoreClient(database: Database, { identity, engagements, roundIds, ...row }: RemovedClient): void {
  inTransaction(database, (tx) => {
    const taken = queries.selectCodeNames(tx).some(({ codeName }) => isSameName(codeName, row.codeName));
    const codeName = taken ? nextCodeName(tx) : row.codeName;
    queries.insertClient(tx, { ...row, codeName });
    if (identity) queries.putIdentity(tx, row.id, identity);
    for (const engagement of engagements) restoreEngagement(tx, engagement);
    renameParty(tx, row.id, row.codeName, codeName);
    rejoinRater(tx, roundIds, row.id, codeName);
  });
}

/** Takes a client out of the register for good; the record stays under the code name. */
export function anonymiseClient(database: Database, now: Date, id: string): void {
  inTransaction(database, (tx) => {
    clientById(tx, id);
    queries.deleteIdentity(tx, id);
    queries.updateClient(tx, id, { anonymisedAt: now.toISOString() });
  });
}

/** A name in an existing log and the client whom it means: null where it is nobody yet, who would get this code name. */
export interface NamedClient {
  name: string;
  clientId: string | null;
  codeName: string;
}

/**
 * Whom the names of an existing log mean: who goes by the name as a code name, or has it in the register, unless it is
 * more than one. Somebody new gets the next free code name, or, where the log has code names already, this one. Two
 * ways of writing one name are one client.
 */
export function clientsByName(
  database: Database,
  names: readonly string[],
  given: 'real' | 'code-names',
): NamedClient[] {
  const clients = queries.selectCodeNames(database);
  const register = queries
    .selectRegister(database)
    .flatMap(({ clientId, codeName, realName, aliases }) =>
      [realName, ...aliases].map((name) => ({ key: nameKey(name), id: clientId, codeName })),
    );
  const known = Map.groupBy(register, ({ key }) => key);
  for (const client of clients) known.set(nameKey(client.codeName), [{ ...client, key: nameKey(client.codeName) }]);
  // A code name that the log takes for a real one would tell nobody apart.
  const taken = new Set([...clients.map(({ codeName }) => codeName), ...names].map(nameKey));
  const fresh = new Map<string, string>();
  let number = 0;
  function nextFree(): string {
    do number += 1;
    while (taken.has(nameKey(`Client ${number}`)));
    return `Client ${number}`;
  }
  return names.map((name) => {
    const key = nameKey(name);
    const [found, ...others] = known.get(key) ?? [];
    if (found && others.every(({ id }) => id === found.id)) {
      return { name, clientId: found.id, codeName: found.codeName };
    }
    const codeName = fresh.get(key) ?? (given === 'code-names' ? name : nextFree());
    fresh.set(key, codeName);
    return { name, clientId: null, codeName };
  });
}

/** Adds the clients that an import of a log brings, with their real names where it has them; returns the ids by code name. */
export function addImportedClients(
  database: Database,
  now: Date,
  importId: string,
  brought: readonly { codeName: string; realName: string }[],
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { codeName, realName } of brought) {
    const id = uuid();
    queries.insertClient(database, { id, codeName, importId, createdAt: now.toISOString() });
    if (realName !== '') queries.putIdentity(database, id, { ...emptyIdentity, realName });
    ids.set(codeName, id);
  }
  return ids;
}

/** Removes the clients that an import brought and of whom there is nothing else by now; returns how many. */
export function removeImportedClients(database: Database, importId: string): number {
  const mentions = queries
    .selectMentioning(database)
    .flatMap((document) => [...document.matchAll(/"clientId":"([^"]+)"/g)]);
  return queries.deleteImported(database, importId, [...new Set(mentions.map(([, id]) => id ?? ''))]);
}

/** The real names of the clients who agreed to being named to a professional body, by client. */
export function consentingNames(database: Database): Map<string, string> {
  const named = queries
    .selectRegister(database)
    .filter((entry) => entry.namingConsentOn !== null && entry.realName !== '');
  return new Map(named.map(({ clientId, realName }) => [clientId, realName]));
}

/** The register as the anonymity gate looks for it. */
export function wholeRegister(database: Database): RegisterEntry[] {
  return queries.selectRegister(database).map(({ clientId, codeName, realName, aliases, organisation, contact }) => ({
    clientId,
    codeName,
    realName,
    aliases,
    organisation,
    contact,
  }));
}
