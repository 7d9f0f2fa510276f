import { nameFinder } from '../../../../shared/document/realNames.ts';
import type { Database } from '../../database/database.ts';
import { registeredTerms } from './service.ts';

/** Puts code names in the place of all names that stand in the register. */
export function codeNamesOnly(database: Database): (text: string) => string {
  const find = nameFinder(registeredTerms(database));
  return (text) =>
    find(text).reduceRight((result, { from, to, clients }) => {
      const [client] = clients;
      const name = clients.length === 1 && client ? client.codeName : 'a client';
      return result.slice(0, from) + name + result.slice(to);
    }, text);
}
