import { z } from 'zod';
import { daySchema, timeSchema, zoneSchema } from './date.ts';
import { type Depth, depthSchema } from './depth.ts';
import { tagNameSchema } from './tag.ts';

export const idSchema = z.uuid();
export const titleSchema = z.string().max(300);

/** When it happened, as the writer gave it: a day, perhaps a time, and the zone they were in. */
export const occasionSchema = z.object({
  happenedOn: daySchema,
  happenedAt: timeSchema.nullable(),
  zone: zoneSchema,
});

/** What a save may change. Absent means unchanged. The document is checked against the schema of documents. */
export const reflectionPatchSchema = z.object({
  title: titleSchema.optional(),
  happenedOn: daySchema.optional(),
  happenedAt: timeSchema.nullable().optional(),
  private: z.boolean().optional(),
  depth: depthSchema.nullable().optional(),
  tags: z.array(tagNameSchema).max(50).optional(),
  document: z.unknown().optional(),
});

/** A reflection in a list: everything but its text. */
export interface ReflectionSummary {
  id: string;
  title: string;
  happenedOn: string;
  happenedAt: string | null;
  modelId: string;
  private: boolean;
  /** The first words of the writer's own text. */
  excerpt: string;
  wordCount: number;
  /** Stages with at least one word of the writer's own, of all stages of its model. */
  stagesBegun: number;
  stagesTotal: number;
  tags: string[];
  /** UTC instants. */
  changedAt: string;
  trashedAt: string | null;
}

/** A whole reflection. */
export interface Reflection extends ReflectionSummary {
  zone: string;
  depth: Depth | null;
  /** TipTap JSON; see `shared/document`. */
  document: object;
  documentVersion: number;
  /** Rises by one with every committed save. */
  revision: number;
  createdAt: string;
  /** How many earlier versions were thinned out, so that nothing goes silently. */
  versionsThinned: number;
}

/** What the list, the calendar and an export choose by. */
export const reflectionFilterSchema = z.object({
  modelId: z.string().optional(),
  tag: z.string().optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** True: at least one stage of the model without a word. */
  incomplete: z.boolean().optional(),
  private: z.boolean().optional(),
});
export type ReflectionFilter = z.infer<typeof reflectionFilterSchema>;

/** The name shown where a reflection has no title yet. */
export function titleOrDefault(title: string): string {
  return title.trim() === '' ? 'Untitled reflection' : title;
}
