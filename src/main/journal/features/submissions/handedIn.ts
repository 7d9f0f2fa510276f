import { plainLetters } from '../../../../shared/document/realNames.ts';
import { codedText } from '../../../../shared/domain/anonymity/codedText.ts';
import type { CertainNames } from '../../../../shared/domain/anonymity/gate.ts';
import type { Assembled } from '../../../../shared/domain/submission/assembled.ts';
import { withCodeNamesOnly } from '../../../../shared/domain/submission/codeNames.ts';
import { type Submission, submissionTitle } from '../../../../shared/domain/submission.ts';
import type { Database } from '../../database/database.ts';
import { certainNamesIn } from '../anonymity/service.ts';
import { sessionHoursTable } from '../ledger/service.ts';
import { assembleUnguarded } from './assemble.ts';
import { acceptedNames } from './gate.ts';
import { referenceParts } from './references.ts';
import { submissionById } from './service.ts';

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

/** What a submission is called as it is handed in: by code names, but for what was accepted at the gate. */
export async function handedInTitle(database: Database, id: string): Promise<string> {
  return codedText(submissionTitle(submissionById(database, id)), await namesToReplace(database, id));
}

/** Whether the hours go with it as a table: where they stand among its appendices, and the gate has read them there. */
export const hasHoursTable = ({ choices }: Pick<Submission, 'choices'>): boolean =>
  choices.appendices.includes('hours-log');

/** The sessions of its hours log as a table for spreadsheets, their aims behind the same net as everything else. */
export async function hoursOfSubmission(database: Database, id: string): Promise<string> {
  const find = await namesToReplace(database, id);
  return sessionHoursTable(database, (text) => codedText(text, find));
}
