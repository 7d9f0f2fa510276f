import type { FeedbackFormOrder, PaperContent, PaperFormat } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';

export async function feedbackForm(_order: FeedbackFormOrder, _format: PaperFormat): Promise<PaperContent> {
  throw new AppError('forbidden', 'not yet');
}
