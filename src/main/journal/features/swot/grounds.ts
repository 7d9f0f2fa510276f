import type { Evidence, EvidenceSource } from '../../../../shared/domain/evidence.ts';
import { type Feedback, feedbackTitle } from '../../../../shared/domain/feedback.ts';
import { competenciesOf } from '../../../../shared/domain/framework.ts';
import type { RatingSource } from '../../../../shared/domain/rating.ts';
import type { Ground, GroundWithPlace } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { piecesById } from '../evidence/service.ts';
import { listFeedback } from '../feedback/service.ts';
import { type GroundRow, selectGrounds } from './queries.ts';
import { selectRound, selectScore } from './ratingQueries.ts';

const sourceNames: Record<EvidenceSource, string> = {
  reflection: 'Reflection',
  session: '',
  supervision: '',
  feedback: '',
  cpd: 'CPD',
  attachment: 'File',
  hours: '',
  'plan-review': '',
};

const raters: Record<RatingSource, string> = {
  self: 'Own rating',
  client: 'Rating by a client',
  supervisor: 'Rating by a supervisor',
  peer: 'Rating by a peer',
};

/** `Reflection “Three weeks on”`, `Session with Client 2` */
export function sourceOf({ sourceKind, sourceTitle }: Evidence): string {
  const name = sourceNames[sourceKind];
  return name === '' ? sourceTitle : `${name} “${sourceTitle}”`;
}

/** Where a piece is opened, and the passage in it. */
export function placeOfPiece({ opensIn, kind, id, detachedAt }: Evidence): GroundWithPlace['place'] {
  return { ...opensIn, passageId: kind === 'passage' && detachedAt === null ? id : null };
}

/** `round/competency` or `record/competency`, in two; the second is empty where there is none. */
function partsOf(ref: string): [id: string, competency: string] {
  const at = ref.indexOf('/');
  return at < 0 ? [ref, ''] : [ref.slice(0, at), ref.slice(at + 1)];
}

type Words = Omit<GroundWithPlace, 'kind' | 'ref' | 'stands'>;

function ofRating(database: Database, ref: string): Words | null {
  const [roundId, competencyId] = partsOf(ref);
  const round = selectRound(database, roundId);
  if (!round) return null;
  const name = competenciesOf(round.framework).find(({ id }) => id === competencyId)?.name ?? competencyId;
  const score = selectScore(database, roundId, competencyId);
  const who = round.who === '' ? raters[round.source] : `Rating by ${round.who}`;
  return {
    words: score === undefined ? name : `${name}: ${score} of ${round.scale.most}`,
    source: `${who}, ${round.framework.name}`,
    happenedOn: round.ratedOn,
    place: { kind: 'round', id: roundId },
  };
}

type Given = Pick<Feedback, 'id' | 'source' | 'codeName' | 'givenOn' | 'excerpt' | 'ratings'>;

function ofFeedback(given: Given | undefined, ref: string): Words | null {
  if (!given) return null;
  const [, competency] = partsOf(ref);
  const score = given.ratings.find((rating) => rating.competency === competency)?.score;
  const words = competency === '' ? given.excerpt || 'As a whole.' : `${competency}: ${score ?? 'no score'} of 5`;
  const place = { kind: 'feedback', id: given.id, passageId: null } as const;
  return { words, source: feedbackTitle(given), happenedOn: given.givenOn, place };
}

function ofPiece(piece: Evidence | undefined): Words | null {
  if (!piece) return null;
  const words = piece.kind === 'passage' ? piece.quote : piece.quote || 'As a whole.';
  return { words, source: sourceOf(piece), happenedOn: piece.happenedOn, place: placeOfPiece(piece) };
}

/** What the rows rest on, in words, by item; what is not in the journal any more is left out. */
function inWords(database: Database, rows: readonly GroundRow[]): Map<string, GroundWithPlace[]> {
  const refs = (kind: Ground['kind']) => rows.flatMap((row) => (row.kind === kind ? [row.ref] : []));
  const pieces = piecesById(database, refs('evidence'));
  const records = refs('feedback').length === 0 ? [] : listFeedback(database);
  const feedback = new Map(records.map((record) => [record.id, record]));
  const wordsOf = {
    evidence: (ref: string) => ofPiece(pieces.get(ref)),
    rating: (ref: string) => ofRating(database, ref),
    feedback: (ref: string) => ofFeedback(feedback.get(partsOf(ref)[0]), ref),
  };
  const byItem = new Map<string, GroundWithPlace[]>();
  for (const { itemId, kind, ref, stands } of rows) {
    const words = wordsOf[kind](ref);
    if (!words) continue;
    const known = byItem.get(itemId) ?? [];
    known.push({ kind, ref, ...words, stands: stands === 1 });
    byItem.set(itemId, known);
  }
  return byItem;
}

/** What one item rests on, in the order in which it was put there. */
export function groundsOf(database: Database, itemId: string): GroundWithPlace[] {
  return inWords(database, selectGrounds(database, itemId)).get(itemId) ?? [];
}

/** What all items outside the trash rest on, by item. */
export function allGrounds(database: Database): Map<string, GroundWithPlace[]> {
  return inWords(database, selectGrounds(database, null));
}
