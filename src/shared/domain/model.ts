import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'lower-case letters, digits and hyphens');
const text = z.string().trim().min(1).max(2000);

const stageSchema = z.strictObject({
  id,
  name: z.string().trim().min(1).max(120),
  purpose: z.string().trim().max(2000),
  lead: z.string().trim().max(500),
  prompts: z.array(z.string().trim().min(1).max(500)).max(30),
  example: z.string().trim().max(4000),
  /** What is written here is a plan to be tried: it comes back as a question after the next session. */
  plansExperiment: z.boolean(),
});

/** A reflective model: the stages that a reflection walks through. The shipped ones are in `resources/models/`. */
export const reflectiveModelSchema = z
  .strictObject({
    id,
    name: z.string().trim().min(1).max(120),
    source: z.strictObject({ author: text, year: z.int().min(1800).max(2100), title: text }).nullable(),
    shape: z.enum(['cycle', 'sequence', 'lenses']),
    summary: z.string().trim().max(1000),
    whenToUse: z.string().trim().max(1000),
    stages: z.array(stageSchema).min(1).max(20),
  })
  .refine((model) => new Set(model.stages.map((stage) => stage.id)).size === model.stages.length, {
    message: 'every stage needs an id of its own',
    path: ['stages'],
  });

export type Stage = z.infer<typeof stageSchema>;
export type ReflectiveModel = z.infer<typeof reflectiveModelSchema>;

/** The model without stages: one open page. */
export const FREE_WRITING = 'free';
/** What a one-minute in-action note is opened as (Schön, *The Reflective Practitioner*, 1983). */
export const ON_ACTION = 'schon-on-action';
export const DEFAULT_MODEL = 'kolb';
