import { v7 as uuid } from 'uuid';
import type { ChangedField, Milestone, ObjectiveFacts } from '../../../../shared/domain/plan.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import * as queries from './linkQueries.ts';

type Remembered = Pick<ObjectiveFacts, 'title' | 'specific' | 'measure' | 'target' | 'startsOn' | 'endsOn'> & {
  milestones: readonly Milestone[];
};

/** Milestones in words: what and by when. Whether they are done is no change of the plan. */
const milestonesInWords = (milestones: readonly Milestone[]): string =>
  milestones
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id))
    .map(({ title, dueOn }) => `${title} (${dayInShort(dueOn)})`)
    .join('; ');

function values({ milestones, ...facts }: Remembered): Record<ChangedField, string> {
  const { title, specific, measure, target, startsOn, endsOn } = facts;
  return { title, specific, measure, target, startsOn, endsOn, milestones: milestonesInWords(milestones) };
}

/**
 * Keeps what an objective said before a save. An objective is saved while it is written, so the changes of one day and
 * one review are one: what was before them, and what stands now. One that comes back to what it was is none.
 */
export function rememberChanges(
  database: Database,
  objectiveId: string,
  { before, after, today, reviewId }: { before: Remembered; after: Remembered; today: string; reviewId: string | null },
): void {
  const [old, now] = [values(before), values(after)];
  for (const field of Object.keys(now) as ChangedField[]) {
    if (old[field] === now[field]) continue;
    const known = queries.selectChange(database, objectiveId, field, today, reviewId);
    if (!known) {
      const change = { id: uuid(), objectiveId, reviewId, changedOn: today, field };
      queries.insertChange(database, { ...change, before: old[field], after: now[field] });
    } else if (known.before === now[field]) queries.deleteChange(database, known.id);
    else queries.updateChange(database, known.id, now[field]);
  }
}
