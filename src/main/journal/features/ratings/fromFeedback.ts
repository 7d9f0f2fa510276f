import { v7 as uuid } from 'uuid';
import type { Evidence, EvidenceLink } from '../../../../shared/domain/evidence.ts';
import { type FeedbackSource, feedbackTitle } from '../../../../shared/domain/feedback.ts';
import { competenciesOf, competencyKey } from '../../../../shared/domain/framework.ts';
import { qualificationCore } from '../../../../shared/domain/qualificationCore.ts';
import { type RatingSource, ratingSources, sourceWords } from '../../../../shared/domain/rating.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { addLink, evidenceOf, listEvidence, putEvidence } from '../evidence/service.ts';
import { feedbackById } from '../feedback/service.ts';
import * as queries from './queries.ts';
import { beginRound, putRatings, raterNames } from './service.ts';

/** Whose feedback can become a round: stakeholders and observers are no source of ratings, and are not made into one. */
const sources = ratingSources.filter((source) => source !== 'self');
const isRater = (source: FeedbackSource): source is (typeof sources)[number] =>
  (sources as readonly string[]).includes(source);

/** What a giver is called of whom feedback knows no more than the day. */
const roles = { client: 'A client', supervisor: 'Supervisor', peer: 'Peer' } satisfies Partial<
  Record<RatingSource, string>
>;

/**
 * What the giver of feedback is called. Feedback names clients alone: of others nobody can tell whether they are the same
 * person, so each is somebody of their own, by the day. A supervisor is the one who rated before where there is only one.
 */
function giverOf(database: Database, source: keyof typeof roles, givenOn: string): string {
  const used = raterNames(database, source);
  if (source === 'supervisor' && used.length < 2) return used[0] ?? sourceWords.supervisor;
  const name = `${roles[source]}, ${dayInShort(givenOn)}`;
  let free = name;
  for (let count = 2; used.includes(free); count += 1) free = `${name} (${count})`;
  return free;
}

/** Feedback with ratings that is in no round yet. */
export interface RatedFeedback {
  id: string;
  title: string;
  givenOn: string;
  ratings: number;
}

/** The feedback that can become a round, newest first. */
export function feedbackToTurn(database: Database): RatedFeedback[] {
  return queries.selectRatedFeedback(database, sources).map((id) => {
    const feedback = feedbackById(database, id);
    return { id, title: feedbackTitle(feedback), givenOn: feedback.givenOn, ratings: feedback.ratings.length };
  });
}

const idOf = new Map(competenciesOf(qualificationCore).map(({ id, name }) => [name, id]));

/**
 * Makes a finished round of the ratings of a feedback form, on the form's own scale; returns its id. Throws `not-found`,
 * and `invalid-input` where there is nothing to make a round of, or a round of it is there already.
 */
export function roundFromFeedback(database: Database, now: Date, feedbackId: string): string {
  return inTransaction(database, (tx) => {
    const { source, givenOn, clientId, ratings } = feedbackById(tx, feedbackId);
    if (!queries.selectRatedFeedback(tx, sources).includes(feedbackId) || !isRater(source)) {
      throw new AppError('invalid-input', 'This feedback has no ratings that are not in a round yet.');
    }
    const scores = ratings.flatMap(({ competency, score }) => {
      const competencyId = idOf.get(competency);
      return competencyId === undefined ? [] : [{ competencyId, score, confidence: null, note: '', evidenceIds: [] }];
    });
    if (scores.length === 0) throw new AppError('invalid-input', 'None of these ratings is of the qualification core.');
    const id = beginRound(
      tx,
      now,
      qualificationCore,
      {
        frameworkId: qualificationCore.id,
        source,
        clientId: source === 'client' ? clientId : null,
        who: giverOf(tx, source, givenOn),
        ratedOn: givenOn,
        feedbackId,
      },
      'done',
    );
    putRatings(tx, id, scores);
    return id;
  });
}

/** Evidence that can be laid behind a rating. */
export interface OfferedEvidence {
  /** What speaks for the competency already, newest first. */
  tagged: Evidence[];
  /** Other evidence, newest first. */
  others: Evidence[];
}

const MOST_OFFERED = 60;

/** What can be laid behind a rating of a competency: first what was tagged for it. */
export function offeredEvidence(database: Database, frameworkId: string, competencyId: string): OfferedEvidence {
  const target = { kind: 'competency', id: competencyKey(frameworkId, competencyId) } as const;
  const tagged = listEvidence(database, { target }, 0, MOST_OFFERED);
  const there = new Set(tagged.map(({ id }) => id));
  const others = listEvidence(database, { detached: false }, 0, MOST_OFFERED).filter(({ id }) => !there.has(id));
  return { tagged, others };
}

/** Makes a whole piece of feedback evidence for a competency, or adds the competency to what it speaks for; returns it. */
export function feedbackAsEvidence(
  database: Database,
  now: Date,
  feedbackId: string,
  frameworkId: string,
  competencyId: string,
): Evidence {
  const link: EvidenceLink = {
    target: { kind: 'competency', id: competencyKey(frameworkId, competencyId) },
    justification: '',
    strength: 'supports',
    items: [],
  };
  return inTransaction(database, (tx) => {
    const entry = () => evidenceOf(tx, 'feedback', feedbackId).find(({ kind }) => kind === 'entry');
    const known = entry();
    if (known) addLink(tx, known.id, link);
    else {
      const quote = feedbackTitle(feedbackById(tx, feedbackId));
      const source = { sourceKind: 'feedback', sourceId: feedbackId } as const;
      putEvidence(tx, now, { id: uuid(), kind: 'entry', ...source, quote, links: [link] });
    }
    const made = entry();
    if (!made) throw new AppError('not-found', 'no such feedback');
    return made;
  });
}
