import { v7 as uuid } from 'uuid';
import { isSameName } from '../../../../shared/domain/client.ts';
import { competenciesOf, type Framework } from '../../../../shared/domain/framework.ts';
import { qualificationCore } from '../../../../shared/domain/qualificationCore.ts';
import {
  type HistoryRound,
  type NewRound,
  type Rating,
  type RatingRound,
  type RatingSource,
  type RoundPatch,
  type RoundState,
  type RoundSummary,
  raterInWords,
} from '../../../../shared/domain/rating.ts';
import type { SelfAssessmentFigures } from '../../../../shared/domain/requirement.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { knownEvidence, piecesById } from '../evidence/service.ts';
import { feedbackById } from '../feedback/service.ts';
import { asRatedNow, frameworkById } from '../frameworks/service.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import { inOrder, orderOf } from './history.ts';
import * as queries from './queries.ts';

export { ratingHistory } from './history.ts';
export { type RatingDue, ratingDue, setRatingRhythm } from './rhythm.ts';

/** All rounds outside the trash: drafts first, then the newest. */
export function listRounds(database: Database): RoundSummary[] {
  const rounds = queries.selectSummaries(database).toReversed();
  return rounds.toSorted((one, other) => Number(one.state === 'done') - Number(other.state === 'done'));
}

function rowOf(database: Database, id: string): queries.RoundRow {
  const row = queries.selectRound(database, id);
  if (!row) throw new AppError('not-found', 'no such round');
  return row;
}

/** Renews what the index knows of a round; of one in the trash it knows nothing. */
function index(database: Database, id: string): void {
  const { framework, source, who, note, trashedAt } = rowOf(database, id);
  if (trashedAt !== null) return;
  const names = new Map(competenciesOf(framework).map((competency) => [competency.id, competency.name]));
  const ratings = queries.selectRatings(database, queries.theseRounds([id])).get(id) ?? [];
  const notes = ratings.filter((rating) => rating.note !== '');
  const body = [note, ...notes.map((rating) => `${names.get(rating.competencyId) ?? ''}: ${rating.note}`)].join('\n');
  const title = `${framework.name}: ${raterInWords({ source, who })}`;
  addToIndex(database, { kind: 'rating', sourceId: id, title, body, tags: [] });
}

function previousOf(database: Database, row: queries.RoundRow): HistoryRound | null {
  const previous = queries.selectPrevious(database, row);
  if (!previous) return null;
  const ratings = queries.selectRatings(database, queries.theseRounds([previous.id])).get(previous.id) ?? [];
  return { ...previous, ratings };
}

/** One whole round, and the one before it by the same person. Throws `not-found`. */
export function roundById(database: Database, id: string): RatingRound {
  const row = rowOf(database, id);
  const summary = queries.selectSummary(database, id);
  if (!summary) throw new AppError('not-found', 'no such round');
  const { framework, scale } = row;
  const ratings = queries.selectRatings(database, queries.theseRounds([id])).get(id) ?? [];
  const previous = previousOf(database, row);
  const standing = [...ratings, ...(previous?.ratings ?? [])].flatMap(({ evidenceIds }) => evidenceIds);
  const evidence = [...piecesById(database, [...new Set(standing)]).values()];
  return { ...summary, framework, scale, ratings: inOrder(ratings, orderOf(framework)), previous, evidence };
}

/**
 * Who rated, as the table keeps it: a client by their code name, whether chosen or written, oneself by nothing, anybody
 * else as they were written before. So one person has one name, and the name is the person in lists and charts. Throws `not-found` for a
 * client who is not there, and `invalid-input` where nobody is named.
 */
function raterOf(database: Database, { source, clientId, who }: Pick<NewRound, 'source' | 'clientId' | 'who'>) {
  if (source === 'self') return { clientId: null, who: '' };
  if (source !== 'client' || clientId === null) {
    if (who === '') throw new AppError('invalid-input', 'Say who rated you: a code name or a role is enough.');
    const client = source === 'client' && queries.selectClients(database).find((one) => isSameName(one.codeName, who));
    if (client) return { clientId: client.id, who: client.codeName };
    return { clientId: null, who: raterNames(database, source).find((name) => isSameName(name, who)) ?? who };
  }
  const codeName = queries.selectCodeName(database, clientId);
  if (codeName === undefined) throw new AppError('not-found', 'no such client');
  return { clientId, who: codeName };
}

/** The names under which somebody rated before as this source, those used last first; also in the trash. */
export function raterNames(database: Database, source: RatingSource): string[] {
  return queries.selectRaterNames(database, source);
}

/** Adds a round by a framework and its scale, in the caller's transaction; returns its id. */
export function beginRound(
  database: Database,
  now: Date,
  framework: Framework,
  round: NewRound,
  state: RoundState,
): string {
  const id = uuid();
  if (round.feedbackId !== null) feedbackById(database, round.feedbackId);
  queries.insertRound(database, {
    ...round,
    ...raterOf(database, round),
    id,
    framework,
    scale: framework.scale,
    note: '',
    state,
    createdAt: now.toISOString(),
  });
  index(database, id);
  return id;
}

/**
 * Begins a round as a draft, with the framework and the scale as they are now; returns its id. Throws `not-found`, and
 * `invalid-input` where nobody is named as the one who rates.
 */
export function startRound(database: Database, now: Date, round: NewRound): string {
  return inTransaction(database, (tx) => {
    return beginRound(tx, now, asRatedNow(frameworkById(tx, round.frameworkId)), round, 'draft');
  });
}

function refuseFinished({ state }: queries.RoundRow): void {
  if (state === 'draft') return;
  throw new AppError('invalid-input', 'This round is finished. Reopen it to change anything in it.');
}

/** Throws `invalid-input` for a rating of something else, or off the scale. */
function checkRating({ framework, scale }: queries.RoundRow, { competencyId, score }: Rating): void {
  if (!competenciesOf(framework).some(({ id }) => id === competencyId)) {
    throw new AppError('invalid-input', 'This round does not ask about that competency.');
  }
  if (score !== null && (score < scale.least || score > scale.most)) {
    throw new AppError('invalid-input', `A score is a whole number from ${scale.least} to ${scale.most}.`);
  }
}

/** Keeps ratings in a round, in the caller's transaction. Throws `not-found`, and `invalid-input` as `checkRating` does. */
export function putRatings(database: Database, id: string, ratings: readonly Rating[]): void {
  const row = rowOf(database, id);
  const given = ratings.flatMap(({ evidenceIds }) => evidenceIds);
  const known = new Set(knownEvidence(database, given));
  for (const rating of ratings) {
    checkRating(row, rating);
    // A piece may have been dropped while the sheet was open.
    const evidenceIds = [...new Set(rating.evidenceIds)].filter((one) => known.has(one));
    queries.putRating(database, id, { ...rating, note: rating.note.trim(), evidenceIds });
  }
  index(database, id);
}

/** Saves what changed in a draft as one transaction. Throws `not-found`, and `invalid-input` for a finished round. */
export function saveRound(database: Database, id: string, patch: RoundPatch): void {
  inTransaction(database, (tx) => {
    const row = rowOf(tx, id);
    refuseFinished(row);
    const { ratings = [], clientId = row.clientId, who = row.who, ...facts } = patch;
    if (typeof facts.feedbackId === 'string') feedbackById(tx, facts.feedbackId);
    const rater =
      patch.clientId === undefined && patch.who === undefined ? {} : raterOf(tx, { source: row.source, clientId, who });
    queries.updateRound(tx, id, { ...facts, ...rater });
    putRatings(tx, id, ratings);
  });
}

/** Finishes a round, or opens it again. Throws `not-found`, and `invalid-input` for a round without a single score. */
export function finishRound(database: Database, id: string, done: boolean): void {
  inTransaction(database, (tx) => {
    rowOf(tx, id);
    if (done && queries.selectSummary(tx, id)?.rated === 0) {
      throw new AppError('invalid-input', 'Nothing is rated in this round yet. Give at least one score.');
    }
    queries.updateRound(tx, id, { state: done ? 'done' : 'draft' });
  });
}

/** Moves rounds to the trash, or back (the undo). */
export function trashRounds(database: Database, now: Date, ids: string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    queries.setTrashed(tx, ids, trashed ? now.toISOString() : null);
    for (const id of ids) {
      if (trashed) removeFromIndex(tx, 'rating', id);
      else index(tx, id);
    }
  });
}

/** The frameworks against which the coach has rated themselves, the last one first. */
export function selfAssessments(database: Database): SelfAssessmentFigures[] {
  return queries.selectSelfAssessed(database).map(({ frameworkId, name, publisher }) => {
    // What is published by somebody, and is not the product's own.
    return { name, ofBody: publisher !== '' && frameworkId !== qualificationCore.id };
  });
}

/** A client has another code name now: their rounds show it. */
export function renameRater(database: Database, clientId: string, codeName: string): void {
  for (const id of queries.setRaterName(database, clientId, codeName)) index(database, id);
}

/** The rounds of a client, so that they can be theirs again after a removal. */
export function roundsOfClient(database: Database, clientId: string): string[] {
  return queries.selectRoundsOf(database, clientId);
}

/** A client who was removed is back, perhaps under another code name: the rounds that were theirs are theirs again. */
export function rejoinRater(database: Database, rounds: readonly string[], clientId: string, codeName: string): void {
  queries.rejoinClient(database, rounds, clientId, codeName);
  for (const id of queries.selectRoundsOf(database, clientId)) index(database, id);
}
