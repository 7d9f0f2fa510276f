import { Temporal } from 'temporal-polyfill';

/** How often the coach wants to be reminded to rate themselves. */
export const rhythms = ['off', 'monthly', 'quarterly'] as const;
export type Rhythm = (typeof rhythms)[number];
export type ActiveRhythm = Exclude<Rhythm, 'off'>;

const months: Record<ActiveRhythm, number> = { monthly: 1, quarterly: 3 };

/**
 * The day on which the next rating of oneself is due: so many months after the last one, where that month is too short
 * on its last day. Without any it is due on the day `since` which the coach wants to be reminded.
 */
export function ratingDueOn(rhythm: ActiveRhythm, since: string, lastRatedOn: string | null): string {
  if (lastRatedOn === null) return since;
  return Temporal.PlainDate.from(lastRatedOn).add({ months: months[rhythm] }).toString();
}
