import { plainLetters } from '../../../../shared/document/realNames.ts';
import type { CertainNames } from '../../../../shared/domain/anonymity/gate.ts';
import type { Assembled } from '../../../../shared/domain/submission/assembled.ts';
import { withCodeNamesOnly } from '../../../../shared/domain/submission/codeNames.ts';
import type { Database } from '../../database/database.ts';
import { certainNamesIn } from '../anonymity/service.ts';
import { assembleUnguarded } from './assemble.ts';
import { acceptedNames } from './gate.ts';
import { referenceParts } from './references.ts';

const wordsIn = (text: string): string =>
  ` ${plainLetters(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Passes over what was accepted at the gate. */
function exceptAccepted(find: CertainNames, accepted: readonly string[]): CertainNames {
  if (accepted.length === 0) return find;
  const allowed = accepted.map(wordsIn);
  const mayStay = (words: string) => allowed.some((one) => one.includes(wordsIn(words)));
  return (text) => find(text).filter(({ from, to }) => !mayStay(text.slice(from, to)));
}

/** What the gate is certain of in this submission, without what was accepted there. */
async function namesToReplace(database: Database, id: string): Promise<CertainNames> {
  return exceptAccepted(certainNamesIn(database), await acceptedNames(database, id));
}

/**
 * A submission as it is handed in, with the list of the works that it cites. Every registered name in it of which the gate
 * is certain is replaced by a code name, whatever it stands in: the last net behind the gate. What the gate asks about, and
 * what was accepted there, stays as it is written. Throws `not-found`, also where its unit is gone.
 */
export async function assembleSubmission(database: Database, id: string): Promise<Assembled> {
  const { assembled, cited } = assembleUnguarded(database, id, { pictures: true });
  const body = [...assembled.body, ...(await referenceParts(database, cited))];
  return withCodeNamesOnly({ ...assembled, body }, await namesToReplace(database, id));
}
