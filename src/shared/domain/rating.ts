import { z } from 'zod';
import { daySchema } from './date.ts';
import type { Evidence } from './evidence.ts';
import type { Framework, Scale } from './framework.ts';
import { idSchema } from './reflection.ts';

/** Who rates. Series of different sources stand side by side and are never averaged. */
export const ratingSources = ['self', 'client', 'supervisor', 'peer'] as const;
export type RatingSource = (typeof ratingSources)[number];

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** A draft is half filled in: it counts for nothing and is in no chart. */
export const roundStates = ['draft', 'done'] as const;
export type RoundState = (typeof roundStates)[number];

/** What one round says of one competency. */
export const ratingSchema = z.object({
  competencyId: z.string().min(1).max(60),
  /** On the round's own scale; null where it was looked at and left open. */
  score: z.int().nullable(),
  confidence: z.enum(confidences).nullable(),
  note: z.string().max(4000, 'A note has 4,000 characters at most.'),
  /** Pieces of evidence that stand behind it. */
  evidenceIds: z.array(idSchema).max(100),
});
export type Rating = z.infer<typeof ratingSchema>;

/** A round as charts read it: only rounds that are done, outside the trash. */
export interface HistoryRound {
  id: string;
  source: RatingSource;
  /** `Client 2`, `Supervisor`: never a real name. Empty for oneself. */
  who: string;
  /** YYYY-MM-DD as the user gave it; two rounds on one day keep the order in which they were made. */
  ratedOn: string;
  /** The scale on that day: scores of other scales are shown on the framework's present one, and marked. */
  scale: Scale;
  note: string;
  /** Rated competencies only. */
  ratings: Rating[];
}

/** Everything that the charts of one framework are drawn from. */
export interface RatingHistory {
  /** As it is now, with retired competencies that were ever rated at the end of their domain. */
  framework: Framework;
  /** Ids of those. */
  retired: string[];
  /** Oldest first: by day, then in the order in which they were made. */
  rounds: HistoryRound[];
}

/** Who rated: for `client` the client, or words where there is none to choose; for supervisor and peer words; for `self` nothing. */
const raterSchema = z.object({
  source: z.enum(ratingSources),
  clientId: idSchema.nullable(),
  /** A code name, never a real one. A chosen client's code name takes its place. */
  who: z.string().trim().max(60),
});

/** What one gives to begin a round. */
export const newRoundSchema = raterSchema.extend({
  frameworkId: z.string().min(1).max(60),
  ratedOn: daySchema,
  /** The record of what was said, where there is one. */
  feedbackId: idSchema.nullable(),
});
export type NewRound = z.infer<typeof newRoundSchema>;

/** What a save may change. Absent means unchanged; of the ratings those that are given, each in full. */
export const roundPatchSchema = newRoundSchema
  .pick({ ratedOn: true, feedbackId: true, clientId: true, who: true })
  .partial()
  .extend({ note: z.string().max(4000).optional(), ratings: z.array(ratingSchema).max(200).optional() });
export type RoundPatch = z.infer<typeof roundPatchSchema>;

/** A round in a list. */
export interface RoundSummary extends NewRound {
  id: string;
  /** As it was called then. */
  frameworkName: string;
  state: RoundState;
  note: string;
  /** Competencies with a score, of how many. */
  rated: number;
  of: number;
  /** UTC instants. */
  createdAt: string;
  trashedAt: string | null;
}

/** A whole round, with what stands behind its ratings. */
export interface RatingRound extends RoundSummary {
  /** As they were on the day. */
  framework: Framework;
  scale: Scale;
  ratings: Rating[];
  /** The round before this one by the same person, done, in the same framework. */
  previous: HistoryRound | null;
  /** The pieces that stand behind the ratings of both. */
  evidence: Evidence[];
}

/** `Client 2`, `Supervisor`, `Myself`. */
export function raterInWords({ source, who }: { source: RatingSource; who: string }): string {
  return source === 'self' ? 'Myself' : who;
}

/** Who rates, as one chooses it. */
export const sourceWords: Record<RatingSource, string> = {
  self: 'Myself',
  client: 'A client',
  supervisor: 'My supervisor',
  peer: 'A peer',
};
