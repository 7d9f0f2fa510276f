import type { PaperContent, PaperFormat, SubmissionOrder } from '../../../../shared/domain/paper.ts';
import { submissionMarkdown } from '../../../../shared/domain/submission/markdown.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { assembleSubmission } from './handedIn.ts';
import { printedSubmission, webSubmission } from './page.ts';
import { submissionById } from './service.ts';
import { submissionDocument } from './word/document.ts';

/**
 * A submission with its appendices, one content in every format. It bears the instant at which it was changed last, so
 * that the same submission gives the same bytes. Throws `not-found`, and `invalid-input` for a format it does not come in.
 */
export async function submissionPaper(
  database: Database,
  { id }: SubmissionOrder,
  format: PaperFormat,
): Promise<PaperContent> {
  const { changedAt: madeAt } = submissionById(database, id);
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
      throw new AppError('invalid-input', 'A submission does not come as a table.');
  }
}
