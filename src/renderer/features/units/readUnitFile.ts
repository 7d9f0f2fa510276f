import { type Unit, unitFileSchema } from '../../../shared/domain/unit.ts';
import { readJsonFile } from '../../ui/readJsonFile.ts';

/** What a file gave: a unit, or what is wrong with it, a line each. */
export type UnitFile = { unit: Unit } | { problems: string[] };

/** Reads a unit from a JSON file that the user chose. Never throws: what is wrong is said. */
export async function readUnitFile(file: File): Promise<UnitFile> {
  const read = await readJsonFile(file, unitFileSchema, 'A unit is a few pages of text');
  return 'content' in read ? { unit: read.content } : read;
}
