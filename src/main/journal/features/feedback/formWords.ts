import { feedbackSources, feedbackSourceWords } from '../../../../shared/domain/feedback.ts';
import { qualificationCore } from '../../../../shared/domain/qualificationCore.ts';
import { type FormWords, ratedBy } from '../../print/form/words.ts';

/** What stands on a feedback form; `codeName` is empty for a form without any. */
export function feedbackFormWords(codeName: string): FormWords {
  return {
    title: 'How do we work together?',
    thanks:
      'Thank you for taking ten minutes. Please say what you noticed yourself: what helped is as useful to me as what did not. Leave out whatever you cannot tell.',
    codeName,
    roles: feedbackSources.map((source) => feedbackSourceWords[source].toLowerCase()),
    ratings: 'How often do you see this in my work? One tick in each line.',
    ...ratedBy(qualificationCore),
    questions: [
      'What did I do or say that helped you?',
      'What got in the way, or what did you miss?',
      'If I changed one thing before we meet again, what should it be?',
    ],
  };
}
