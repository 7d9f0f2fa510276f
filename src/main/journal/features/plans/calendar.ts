import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../../../shared/domain/date.ts';
import type { PaperContent, PaperFormat, PlanCalendarOrder } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { codeNamesOnly } from '../anonymity/service.ts';
import { selectMilestones, selectOfPlan } from './objectiveQueries.ts';
import { selectReviews } from './reviewQueries.ts';
import { planById } from './service.ts';

interface Entry {
  /** The same each time the calendar is exported: a calendar then changes what it has. */
  id: string;
  day: string;
  title: string;
}

/** From here the revisions of events count, in seconds. */
const FIRST_REVISION = Date.UTC(2020, 0, 1);

/** A later export has a higher number (RFC 5545, 3.8.7.4): a calendar that reads it takes the newer days. */
const revisionOf = (now: Date): number => Math.max(0, Math.floor((now.getTime() - FIRST_REVISION) / 1000));

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

function entriesOf(database: Database, planId: string, full: boolean): Entry[] {
  const coded = codeNamesOnly(database);
  const milestones = selectMilestones(database, planId);
  const open = selectOfPlan(database, planId).filter(({ status }) => status === 'open');
  return [
    ...open.flatMap(({ id, title: objective }) =>
      (milestones.get(id) ?? [])
        .filter(({ doneOn }) => doneOn === null)
        .map(({ id: milestoneId, title, dueOn }) => ({
          id: milestoneId,
          day: dueOn,
          title: full ? coded(`${title} (${objective})`) : 'Milestone',
        })),
    ),
    ...selectReviews(database, planId)
      .filter(({ heldOn }) => heldOn === null)
      .map(({ id, dueOn }) => ({ id, day: dueOn, title: full ? 'Review of the development plan' : 'Review' })),
  ].toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id));
}

/**
 * The open milestones and reviews of a plan as an iCalendar file (RFC 5545) of whole days, without a zone: the same day
 * wherever it is opened. Throws `not-found`, and `invalid-input` for another format.
 */
export async function planCalendar(
  database: Database,
  now: Date,
  { planId, titles }: PlanCalendarOrder,
  format: PaperFormat,
): Promise<PaperContent> {
  if (format !== 'ics') throw new AppError('invalid-input', 'The dates of a plan come as a calendar file.');
  const { id } = planById(database, planId);
  const calendar = ical({ name: 'Development', prodId: { company: 'Doubleloop', product: 'Plan', language: 'EN' } });
  for (const entry of entriesOf(database, id, titles === 'full')) {
    calendar.createEvent({
      id: `${entry.id}@doubleloop`,
      stamp: now,
      sequence: revisionOf(now),
      lastModified: now,
      start: midnight(entry.day),
      end: midnight(addDays(entry.day, 1)),
      allDay: true,
      summary: entry.title,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return { text: calendar.toString() };
}
