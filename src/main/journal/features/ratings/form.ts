import type { PaperContent, PaperFormat, RatingFormOrder } from '../../../../shared/domain/paper.ts';
import type { Database } from '../../database/database.ts';
import { formPaper } from '../../print/form/paper.ts';
import { type FormWords, ratedBy } from '../../print/form/words.ts';
import { asRatedNow, frameworkById } from '../frameworks/service.ts';

/**
 * An empty form on which somebody rates the coach by a framework, with its scale. Throws `not-found`, and `invalid-input`
 * for a format that it does not come in.
 */
export async function ratingForm(
  database: Database,
  { frameworkId, codeName }: RatingFormOrder,
  format: PaperFormat,
): Promise<PaperContent> {
  const framework = asRatedNow(frameworkById(database, frameworkId));
  const words: FormWords = {
    title: 'How do you see my work?',
    thanks:
      'Thank you for taking ten minutes. Please rate what you saw of my work yourself, one tick in each line, and leave out whatever you cannot tell. Your ratings stand beside my own; they are never averaged.',
    codeName,
    roles: ['myself', 'client', 'supervisor', 'peer'],
    ratings: framework.name,
    ...ratedBy(framework),
    questions: [
      'Where did you see this at its best? An example helps.',
      'Where did you miss something?',
      'What should I work on next?',
    ],
  };
  return formPaper(words, format);
}
