import { type ReflectionDocument, withCitations, withCodeName } from '../../../../shared/document/document.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { saveCpd } from '../cpd/service.ts';
import { saveFeedback } from '../feedback/service.ts';
import { saveReview } from '../plans/reviews.ts';
import { rewriteProfileText } from '../profile/service.ts';
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
  'plan-review': (database, id, document) => saveReview(database, id, { document }),
  profile: (database, id, document) => rewriteProfileText(database, 'section', id, document),
  profileVersion: (database, id, document) => rewriteProfileText(database, 'version', id, document),
  submission: rewriteSubmission,
  'submission-version': rewriteSubmissionVersion,
};

/**
 * Gives every mention of a client their new code name: in reflections with their versions, in the notes of sessions,
 * supervision, feedback, CPD and reviews of plans, in the trash or not, in the profile and in submissions. All of it or
 * none; part of the transaction that renames.
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

/**
 * Gives every citation of these sources (by id) its new words, wherever texts are written; earlier versions keep theirs.
 * Part of the transaction that changes the library.
 */
export function renewCitations(database: Database, words: ReadonlyMap<string, string>): void {
  const texts = (Object.keys(rewrite) as queries.Holder[]).filter((holder) => holder !== 'version');
  for (const holder of words.size > 0 ? texts : []) {
    for (const { id, document } of queries.selectCiting(database, holder)) {
      const before = JSON.parse(document) as ReflectionDocument;
      const after = withCitations(before, words);
      if (JSON.stringify(after) !== document) rewrite[holder](database, id, after);
    }
  }
}
