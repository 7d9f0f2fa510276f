import { cutAtWord } from '../../../../shared/domain/cutAtWord.ts';
import { feedbackTitle } from '../../../../shared/domain/feedback.ts';
import { competenciesOf } from '../../../../shared/domain/framework.ts';
import { sourceWords } from '../../../../shared/domain/rating.ts';
import type { Ground } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { listEvidence } from '../evidence/service.ts';
import { listFeedback } from '../feedback/service.ts';
import { sourceOf } from './grounds.ts';
import { latestScores } from './latest.ts';
import { selectNewestScores, selectRound } from './ratingQueries.ts';

type Rated = NonNullable<ReturnType<typeof selectRound>>;

/** So many of the newest pieces are offered. */
const MOST_PIECES = 300;
const MOST_RATINGS = 2000;
const WORDS_SHOWN = 110;

/** Something that an item can rest on, as a picker lists it. */
export interface GroundChoice extends Ground {
  label: string;
}

const ratingLabel = (name: string, score: number, round: Pick<Rated, 'scale' | 'source' | 'who' | 'ratedOn'>) =>
  `${name}: ${score} of ${round.scale.most} (${round.who || sourceWords[round.source]}, ${dayInShort(round.ratedOn)})`;

function latestChoices(database: Database): GroundChoice[] {
  return latestScores(database).map((latest) => {
    const { roundId, competencyId, competencyName, score } = latest;
    return { kind: 'rating', ref: `${roundId}/${competencyId}`, label: ratingLabel(competencyName, score, latest) };
  });
}

/** Ratings that are not the latest ones, newest first, by the names of their day. */
function olderChoices(database: Database, latest: readonly GroundChoice[]): GroundChoice[] {
  const known = new Set(latest.map(({ ref }) => ref));
  const rounds = new Map<string, { round: Rated; names: Map<string, string> } | null>();
  const roundOf = (id: string) => {
    const found = rounds.get(id);
    if (found !== undefined) return found;
    const round = selectRound(database, id);
    const names = new Map(round && competenciesOf(round.framework).map((one) => [one.id, one.name]));
    const made = round ? { round, names } : null;
    rounds.set(id, made);
    return made;
  };
  return selectNewestScores(database, MOST_RATINGS).flatMap(({ roundId, competencyId, score }): GroundChoice[] => {
    const ref = `${roundId}/${competencyId}`;
    const found = known.has(ref) ? null : roundOf(roundId);
    if (!found) return [];
    const label = ratingLabel(found.names.get(competencyId) ?? competencyId, score, found.round);
    return [{ kind: 'rating', ref, label }];
  });
}

/** What an item can be put on by hand: the newest standing pieces of evidence, feedback, and ratings. */
export function groundChoices(database: Database): { group: string; choices: GroundChoice[] }[] {
  const pieces = listEvidence(database, { detached: false }, 0, MOST_PIECES).map((piece): GroundChoice => {
    const label = `${cutAtWord(piece.quote, WORDS_SHOWN)} (${sourceOf(piece)}, ${dayInShort(piece.happenedOn)})`;
    return { kind: 'evidence', ref: piece.id, label };
  });
  const feedback = listFeedback(database).map((record): GroundChoice => {
    return { kind: 'feedback', ref: record.id, label: `${feedbackTitle(record)}, ${dayInShort(record.givenOn)}` };
  });
  const latest = latestChoices(database);
  return [
    { group: 'Passages and other evidence', choices: pieces },
    { group: 'Feedback as a whole', choices: feedback },
    { group: 'Latest ratings', choices: latest },
    { group: 'Older ratings', choices: olderChoices(database, latest) },
  ].filter(({ choices }) => choices.length > 0);
}
