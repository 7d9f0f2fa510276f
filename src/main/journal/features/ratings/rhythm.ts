import { type ActiveRhythm, type Rhythm, ratingDueOn } from '../../../../shared/domain/ratingRhythm.ts';
import type { Database } from '../../database/database.ts';
import * as queries from './queries.ts';

/** How often the coach wants to rate themselves, and when next. Days are YYYY-MM-DD. */
export interface RatingRhythm {
  rhythm: Rhythm;
  /** Null while there is no rhythm. */
  dueOn: string | null;
  /** The last round by oneself that is finished; null for none. */
  lastRatedOn: string | null;
}

/** The rhythm, with the day on which the next round is due. */
export function ratingRhythm(database: Database): RatingRhythm {
  const lastRatedOn = queries.selectSelfAssessed(database)[0]?.ratedOn ?? null;
  const set = queries.selectRhythm(database);
  if (!set) return { rhythm: 'off', dueOn: null, lastRatedOn };
  return { rhythm: set.rhythm, dueOn: ratingDueOn(set.rhythm, set.since, lastRatedOn), lastRatedOn };
}

/** A rating of oneself whose day has come. */
export interface RatingDue {
  rhythm: ActiveRhythm;
  dueOn: string;
  lastRatedOn: string | null;
  /** A round by oneself that was begun; null for none. */
  draftId: string | null;
}

/** The rating of oneself that is due by `day`; null where none is. */
export function ratingDue(database: Database, day: string): RatingDue | null {
  const { rhythm, dueOn, lastRatedOn } = ratingRhythm(database);
  if (rhythm === 'off' || dueOn === null || dueOn > day) return null;
  return { rhythm, dueOn, lastRatedOn, draftId: queries.selectOwnDraft(database) };
}

/** Sets the rhythm from `today` on. */
export function setRatingRhythm(database: Database, rhythm: Rhythm, today: string): void {
  queries.putRhythm(database, rhythm === 'off' ? null : { id: 1, rhythm, since: today });
}
