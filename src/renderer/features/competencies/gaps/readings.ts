import { type Gap, type GapReading, gapReadings, LEAST_BY_OTHERS } from '../../../../shared/domain/ratings/gaps.ts';
import { counted } from '../../../ui/counted.ts';

/** What a reading is called beside a line, and what it may mean: an aid for looking, after Johari's window. */
export const readingWords: Record<GapReading, { short: string; long: string }> = {
  open: { short: 'Seen alike', long: 'You and others see it alike: in the open area.' },
  blind: {
    short: 'Others see more',
    long: 'Others see clearly more than you: perhaps in your blind area, a strength that you do not see yet.',
  },
  hidden: {
    short: 'You see more',
    long: 'You see clearly more than others: perhaps in the hidden area, not shown yet, or not so. Ask.',
  },
  mixed: { short: 'Others differ', long: 'Others differ among themselves: ask each what they saw.' },
  'self-only': { short: 'Only you rated', long: 'Nobody else has rated it yet.' },
  'others-only': { short: 'Only others rated', long: 'You have not rated it yourself.' },
  'too-few': { short: 'Too few to say', long: `Fewer than ${LEAST_BY_OTHERS} ratings by others: too few to say.` },
};

/** What the gaps come to: how many of each reading. */
export function gapsInWords(gaps: readonly Gap[]): string {
  const counts = gapReadings.flatMap((reading) => {
    const count = gaps.filter((gap) => gap.reading === reading).length;
    return count === 0 ? [] : [`${readingWords[reading].short.toLowerCase()}: ${count}`];
  });
  return `${counted(gaps.length, 'competency', 'competencies')}; ${counts.join(', ')}.`;
}
