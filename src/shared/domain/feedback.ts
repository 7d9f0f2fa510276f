import { z } from 'zod';
import { daySchema } from './date.ts';
import { competenciesOf } from './framework.ts';
import { qualificationCore } from './qualificationCore.ts';
import { idSchema } from './reflection.ts';

export const feedbackSources = ['client', 'supervisor', 'peer', 'stakeholder', 'observer'] as const;
export type FeedbackSource = (typeof feedbackSources)[number];
export const feedbackSourceWords: Record<FeedbackSource, string> = {
  client: 'Client',
  supervisor: 'Supervisor',
  peer: 'Peer',
  stakeholder: 'Stakeholder',
  observer: 'Observer',
};
export const feedbackWays = ['conversation', 'form', 'email', 'observation', 'recording', 'survey'] as const;
export type FeedbackWay = (typeof feedbackWays)[number];

/** What a feedback form asks to be rated: the names of the qualification core. */
export const ratedCompetencies: readonly string[] = competenciesOf(qualificationCore).map(({ name }) => name);

/** What each score means, lowest first. */
export const scoreWords: readonly string[] = qualificationCore.scale.words;

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

const ratingsSchema = z.array(feedbackRatingSchema).max(40).optional();

/** What one adds: with the ratings where a form was filled in. */
export const newFeedbackSchema = feedbackFactsSchema.extend({ ratings: ratingsSchema });
export type NewFeedback = z.infer<typeof newFeedbackSchema>;

/** What a save may change. Absent means unchanged. */
export const feedbackPatchSchema = feedbackFactsSchema.partial().extend({
  ratings: ratingsSchema,
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

/** `Feedback from Client 2`, `Feedback from a peer on Client 2`, `Feedback from an observer`. */
export function feedbackTitle({ source, codeName }: Pick<FeedbackSummary, 'source' | 'codeName'>): string {
  if (source === 'client') return `Feedback from ${codeName ?? 'a client'}`;
  const article = source === 'observer' ? 'an' : 'a';
  return `Feedback from ${article} ${source}${codeName === null ? '' : ` on ${codeName}`}`;
}
