import type { Scale } from '../../src/shared/domain/framework.ts';
import type { HistoryRound, Rating, RatingHistory, RatingSource } from '../../src/shared/domain/rating.ts';

export const oneToFive: Scale = { least: 1, most: 5, words: [] };
export const oneToTen: Scale = { least: 1, most: 10, words: [] };

/** What a test cares about of a rating: its score (null: left open), or more of it. */
type Given = number | null | Partial<Rating>;

interface GivenRound {
  on: string;
  /** `self`, or source and who: `client Client 2`. */
  by?: string;
  scale?: Scale;
  scores: Record<string, Given>;
}

function aRating(competencyId: string, given: Given): Rating {
  const rating = { competencyId, score: null, confidence: null, note: '', evidenceIds: [] };
  return typeof given === 'number' || given === null ? { ...rating, score: given } : { ...rating, ...given };
}

/** A round with its place as its id. */
function aRound({ on, by = 'self', scale = oneToFive, scores }: GivenRound, place: number): HistoryRound {
  const [source = 'self', ...who] = by.split(' ');
  return {
    id: `${place}`,
    source: source as RatingSource,
    who: who.join(' '),
    ratedOn: on,
    scale,
    note: '',
    ratings: Object.entries(scores).map(([id, given]) => aRating(id, given)),
  };
}

/** A history of a framework of these competencies; rounds have their place, from 1, as their id. */
export function aHistory(
  competencies: readonly string[],
  rounds: readonly GivenRound[],
  { scale = oneToFive, retired = [] }: { scale?: Scale; retired?: string[] } = {},
): RatingHistory {
  return {
    framework: {
      id: 'own',
      name: 'Own',
      publisher: '',
      scale,
      domains: [{ name: '', competencies: competencies.map((id) => ({ id, name: nameOf(id), description: '' })) }],
    },
    retired,
    rounds: rounds.map((round, index) => aRound(round, index + 1)),
  };
}

const nameOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/**
 * A history of this size: rounds a month apart by turns of the sources, all of them rating every competency; ends on
 * `until`.
 */
export function aLongHistory(size: { rounds: number; competencies: number; until: string }): RatingHistory {
  const competencies = Array.from({ length: size.competencies }, (_, index) => `competency-${index + 1}`);
  const people = ['self', 'client Client 1', 'supervisor Supervisor', 'peer Peer'];
  const [year = 0, month = 0] = size.until.split('-').map(Number);
  const rounds = Array.from({ length: size.rounds }, (_, index) => {
    const months = year * 12 + month - 1 - (size.rounds - 1 - index);
    const day = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    return people.map((by, person) => ({
      on: `${day}-${String(5 + person * 3).padStart(2, '0')}`,
      by,
      scores: Object.fromEntries(
        competencies.map((id, place) => [id, 1 + ((index * 3 + place * 7 + person * 5 + ((index * place) % 3)) % 5)]),
      ),
    }));
  });
  return aHistory(competencies, rounds.flat());
}
