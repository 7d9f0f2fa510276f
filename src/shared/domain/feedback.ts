import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './reflection.ts';

export const feedbackSources = ['client', 'supervisor', 'peer', 'stakeholder', 'observer'] as const;
export type FeedbackSource = (typeof feedbackSources)[number];
export const feedbackWays = ['conversation', 'form', 'email', 'observation', 'recording', 'survey'] as const;

/** A rating of one competency, 1 (seldom) to 5 (consistently), as the giver put it. */
export const feedbackRatingSchema = z.object({
  competency: z.string().trim().min(1).max(120),
  score: z.int().min(1).max(5),
});
export type FeedbackRating = z.infer<typeof feedbackRatingSchema>;

export const feedbackFactsSchema = z.object({
  givenOn: daySchema,
  source: z.enum(feedbackSources),
  /** How it was collected. */
  way: z.enum(feedbackWays),
  /** The client whom it is from or about. */
  clientId: idSchema.nullable(),
  sessionId: idSchema.nullable(),
  /** The giver agreed that it may be quoted outside the journal. */
  mayBeQuoted: z.boolean(),
});
export type FeedbackFacts = z.infer<typeof feedbackFactsSchema>;

/** What a save may change. Absent means unchanged. */
export const feedbackPatchSchema = feedbackFactsSchema.partial().extend({
  ratings: z.array(feedbackRatingSchema).max(40).optional(),
  /** What was said, by the template `feedback`. */
  document: z.unknown().optional(),
});
export type FeedbackPatch = z.infer<typeof feedbackPatchSchema>;

export interface FeedbackSummary extends FeedbackFacts {
  id: string;
  codeName: string | null;
  excerpt: string;
  ratings: FeedbackRating[];
}

export interface Feedback extends FeedbackSummary {
  document: object;
  createdAt: string;
  trashedAt: string | null;
}
