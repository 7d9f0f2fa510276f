import { z } from 'zod';

export const experimentStatusSchema = z.enum(['open', 'tried', 'changed', 'dropped']);
export type ExperimentStatus = z.infer<typeof experimentStatusSchema>;

/** The question under which a plan comes back, the plan quoted below it. */
export const FOLLOW_UP_QUESTION = 'Last time you planned this: what happened?';

/** What a reflection planned to try next (Kolb's active experimentation), until it is told what came of it. */
export interface Experiment {
  id: string;
  /** The reflection that planned it. */
  reflectionId: string;
  reflectionTitle: string;
  /** The reflective model that it was planned by. */
  modelId: string;
  /** The reflection's own date, YYYY-MM-DD. */
  plannedOn: string;
  /** The plan in the writer's words: the plain text of the stage. */
  text: string;
  /** YYYY-MM-DD */
  dueOn: string | null;
  status: ExperimentStatus;
  outcome: string | null;
  /** The reflection that tells what happened; null while it is in the trash. */
  followedUpIn: string | null;
  followedUpTitle: string | null;
}
