import { dayOf } from '../../../../shared/domain/date.ts';
import type { PaperContent, PaperFormat, PaperOrder } from '../../../../shared/domain/paper.ts';
import { assertNever } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { feedbackForm } from '../feedback/form.ts';
import { hoursLog } from '../ledger/log.ts';
import { mappingSheet } from '../mapping/service.ts';
import { planCalendar } from '../plans/calendar.ts';
import { cpdRecord, developmentPlan, planTimeline } from '../plans/papers.ts';
import { profilePaper } from '../profile/paper.ts';
import { ratingForm } from '../ratings/form.ts';
import { submissionPaper } from '../submissions/paper.ts';
import { swotPaper } from '../swot/service.ts';
import { unitFile } from '../units/file.ts';

/** Makes the paper that was ordered. Throws `invalid-input` for a format that it does not come in. */
export async function makePaper(
  database: Database,
  now: Date,
  order: PaperOrder,
  format: PaperFormat,
): Promise<PaperContent> {
  switch (order.paper) {
    case 'hours-log':
      return hoursLog(database, order, format, dayOf(now));
    case 'feedback-form':
      return feedbackForm(order, format);
    case 'rating-form':
      return ratingForm(database, order, format);
    case 'mapping-sheet':
      return mappingSheet(database, order, format, dayOf(now));
    case 'unit-file':
      return unitFile(database, order, format);
    case 'swot':
      return swotPaper(database, order, format, dayOf(now));
    case 'development-plan':
      return developmentPlan(database, order, format, dayOf(now));
    case 'plan-timeline':
      return planTimeline(database, order, format);
    case 'plan-calendar':
      return planCalendar(database, now, order, format);
    case 'cpd-record':
      return cpdRecord(database, order, format, dayOf(now));
    case 'profile':
      return profilePaper(database, order, format, dayOf(now));
    case 'submission':
      return submissionPaper(database, order, format);
    default:
      return assertNever(order);
  }
}
