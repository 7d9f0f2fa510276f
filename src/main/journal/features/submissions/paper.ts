import type { BundleFile, PaperContent, PaperFormat, SubmissionOrder } from '../../../../shared/domain/paper.ts';
import { submissionMarkdown } from '../../../../shared/domain/submission/markdown.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { assembleSubmission, hasHoursTable, hoursOfSubmission } from './handedIn.ts';
import { printedSubmission, webSubmission } from './page.ts';
import { submissionById } from './service.ts';
import { submissionDocument } from './word/document.ts';

/**
 * A submission with its appendices, one content in every format; as CSV the hours among its appendices. It bears the instant at which it was changed last, so
 * that the same submission gives the same bytes. Throws `not-found`, and `invalid-input` for a format it does not come in.
 */
export async function submissionPaper(
  database: Database,
  { id }: SubmissionOrder,
  format: PaperFormat,
): Promise<PaperContent> {
  const submission = submissionById(database, id);
  if (format === 'csv' && hasHoursTable(submission)) return { text: await hoursOfSubmission(database, id) };
  const { changedAt: madeAt } = submission;
  const assembled = await assembleSubmission(database, id);
  switch (format) {
    case 'pdf':
      return { html: printedSubmission(assembled), madeAt };
    case 'docx':
      return { base64: Buffer.from(await submissionDocument(assembled, madeAt)).toString('base64') };
    case 'markdown':
      return { text: submissionMarkdown(assembled) };
    case 'html':
      return { text: webSubmission(assembled) };
    default:
      throw new AppError('invalid-input', 'Of a submission only the hours among its appendices come as a table.');
  }
}

/** The files of which a submission’s bundle consists; the hours are among them where they are among its appendices. */
export function bundleOf(database: Database, id: string): BundleFile[] {
  const hours: BundleFile[] = hasHoursTable(submissionById(database, id)) ? [{ path: 'hours.csv', format: 'csv' }] : [];
  return [
    { path: 'submission.docx', format: 'docx' },
    { path: 'submission.pdf', format: 'pdf' },
    { path: 'submission.md', format: 'markdown' },
    { path: 'submission.html', format: 'html' },
    ...hours,
  ];
}
