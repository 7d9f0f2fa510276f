import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import { confidences, ratingSources } from '../../../../shared/domain/rating.ts';
import { rhythms } from '../../../../shared/domain/ratingRhythm.ts';

const sampleRound = z.strictObject({
  date: daySchema,
  framework: z.string(),
  source: z.enum(ratingSources),
  /** The client’s code name; null for others and for oneself. */
  client: z.string().nullable(),
  who: z.string(),
  /** Kind and day of the record of what was said, `feedback 2026-03-11`. */
  feedback: z.string().nullable(),
  note: z.string(),
  ratings: z.array(
    z.strictObject({
      competency: z.string(),
      score: z.int().nullable(),
      confidence: z.enum(confidences).nullable(),
      note: z.string(),
      /** Ids of passages. */
      evidence: z.array(z.string()),
    }),
  ),
});
export type SampleRound = z.infer<typeof sampleRound>;

export const ratingsSchema = z.strictObject({
  /** Those in use. */
  frameworks: z.array(z.string()),
  rhythm: z.enum(rhythms),
  rounds: z.array(sampleRound),
});
