import type { FeedbackFormOrder, PaperContent, PaperFormat } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import { formDocument } from './formDocument.ts';
import { formHtml } from './formPage.ts';

/** An empty feedback form of one page, for printing or for Word. Throws `invalid-input` for a format that it does not come in. */
export async function feedbackForm({ codeName }: FeedbackFormOrder, format: PaperFormat): Promise<PaperContent> {
  switch (format) {
    case 'pdf':
      return { html: formHtml(codeName) };
    case 'docx':
      return { base64: await formDocument(codeName) };
    default:
      throw new AppError('invalid-input', 'The feedback form comes as PDF and as a Word document.');
  }
}
