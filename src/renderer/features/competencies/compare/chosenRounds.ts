import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { personKey, SELF_KEY } from '../../../../shared/domain/ratings/person.ts';
import { MOST_IN_RADAR, sourcesAround } from '../../../../shared/domain/ratings/radar.ts';
import type { ChartPlace } from '../chartPlace.ts';

type Asked = Pick<ChartPlace, 'rounds'>;

/** One's own rounds, or where there is none, all of them: what is compared when nothing was chosen. */
function usual({ rounds }: RatingHistory) {
  const own = rounds.filter((round) => personKey(round) === SELF_KEY);
  return own.length > 0 ? own : rounds;
}

/** The rounds that lie on each other: those asked for, else the first and the latest of one's own. */
export function chosenRounds(history: RatingHistory, { rounds: asked }: Asked): string[] {
  const there = asked?.filter((id) => history.rounds.some((round) => round.id === id)) ?? null;
  if (there !== null) return there.slice(0, MOST_IN_RADAR);
  const own = usual(history);
  const ends = [own[0]?.id, own.at(-1)?.id].filter((id) => id !== undefined);
  return [...new Set(ends)];
}

/** The round around which everybody's are gathered: the one asked for, else one's own latest that has others near it. */
export function centreRound(history: RatingHistory, { rounds: asked }: Asked): string | null {
  const there = asked?.findLast((id) => history.rounds.some((round) => round.id === id));
  const own = usual(history).map(({ id }) => id);
  const shared = own.findLast((id) => sourcesAround(history, id).length > 1);
  return there ?? shared ?? own.at(-1) ?? null;
}

/** The rounds of the picture, by what is compared. */
export function comparedRounds(history: RatingHistory, place: Pick<ChartPlace, 'rounds' | 'mode'>): string[] {
  if (place.mode === 'rounds') return chosenRounds(history, place);
  const centre = centreRound(history, place);
  return centre === null
    ? []
    : sourcesAround(history, centre)
        .map(({ id }) => id)
        .slice(0, MOST_IN_RADAR);
}
