import { nameFinder } from '../../../../shared/document/realNames.ts';
import { nameKey } from '../../../../shared/domain/client.ts';
import type { Database } from '../../database/database.ts';
import * as queries from './queries.ts';

/** What the register allows to be told beyond code names. */
export interface Disclosure {
  /** The ids of clients who agreed to being named. */
  mayBeNamed: ReadonlySet<string>;
  /** Organisations, as `nameKey` writes them: several clients, and the coach, may belong to one. */
  organisations: ReadonlySet<string>;
}

/** Who agreed to being named, and what the register knows as organisations. */
export function disclosure(database: Database): Disclosure {
  const register = queries.selectRegister(database);
  return {
    mayBeNamed: new Set(register.flatMap(({ clientId, namingConsentOn }) => (namingConsentOn ? [clientId] : []))),
    organisations: new Set(register.flatMap(({ organisation }) => (organisation ? [nameKey(organisation)] : []))),
  };
}

/**
 * The sectors of these clients, each once, by name: of those who agreed to records being kept. A sector that holds a
 * name of the register is left out.
 */
export function sectorsOf(database: Database, clientIds: readonly string[]): string[] {
  const register = queries.selectRegister(database);
  const names = register.flatMap(({ clientId, codeName, realName, aliases, organisation }) =>
    [realName, organisation, ...aliases].filter(Boolean).map((term) => ({ term, clientId, codeName })),
  );
  const find = nameFinder(names);
  const wanted = new Set(clientIds);
  const sectors = new Map<string, string>();
  for (const { clientId, sector, recordConsentOn } of register) {
    const isTold = wanted.has(clientId) && recordConsentOn !== null && sector !== '' && find(sector).length === 0;
    if (isTold && !sectors.has(nameKey(sector))) sectors.set(nameKey(sector), sector);
  }
  return [...sectors.values()].toSorted((one, other) => one.localeCompare(other, 'en-GB'));
}
