import { z } from 'zod';
import { daySchema, timeSchema, zoneSchema } from './date.ts';
import { idSchema } from './reflection.ts';
import { minutesSchema } from './session.ts';

export const supervisionKinds = ['one-to-one', 'group', 'peer', 'tutorial'] as const;
export type SupervisionKind = (typeof supervisionKinds)[number];

/** What each kind is called where one stands in a list. */
export const supervisionKindWords: Record<SupervisionKind, string> = {
  'one-to-one': 'One-to-one supervision',
  group: 'Group supervision',
  peer: 'Peer work',
  tutorial: 'Tutorial',
};

/** Supervision, peer work or a tutorial. */
export const supervisionFactsSchema = z.object({
  happenedOn: daySchema,
  startedAt: timeSchema.nullable(),
  zone: zoneSchema,
  minutes: minutesSchema,
  kind: z.enum(supervisionKinds),
  /** Who led it, as the coach wants it to be shown. */
  supervisor: z.string().trim().max(200),
});
export type SupervisionFacts = z.infer<typeof supervisionFactsSchema>;

/** What a save may change. Absent means unchanged. */
export const supervisionPatchSchema = supervisionFactsSchema.partial().extend({
  /** What was brought, what came of it, what changes: by the template `supervision`. */
  document: z.unknown().optional(),
  sessionIds: z.array(idSchema).max(50).optional(),
  reflectionIds: z.array(idSchema).max(50).optional(),
});
export type SupervisionPatch = z.infer<typeof supervisionPatchSchema>;

export interface SupervisionSummary extends Omit<SupervisionFacts, 'zone'> {
  id: string;
  excerpt: string;
}

export interface Supervision extends SupervisionSummary {
  zone: string;
  document: object;
  sessionIds: string[];
  reflectionIds: string[];
  createdAt: string;
  trashedAt: string | null;
}

/** `Group supervision · Ada`; without a name the kind alone. */
export function supervisionTitle({ kind, supervisor }: Pick<SupervisionFacts, 'kind' | 'supervisor'>): string {
  return supervisor === '' ? supervisionKindWords[kind] : `${supervisionKindWords[kind]} · ${supervisor}`;
}
