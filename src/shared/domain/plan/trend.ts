import type { RatingSource } from '../rating.ts';

/** One rating of a competency, on the scale of its day. */
export interface TrendPoint {
  /** A code name or a role; empty for oneself. */
  who: string;
  ratedOn: string;
  score: number;
  least: number;
  most: number;
}

/** A competency over time; sources stand side by side and are never averaged. */
export interface CompetencyTrend {
  /** `framework:competency` */
  id: string;
  name: string;
  framework: string;
  series: { source: RatingSource; points: TrendPoint[] }[];
}
