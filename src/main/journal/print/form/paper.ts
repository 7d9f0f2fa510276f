import type { PaperContent, PaperFormat } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import { formDocument } from './document.ts';
import { formHtml } from './page.ts';
import type { FormWords } from './words.ts';

/** An empty form, for printing or for Word. Throws `invalid-input` for a format that it does not come in. */
export async function formPaper(words: FormWords, format: PaperFormat): Promise<PaperContent> {
  switch (format) {
    case 'pdf':
      return { html: formHtml(words) };
    case 'docx':
      return { base64: await formDocument(words) };
    default:
      throw new AppError('invalid-input', 'A form comes as PDF and as a Word document.');
  }
}
