import { type Framework, frameworkSchema } from '../../../shared/domain/framework.ts';
import { type JsonFile, readJsonFile } from '../../ui/readJsonFile.ts';

/** Reads a framework from a JSON file that the user chose. Never throws: what is wrong is said. */
export function readFrameworkFile(file: File): Promise<JsonFile<Framework>> {
  return readJsonFile(file, frameworkSchema, 'A framework is a page or two of text');
}
