import { type NameFinder, nameFinder, plainLetters } from '../../../../shared/document/realNames.ts';
import type { Assembled } from '../../../../shared/domain/submission/assembled.ts';
import { withCodeNamesOnly } from '../../../../shared/domain/submission/codeNames.ts';
import type { Database } from '../../database/database.ts';
import { registeredTerms } from '../clients/service.ts';
import { assembleUnguarded } from './assemble.ts';
import { acceptedNames } from './gate.ts';
import { referenceParts } from './references.ts';

const wordsIn = (text: string): string =>
  ` ${plainLetters(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Passes over what was accepted at the gate. */
function exceptAccepted(find: NameFinder, accepted: readonly string[]): NameFinder {
  if (accepted.length === 0) return find;
  const allowed = accepted.map(wordsIn);
  const mayStay = (words: string) => allowed.some((one) => one.includes(wordsIn(words)));
  return (text) => find(text).filter(({ from, to }) => !mayStay(text.slice(from, to)));
}

/**
 * A submission as it is handed in, with the list of the works that it cites. Every registered name in it is replaced by a code name, whatever it stands in: the last
 * net behind the gate, which lets through what was accepted there alone. Throws `not-found`, also where its unit is gone.
 */
export async function assembleSubmission(database: Database, id: string): Promise<Assembled> {
  const { assembled, cited } = assembleUnguarded(database, id, { pictures: true });
  const body = [...assembled.body, ...(await referenceParts(database, cited))];
  const find = nameFinder(registeredTerms(database));
  return withCodeNamesOnly({ ...assembled, body }, exceptAccepted(find, await acceptedNames(database, id)));
}
