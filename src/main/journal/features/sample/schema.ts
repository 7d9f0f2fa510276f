import { z } from 'zod';
import { identitySchema } from '../../../../shared/domain/client.ts';
import { cpdFactsSchema } from '../../../../shared/domain/cpd.ts';
import { daySchema, timeSchema } from '../../../../shared/domain/date.ts';
import { depthSchema } from '../../../../shared/domain/depth.ts';
import {
  contractSchema,
  engagementPatchSchema,
  goalSchema,
  needSchema,
  partySchema,
  reviewSchema,
} from '../../../../shared/domain/engagement.ts';
import { linkSchema } from '../../../../shared/domain/evidence.ts';
import { experimentStatusSchema } from '../../../../shared/domain/experiment.ts';
import { feedbackFactsSchema, feedbackRatingSchema } from '../../../../shared/domain/feedback.ts';
import { type NoteTemplateName, noteTemplates } from '../../../../shared/domain/noteTemplate.ts';
import { actionSchema, progressSchema, sessionFactsSchema, usedToolSchema } from '../../../../shared/domain/session.ts';
import { choicesSchema } from '../../../../shared/domain/submission.ts';
import { supervisionFactsSchema } from '../../../../shared/domain/supervision.ts';
import { pairFactsSchema, quadrantSchema, swotFactsSchema } from '../../../../shared/domain/swot.ts';

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

/** Markdown for every section of a template, by its id; empty where nothing was written. */
function sections(template: NoteTemplateName) {
  return z.record(z.enum(noteTemplates[template].stages.map(({ id }) => id)), z.string());
}

const sampleClient = z.strictObject({
  codeName: z.string(),
  identity: identitySchema.strict(),
  engagement: z.strictObject({
    ...engagementPatchSchema.pick({ kind: true, level: true, startedOn: true, stakeholders: true }).required().shape,
    contract: contractSchema.extend({ parties: z.array(partySchema.omit({ id: true }).strict()) }).strict(),
    needs: z.array(needSchema.omit({ id: true }).strict()),
    goals: z.array(goalSchema.extend({ id: z.string() }).strict()),
    reviews: z.array(reviewSchema.strict()),
    closedOn: daySchema.nullable(),
    closingReason: z.string(),
  }),
});
export type SampleClient = z.infer<typeof sampleClient>;
export const clientsSchema = z.strictObject({ clients: z.array(sampleClient) });

const sampleSession = z.strictObject({
  id: z.string(),
  /** The client’s code name. */
  client: z.string(),
  date: daySchema,
  start: timeSchema,
  ...sessionFactsSchema.pick({ minutes: true, format: true, status: true, aim: true }).shape,
  /** Of the client’s goals. */
  goal: z.string(),
  tools: z.array(usedToolSchema.strict()),
  notes: sections('session'),
  actions: z.array(actionSchema.omit({ id: true }).strict()),
  /** Scores by goal. */
  progress: z.record(z.string(), progressSchema.shape.score),
  reflections: z.array(z.string()),
});
export type SampleSession = z.infer<typeof sampleSession>;
export const sessionsSchema = z.strictObject({ sessions: z.array(sampleSession) });

const sampleSupervision = z.strictObject({
  date: daySchema,
  start: timeSchema,
  ...supervisionFactsSchema.pick({ minutes: true, kind: true, supervisor: true }).shape,
  notes: sections('supervision'),
  sessions: z.array(z.string()),
  reflections: z.array(z.string()),
});
export type SampleSupervision = z.infer<typeof sampleSupervision>;
export const supervisionSchema = z.strictObject({ supervision: z.array(sampleSupervision) });

const sampleFeedback = z.strictObject({
  date: daySchema,
  ...feedbackFactsSchema.pick({ source: true, way: true, mayBeQuoted: true }).shape,
  client: z.string().nullable(),
  session: z.string().nullable(),
  ratings: z.array(feedbackRatingSchema.strict()),
  notes: sections('feedback'),
});
export type SampleFeedback = z.infer<typeof sampleFeedback>;
export const feedbackSchema = z.strictObject({ feedback: z.array(sampleFeedback) });

const sampleActivity = z.strictObject({
  date: daySchema,
  ...cpdFactsSchema.pick({ title: true, minutes: true, kind: true, provider: true, level: true }).shape,
  notes: sections('cpd'),
});
export type SampleActivity = z.infer<typeof sampleActivity>;
export const activitiesSchema = z.strictObject({ activities: z.array(sampleActivity) });

const sampleSubmission = z.strictObject({
  unit: z.string(),
  title: z.string(),
  date: daySchema,
  ...choicesSchema.shape,
  /** Markdown by section; a line `{{quote e41}}` is a quote, `{{live hours|Caption}}` a live block, `{{cite kolb}}` in it a citation. */
  sections: z.record(z.string(), z.string()),
});
export type SampleSubmission = z.infer<typeof sampleSubmission>;
export const submissionsSchema = z.strictObject({ submissions: z.array(sampleSubmission) });

export const evidenceSchema = z.strictObject({
  /** Worked towards. */
  units: z.array(z.string()),
  /** Criteria that the coach holds to be done. */
  judgements: z.array(z.strictObject({ unit: z.string(), reference: z.string(), note: z.string().min(1) })),
  evidence: z.array(
    z.strictObject({
      id: z.string(),
      /** Where the words stand: a reflection’s or a session’s id, or kind and day, such as `feedback 2026-03-11`. */
      source: z.string(),
      /** Within one paragraph of it, as they are read: no Markdown. */
      quote: z.string().min(1),
      links: z.array(linkSchema.strict()).min(1),
    }),
  ),
});

const swotItem = z.strictObject({
  id: z.string(),
  quadrant: quadrantSchema,
  ...swotFactsSchema.shape,
  /** Of `evidence.json`. */
  evidence: z.array(z.string()),
});
export const swotSchema = z.strictObject({
  /** The SWOT as it was on some days, oldest first; the last one is the present one. */
  states: z.array(z.strictObject({ on: daySchema, snapshot: z.string().nullable(), items: z.array(swotItem) })).min(1),
  pairs: z.array(z.strictObject({ inside: z.string(), outside: z.string(), sentence: pairFactsSchema.shape.sentence })),
  /** Items that were made development needs. */
  needs: z.array(z.string()),
});
