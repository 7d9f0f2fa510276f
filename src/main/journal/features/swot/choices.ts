import { feedbackTitle } from '../../../../shared/domain/feedback.ts';
import type { Ground } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { listEvidence } from '../evidence/service.ts';
import { listFeedback } from '../feedback/service.ts';
import { sourceOf } from './grounds.ts';
import { latestScores } from './latest.ts';

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
  return latestScores(database).map(({ roundId, competencyId, competencyName, score, scale, who, source, ratedOn }) => {
    const label = `${competencyName}: ${score} of ${scale.most} (${who || source}, ${dayInShort(ratedOn)})`;
    return { kind: 'rating', ref: `${roundId}/${competencyId}`, label };
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
