import type { ObjectiveStatus } from '../plan.ts';
import type { SmartLetterName } from './letters.ts';

/** What each letter of SMART is called, what belongs in its field, and what no program can tell. */
export const letterWords: Record<SmartLetterName, { initial: string; name: string; guide: string; question: string }> =
  {
    specific: {
      initial: 'S',
      name: 'Specific',
      guide:
        'What exactly will you do, with whom and on which occasions? One thing, in words that leave no second reading.',
      question: 'Somebody who does not know you could tell when you are doing it and when you are not.',
    },
    measurable: {
      initial: 'M',
      name: 'Measurable',
      guide:
        'What will show it? Say what happens then, and how often or where it can be seen. Where a rating or a number can say it: where it stands now, and where it is to stand.',
      question: 'It would convince somebody who doubts it.',
    },
    achievable: {
      initial: 'A',
      name: 'Achievable',
      guide: 'What and whom do you need for it, what does it cost, and how much of your time?',
      question: 'I have all this within reach, or a promise of it.',
    },
    relevant: {
      initial: 'R',
      name: 'Relevant',
      guide: 'Which need does it serve, and why does that matter to your clients and to you?',
      question: 'My practice would be worse off without it.',
    },
    timeBound: {
      initial: 'T',
      name: 'Time-bound',
      guide: 'From when until when, and what is reached on the way by which day?',
      question: 'It can be done in this time beside everything else.',
    },
  };

export const objectiveStatusWords: Record<ObjectiveStatus, string> = {
  open: 'Open',
  achieved: 'Achieved',
  partly: 'Partly achieved',
  dropped: 'Dropped',
  carried: 'Carried over',
};
