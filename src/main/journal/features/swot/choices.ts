import { feedbackTitle } from '../../../../shared/domain/feedback.ts';
import { competenciesOf } from '../../../../shared/domain/framework.ts';
import type { Ground } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { listEvidence } from '../evidence/service.ts';
import { listFeedback } from '../feedback/service.ts';
import { sourceOf } from './grounds.ts';
import { selectLatest, selectRound } from './ratingQueries.ts';

/** So many of the newest pieces are offered. */
const MOST_PIECES = 300;
const WORDS_SHOWN = 110;

/** Something that an item can rest on, as a picker lists it. */
export interface GroundChoice extends Ground {
  label: string;
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= WORDS_SHOWN ? line : `${line.slice(0, WORDS_SHOWN).replace(/\s+\S*$/u, '')} …`;
}

function ratingChoices(database: Database): GroundChoice[] {
  return selectLatest(database).flatMap(({ roundId, competencyId, score, source }) => {
    const round = selectRound(database, roundId);
    if (!round) return [];
    const name = competenciesOf(round.framework).find(({ id }) => id === competencyId)?.name ?? competencyId;
    const who = round.who === '' ? source : round.who;
    const label = `${name}: ${score} of ${round.scale.most} (${who}, ${dayInShort(round.ratedOn)})`;
    return [{ kind: 'rating' as const, ref: `${roundId}/${competencyId}`, label }];
  });
}

/** What an item can be put on by hand: the newest standing pieces of evidence, feedback, and latest ratings. */
export function groundChoices(database: Database): { group: string; choices: GroundChoice[] }[] {
  const pieces = listEvidence(database, { detached: false }, 0, MOST_PIECES).rows.map((piece): GroundChoice => {
    const label = `${cut(piece.quote)} (${sourceOf(piece)}, ${dayInShort(piece.happenedOn)})`;
    return { kind: 'evidence', ref: piece.id, label };
  });
  const feedback = listFeedback(database).map((record): GroundChoice => {
    return { kind: 'feedback', ref: record.id, label: `${feedbackTitle(record)}, ${dayInShort(record.givenOn)}` };
  });
  return [
    { group: 'Passages and other evidence', choices: pieces },
    { group: 'Feedback as a whole', choices: feedback },
    { group: 'Latest ratings', choices: ratingChoices(database) },
  ].filter(({ choices }) => choices.length > 0);
}
