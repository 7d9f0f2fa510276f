import type { Scale } from '../../../shared/domain/framework.ts';
import { scoreWord } from '../../../shared/domain/framework.ts';
import type { Confidence } from '../../../shared/domain/rating.ts';
import type { Rhythm } from '../../../shared/domain/ratingRhythm.ts';

export const confidenceWords: Record<Confidence, string> = { low: 'Low', medium: 'Medium', high: 'High' };

export const rhythmWords: Record<Rhythm, string> = { off: 'Never', monthly: 'Every month', quarterly: 'Every quarter' };

/** `4, often` on a scale with words, `4` on one without, `left open` for null. */
export function scoreInWords(scale: Scale, score: number | null): string {
  if (score === null) return 'left open';
  const word = scoreWord(scale, score);
  return word === '' ? `${score}` : `${score}, ${word}`;
}
