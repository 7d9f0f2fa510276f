import { addDays, dayOf } from '../../../../shared/domain/date.ts';
import { clockTimesOf, isKnownZone, type Occasion, overlap } from '../../../../shared/domain/occasion.ts';
import type { Overlap, SessionFacts } from '../../../../shared/domain/session.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import * as queries from './queries.ts';

/** Between two places at most: a day may be another one there, and a session may end on the next. */
const DAYS_AROUND = 2;

/** The ids of an engagement's goals; refuses ids that are not among them. */
export function checkGoals(database: Database, engagementId: string, goalIds: readonly (string | null)[]): void {
  const known = new Set<string | null>([null, ...queries.selectGoalIds(database, engagementId)]);
  if (goalIds.some((id) => !known.has(id))) {
    throw new AppError(
      'invalid-input',
      'This goal was agreed in another engagement. Choose one of this client’s goals.',
    );
  }
}

/** Refuses facts that cannot be: an engagement or goal that is not there, an unknown zone, held on a day to come. */
export function checkFacts(database: Database, now: Date, facts: SessionFacts): void {
  const { engagementId, zone, happenedOn, status, goalId } = facts;
  if (queries.selectEngagementId(database, engagementId) === undefined) {
    throw new AppError('not-found', 'no such engagement');
  }
  if (!isKnownZone(zone)) throw new AppError('invalid-input', 'This time zone is not known on this computer.');
  const isToCome = happenedOn > dayOf(now, zone);
  if (isToCome && (status === 'held' || status === 'not-attended')) {
    throw new AppError(
      'invalid-input',
      'This day has not come yet. Save the session as planned, or choose another day.',
    );
  }
  checkGoals(database, engagementId, [goalId]);
}

/** Sessions held or planned at the same real time, earliest first; none for one that did not take place. */
export function overlapsOf(
  database: Database,
  facts: Occasion & Pick<SessionFacts, 'status'>,
  except?: string,
): Overlap[] {
  const takesTime = facts.startedAt !== null && (facts.status === 'held' || facts.status === 'planned');
  if (!takesTime) return [];
  const { happenedOn } = facts;
  const [from, to] = [addDays(happenedOn, -DAYS_AROUND), addDays(happenedOn, DAYS_AROUND)];
  return queries.selectOccasions(database, from, to, except).flatMap((other) => {
    const times = clockTimesOf(other);
    if (times === null || !overlap(facts, other)) return [];
    return [{ sessionId: other.sessionId, codeName: other.codeName, happenedOn: other.happenedOn, ...times }];
  });
}
