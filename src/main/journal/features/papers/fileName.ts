import { codedText } from '../../../../shared/domain/anonymity/codedText.ts';
import type { Database } from '../../database/database.ts';
import { certainNamesIn, codeNamesOnly } from '../anonymity/service.ts';

/**
 * The name of a file that leaves the journal, by code names only: whatever the register holds, also in part, run together
 * or as an address, goes out of it. An ordinary word that is somebody’s name goes too: nobody is asked about the name of a
 * file. It comes back unchanged where there is nothing of the kind.
 */
export function fileName(database: Database, name: string): string {
  const find = certainNamesIn(database);
  return codedText(codeNamesOnly(database)(name), (text) => find(text, 'as-file-name'));
}
