import { z } from 'zod';
import { daySchema, timeSchema } from '../../../../shared/domain/date.ts';
import { depthSchema } from '../../../../shared/domain/depth.ts';
import { experimentStatusSchema } from '../../../../shared/domain/experiment.ts';

const sampleReflection = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: daySchema,
  time: timeSchema,
  model: z.string(),
  tags: z.array(z.string()),
  private: z.boolean(),
  depth: depthSchema.nullable(),
  /** Markdown by stage id. */
  stages: z.record(z.string(), z.string()),
  experiment: z
    .strictObject({
      status: experimentStatusSchema,
      dueOn: daySchema.nullable(),
      outcome: z.string().nullable(),
      followedUpIn: z.string().nullable(),
    })
    .nullable(),
});
export type SampleReflection = z.infer<typeof sampleReflection>;
export const reflectionsSchema = z.strictObject({ reflections: z.array(sampleReflection) });

const sampleNote = z.strictObject({
  id: z.string(),
  /** Local day and time, `YYYY-MM-DDTHH:MM`. */
  at: z.iso.datetime({ local: true }),
  text: z.string(),
  reflection: z.string().nullable(),
});
export type SampleNote = z.infer<typeof sampleNote>;
export const notesSchema = z.strictObject({ notes: z.array(sampleNote) });
