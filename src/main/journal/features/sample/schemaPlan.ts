import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import { needFactsSchema } from '../../../../shared/domain/need.ts';
import { noteTemplates } from '../../../../shared/domain/noteTemplate.ts';
import {
  endingSchema,
  milestoneSchema,
  objectiveFactsSchema,
  planFactsSchema,
  servedSchema,
  waySchema,
} from '../../../../shared/domain/plan.ts';

const stages = noteTemplates['plan-review'].stages.map(({ id }) => id);

/** The sample’s development plan; ids are names within the file. */
export const planSchema = z.strictObject({
  needs: z.array(
    z.strictObject({
      id: z.string(),
      on: daySchema,
      ...needFactsSchema.pick({ title: true, detail: true, aim: true }).shape,
    }),
  ),
  plan: planFactsSchema.extend({ ways: z.array(waySchema.omit({ id: true }).strict()) }).strict(),
  reviews: z.array(
    z.strictObject({
      id: z.string(),
      dueOn: daySchema,
      heldOn: daySchema.nullable(),
      /** Markdown by section; null before it is held. */
      notes: z.record(z.enum(stages), z.string()).nullable(),
    }),
  ),
  objectives: z.array(
    z.strictObject({
      /** The day on which it was written. */
      on: daySchema,
      facts: objectiveFactsSchema.strict(),
      serves: z.array(servedSchema.strict()),
      milestones: z.array(milestoneSchema.omit({ id: true }).strict()),
      /** CPD by its day, reflections by their id. */
      activities: z.array(daySchema),
      reflections: z.array(z.string()),
      notes: z.array(z.strictObject({ on: daySchema, text: z.string().min(1) })),
      changes: z.array(z.strictObject({ review: z.string(), patch: objectiveFactsSchema.partial().strict() })),
      ending: endingSchema
        .pick({ outcome: true, effect: true })
        .extend({ status: z.enum(['achieved', 'partly', 'dropped']), on: daySchema })
        .strict()
        .nullable(),
    }),
  ),
});
export type SamplePlan = z.infer<typeof planSchema>;
