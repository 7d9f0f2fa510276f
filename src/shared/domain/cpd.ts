import { z } from 'zod';
import { daySchema } from './date.ts';

export const cpdKinds = [
  'course',
  'workshop',
  'webinar',
  'conference',
  'reading',
  'peer-practice',
  'self-study',
  'other',
] as const;
export type CpdKind = (typeof cpdKinds)[number];

/** Kirkpatrick's four levels of effect, lowest first. */
export const kirkpatrickLevels = ['reaction', 'learning', 'behaviour', 'results'] as const;
export type KirkpatrickLevel = (typeof kirkpatrickLevels)[number];

export const cpdFactsSchema = z.object({
  title: z.string().trim().min(1, 'Say what the activity was.').max(200),
  doneOn: daySchema,
  /** A long course is one activity: up to 1,000 hours. */
  minutes: z.int().min(1, 'An activity takes at least one minute.').max(60_000, 'Give at most 1,000 hours.'),
  kind: z.enum(cpdKinds),
  provider: z.string().trim().max(200),
  /** The highest level of effect that the writer can vouch for; null: not judged yet. */
  level: z.enum(kirkpatrickLevels).nullable(),
});
export type CpdFacts = z.infer<typeof cpdFactsSchema>;

/** What a save may change. Absent means unchanged. */
export const cpdPatchSchema = cpdFactsSchema.partial().extend({
  /** What was learned and how it is used, by the template `cpd`. */
  document: z.unknown().optional(),
});
export type CpdPatch = z.infer<typeof cpdPatchSchema>;

export interface CpdSummary extends CpdFacts {
  id: string;
  excerpt: string;
}

export interface CpdActivity extends CpdSummary {
  document: object;
  createdAt: string;
  trashedAt: string | null;
}
