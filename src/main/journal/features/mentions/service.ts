import { type ReflectionDocument, withCodeName } from '../../../../shared/document/document.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { saveCpd } from '../cpd/service.ts';
import { saveFeedback } from '../feedback/service.ts';
import { rewriteDocument } from '../reflections/service.ts';
import { saveSession } from '../sessions/service.ts';
import { rewriteSubmission, rewriteSubmissionVersion } from '../submissions/service.ts';
import { saveSupervision } from '../supervision/service.ts';
import { rewriteVersion } from '../versions/service.ts';
import * as queries from './queries.ts';

/** How each kind of text is written anew; search follows, unless it lies in the trash. */
const rewrite: Record<queries.Holder, (database: Database, id: string, document: ReflectionDocument) => void> = {
  reflection: rewriteDocument,
  version: rewriteVersion,
  session: (database, id, document) => saveSession(database, id, { document }),
  supervision: (database, id, document) => saveSupervision(database, id, { document }),
  feedback: (database, id, document) => saveFeedback(database, id, { document }),
  cpd: (database, id, document) => saveCpd(database, id, { document }),
  submission: rewriteSubmission,
  'submission-version': rewriteSubmissionVersion,
};

/**
 * Gives every mention of a client their new code name: in reflections with their versions, and in the notes of sessions,
 * supervision, feedback and CPD, and in submissions, in the trash or not. All of it or none; part of the transaction that renames.
 */
export function renameMentions(database: Database, clientId: string, codeName: string): void {
  inTransaction(database, (tx) => {
    for (const holder of Object.keys(rewrite) as queries.Holder[]) {
      for (const { id, document } of queries.selectMentioning(tx, holder, clientId)) {
        rewrite[holder](tx, id, withCodeName(JSON.parse(document) as ReflectionDocument, clientId, codeName));
      }
    }
  });
}
