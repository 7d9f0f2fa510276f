import type { PaperContent, PaperFormat, UnitFileOrder } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { codeNamesOnly } from '../anonymity/service.ts';
import { unitById } from './service.ts';

/**
 * A unit as a JSON file, as it is read again when a unit is added from a file; by code names only, should a name stand in
 * it. Throws `not-found`, and `invalid-input` for another format.
 */
export function unitFile(database: Database, { unitId }: UnitFileOrder, format: PaperFormat): PaperContent {
  if (format !== 'json') throw new AppError('invalid-input', 'A unit comes as a JSON file.');
  const coded = codeNamesOnly(database);
  const words = (_key: string, value: unknown) => (typeof value === 'string' ? coded(value) : value);
  return { text: `${JSON.stringify(unitById(database, unitId), words, 2)}\n` };
}
