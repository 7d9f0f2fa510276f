import {
  feedbackSources,
  feedbackSourceWords,
  ratedCompetencies,
  scoreWords,
} from '../../../../shared/domain/feedback.ts';

/** What stands on the form: the same on paper from HTML and from Word. */
export const formWords = {
  title: 'How do we work together?',
  thanks:
    'Thank you for taking ten minutes. Please say what you noticed yourself: what helped is as useful to me as what did not. Leave out whatever you cannot tell.',
  codeName: 'For',
  date: 'Date',
  givenAs: 'I write as',
  roles: feedbackSources.map((source) => feedbackSourceWords[source].toLowerCase()),
  ratings: 'How often do you see this in my work? One tick in each line.',
  scores: scoreWords.map((words, index) => ({ score: `${index + 1}`, words })),
  competencies: ratedCompetencies,
  questions: [
    'What did I do or say that helped you?',
    'What got in the way, or what did you miss?',
    'If I changed one thing before we meet again, what should it be?',
  ],
  quoting: 'You may quote these words elsewhere, without my name.',
} as const;
