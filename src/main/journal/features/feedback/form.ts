import type { FeedbackFormOrder, PaperContent, PaperFormat } from '../../../../shared/domain/paper.ts';
import { formPaper } from '../../print/form/paper.ts';
import { feedbackFormWords } from './formWords.ts';

/** An empty feedback form of one page, for printing or for Word. Throws `invalid-input` for a format that it does not come in. */
export function feedbackForm({ codeName }: FeedbackFormOrder, format: PaperFormat): Promise<PaperContent> {
  return formPaper(feedbackFormWords(codeName), format);
}
