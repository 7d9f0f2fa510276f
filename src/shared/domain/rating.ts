import type { Framework, Scale } from './framework.ts';

/** Who rates. Series of different sources stand side by side and are never averaged. */
export const ratingSources = ['self', 'client', 'supervisor', 'peer'] as const;
export type RatingSource = (typeof ratingSources)[number];

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** A draft is half filled in: it counts for nothing and is in no chart. */
export const roundStates = ['draft', 'done'] as const;
export type RoundState = (typeof roundStates)[number];

/** What one round says of one competency. */
export interface Rating {
  competencyId: string;
  /** On the round's own scale; null where it was looked at and left open. */
  score: number | null;
  confidence: Confidence | null;
  note: string;
  /** Pieces of evidence that stand behind it. */
  evidenceIds: string[];
}

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
