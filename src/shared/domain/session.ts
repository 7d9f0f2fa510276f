import { z } from 'zod';
import { daySchema, timeSchema, zoneSchema } from './date.ts';
import { engagementKinds } from './engagement.ts';
import { idSchema } from './reflection.ts';

/** `held` alone counts as hours; the others are counted apart. */
export const sessionStatuses = ['planned', 'held', 'cancelled', 'not-attended'] as const;
export const sessionFormats = ['in-person', 'video', 'phone'] as const;
export const sessionSettings = ['one-to-one', 'group'] as const;
/** Twelve hours: what is longer was mistyped. */
export const MOST_MINUTES = 12 * 60;

const line = z.string().trim().max(300);
const text = z.string().trim().max(10_000);

export const minutesSchema = z
  .int('Give the duration in whole minutes.')
  .min(1, 'A session lasts at least one minute. Say how long it was, or mark it as cancelled or not attended.')
  .max(MOST_MINUTES, 'A session lasts at most 12 hours. Check the duration; log two sessions where it was two.');

/** A tool, technique or model that was used, and why it was chosen. */
export const usedToolSchema = z.object({ name: line.min(1, 'Name the tool.'), reason: text });
export type UsedTool = z.infer<typeof usedToolSchema>;

/** Something that somebody will do. */
export const actionSchema = z.object({
  id: idSchema,
  text: text.min(1, 'Say what is to be done.'),
  owner: z.enum(['client', 'coach']),
  dueOn: daySchema.nullable(),
  doneOn: daySchema.nullable(),
});
export type SessionAction = z.infer<typeof actionSchema>;

/** How far a goal has come, from 0 (not begun) to 10 (reached), as told in this session. */
export const progressSchema = z.object({ goalId: idSchema, score: z.int().min(0).max(10) });
export type GoalProgress = z.infer<typeof progressSchema>;

/** What one logs first. */
export const sessionFactsSchema = z.object({
  engagementId: idSchema,
  happenedOn: daySchema,
  startedAt: timeSchema.nullable(),
  zone: zoneSchema,
  minutes: minutesSchema,
  format: z.enum(sessionFormats),
  paid: z.boolean(),
  setting: z.enum(sessionSettings),
  status: z.enum(sessionStatuses),
  aim: text,
  /** The goal of the engagement that the aim serves. */
  goalId: idSchema.nullable(),
});
export type SessionFacts = z.infer<typeof sessionFactsSchema>;

/** What a save may change. Absent means unchanged; a list replaces the list that was. */
export const sessionPatchSchema = sessionFactsSchema.partial().extend({
  tools: z.array(usedToolSchema).max(30).optional(),
  actions: z.array(actionSchema).max(50).optional(),
  progress: z.array(progressSchema).max(50).optional(),
  observer: line.optional(),
  /** The notes, by the template `session`; checked against the schema of documents. */
  document: z.unknown().optional(),
});
export type SessionPatch = z.infer<typeof sessionPatchSchema>;

/** What a list of sessions chooses by. */
export const sessionFilterSchema = z.object({
  clientId: idSchema.optional(),
  engagementId: idSchema.optional(),
  status: z.enum(sessionStatuses).optional(),
  kind: z.enum(engagementKinds).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Held, and without a reflection on it. */
  unreflected: z.boolean().optional(),
  /** With an action that is not done. */
  openActions: z.boolean().optional(),
});
export type SessionFilter = z.infer<typeof sessionFilterSchema>;

/** A session in a list. */
export interface SessionSummary extends Omit<SessionFacts, 'zone'> {
  id: string;
  clientId: string;
  codeName: string;
  kind: (typeof engagementKinds)[number];
  /** Reflections on it outside the trash. */
  reflections: number;
  /** Actions that are neither done nor carried forward. */
  openActions: number;
}

/** An action in the session that agreed it. */
export interface AgreedAction extends SessionAction {
  /** The later session to which it was carried forward, where it goes on and is counted; null: it stays here. */
  carriedTo: { sessionId: string; happenedOn: string } | null;
}

/** Another session at the same time. Its times are those of the clocks where it was, `HH:MM`. */
export interface Overlap {
  sessionId: string;
  codeName: string;
  happenedOn: string;
  start: string;
  end: string;
}

/** A whole session. */
export interface Session extends SessionSummary {
  zone: string;
  tools: UsedTool[];
  actions: AgreedAction[];
  progress: GoalProgress[];
  /** For each goal of the engagement that was scored before: the last score before this session. */
  earlierProgress: (GoalProgress & { happenedOn: string })[];
  /** Sessions held or planned at the same time. */
  overlaps: Overlap[];
  observer: string;
  document: object;
  createdAt: string;
  trashedAt: string | null;
  /** The reflections on it, oldest first. */
  linked: { id: string; title: string; happenedOn: string }[];
}

/** What is offered for a new session: the facts of last time, and what is still to be done. */
export interface SessionSuggestion {
  /** The engagement it is for; null where there is none yet. */
  engagementId: string | null;
  facts: Pick<SessionFacts, 'startedAt' | 'minutes' | 'format' | 'paid' | 'setting'>;
  openActions: OpenAction[];
}

/** An action that is not done, with where it was agreed. */
export interface OpenAction extends SessionAction {
  sessionId: string;
  clientId: string;
  codeName: string;
  happenedOn: string;
}
