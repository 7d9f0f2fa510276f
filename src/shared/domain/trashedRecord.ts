import { z } from 'zod';
import { idSchema } from './reflection.ts';

/** What may lie in the trash beside reflections. */
export const trashedKinds = [
  'session',
  'supervision',
  'feedback',
  'cpd',
  'plan',
  'objective',
  'plan-review',
  'attachment',
  'rating',
  'submission',
  'need',
  'progress-note',
  'profile-entry',
  'profile-figure',
  'profile-quote',
  'profile-version',
] as const;
export type TrashedKind = (typeof trashedKinds)[number];

export const trashedKeySchema = z.object({ kind: z.enum(trashedKinds), id: idSchema });
export type TrashedKey = z.infer<typeof trashedKeySchema>;

/** A record in the trash. */
export interface TrashedRecord extends TrashedKey {
  /** Whom or what it is about: a code name, a supervisor, a title, a file's name, a framework; empty where nobody said. */
  name: string;
  /** YYYY-MM-DD of the record; of a file, of the day when it was added. */
  day: string;
  /** UTC instant. */
  trashedAt: string;
}
