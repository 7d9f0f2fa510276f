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
export const cpdKindNames: Record<CpdKind, string> = {
  course: 'Course',
  workshop: 'Workshop',
  webinar: 'Webinar',
  conference: 'Conference',
  reading: 'Reading',
  'peer-practice': 'Practice with peers',
  'self-study': 'Self-study',
  other: 'Other',
};

/** Kirkpatrick's four levels of effect, lowest first. */
export const kirkpatrickLevels = ['reaction', 'learning', 'behaviour', 'results'] as const;
export type KirkpatrickLevel = (typeof kirkpatrickLevels)[number];
export const levelNames: Record<KirkpatrickLevel, string> = {
  reaction: 'Reaction',
  learning: 'Learning',
  behaviour: 'Behaviour',
  results: 'Results',
};

/** The longest activity, in minutes. */
const MOST_MINUTES = 60_000;

export const cpdFactsSchema = z.object({
  title: z.string().trim().min(1, 'Say what the activity was.').max(200),
  doneOn: daySchema,
  /** A long course is one activity: up to 1,000 hours. */
  minutes: z.int().min(1, 'An activity takes at least one minute.').max(MOST_MINUTES, 'Give at most 1,000 hours.'),
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

/**
 * The minutes in a duration as it is typed: `1:30`, `1.5` or `1,5` (hours), `1 h 30`, `90 min`. Null for anything else; a
 * part of a minute is rounded.
 */
export function minutesTyped(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const clock = /^(\d{1,4})\s*(?::|h(?:ours?)?)\s*([0-5]?\d)\s*(?:m(?:in)?)?$/.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const minutes = /^(\d{1,5})\s*m(?:in(?:utes)?)?$/.exec(typed);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,4}(?:[.,]\d{1,4})?|[.,]\d{1,4})\s*(?:h(?:ours?)?)?$/.exec(typed);
  return hours?.[1] === undefined ? null : Math.round(Number(hours[1].replace(',', '.')) * 60);
}
