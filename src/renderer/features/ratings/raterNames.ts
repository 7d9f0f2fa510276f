import type { RatingSource, RoundSummary } from '../../../shared/domain/rating.ts';

type Named = Pick<RoundSummary, 'source' | 'clientId' | 'who'>;

/** The names under which people rated who are not in the register, each once, those used last first. */
export function namesUsed(rounds: readonly Named[], source: RatingSource): string[] {
  const named = rounds.filter((round) => round.source === source && round.clientId === null && round.who !== '');
  return [...new Set(named.map(({ who }) => who))];
}

/**
 * The name that a new round begins with. Most coaches have one supervisor: theirs is offered again. Peers are several: a
 * new name, so that nobody is taken for somebody else.
 */
export function firstName(rounds: readonly Named[], source: RatingSource): string {
  if (source === 'self' || source === 'client') return '';
  const used = namesUsed(rounds, source);
  if (source === 'supervisor') return used[0] ?? 'My supervisor';
  let number = 1;
  while (used.includes(`Peer ${number}`)) number += 1;
  return `Peer ${number}`;
}
