import type { DaySpan, PracticeDay } from '../../../../shared/domain/practiceDay.ts';
import type { Database } from '../../database/database.ts';
import { selectDays } from './queries.ts';

/** The days on which something of the practice took place, oldest first: marks for the time axis of a chart. */
export function practiceDays(database: Database, span: DaySpan): PracticeDay[] {
  return selectDays(database, span);
}
