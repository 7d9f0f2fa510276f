import { dayOf } from '../../../../shared/domain/date.ts';
import type { PaperContent, PaperFormat, PaperOrder } from '../../../../shared/domain/paper.ts';
import { assertNever } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { feedbackForm } from '../feedback/form.ts';
import { hoursLog } from '../ledger/log.ts';
import { mappingSheet } from '../mapping/service.ts';
import { submissionPaper } from '../submissions/paper.ts';

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
    case 'mapping-sheet':
      return mappingSheet(database, order, format, dayOf(now));
    case 'submission':
      return submissionPaper(database, order, format);
    default:
      return assertNever(order);
  }
}
