import { z } from 'zod';
import { daySchema } from './date.ts';
import { ledgerFilterSchema } from './ledger.ts';
import { idSchema } from './reflection.ts';

/** What a paper can be saved as. */
export const paperFormats = ['pdf', 'docx', 'csv', 'svg', 'ics', 'html', 'markdown', 'json', 'zip'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** A paper that the product lays out by itself. */
export const paperOrderSchema = z.discriminatedUnion('paper', [
  z.object({
    paper: z.literal('hours-log'),
    /** Clients by code name, or by real name where they agreed to be named to a professional body. */
    view: z.enum(['code-names', 'real-names']),
    filter: ledgerFilterSchema,
  }),
  z.object({
    paper: z.literal('feedback-form'),
    /** Printed at the head of the form; empty for none. */
    codeName: z.string().trim().max(60),
  }),
  z.object({
    paper: z.literal('rating-form'),
    frameworkId: z.string().max(60),
    /** Printed at the head of the form; empty for none. */
    codeName: z.string().trim().max(60),
  }),
  /** A unit’s criteria with the evidence for each: the form of the diploma’s paper, filled in. */
  z.object({ paper: z.literal('mapping-sheet'), unitId: z.string().max(40) }),
  /** A unit as it is kept, to be added to another journal or passed on. */
  z.object({ paper: z.literal('unit-file'), unitId: z.string().max(40) }),
  /** The SWOT as it is (null) or as a snapshot has it: one page, and what it rests on. */
  z.object({ paper: z.literal('swot'), snapshotId: idSchema.nullable() }),
  /** A development plan with its objectives, reviews and the picture of its time. */
  z.object({ paper: z.literal('development-plan'), planId: idSchema, today: daySchema }),
  /** The picture of a plan’s time alone. */
  z.object({ paper: z.literal('plan-timeline'), planId: idSchema, today: daySchema }),
  /** The open milestones and reviews of a plan for a calendar; neutral titles say nothing of what they are about. */
  z.object({ paper: z.literal('plan-calendar'), planId: idSchema, titles: z.enum(['neutral', 'full']) }),
  /** What was done for CPD in a time: what, why, what was learned, how it was used, what came of it. */
  z.object({ paper: z.literal('cpd-record'), from: daySchema, to: daySchema }),
  /** A version of the coaching profile. */
  z.object({ paper: z.literal('profile'), versionId: idSchema }),
  /** A submission as it is handed in, with its appendices. */
  z.object({ paper: z.literal('submission'), id: idSchema }),
]);
export type PaperOrder = z.infer<typeof paperOrderSchema>;
export type HoursLogOrder = Extract<PaperOrder, { paper: 'hours-log' }>;
export type FeedbackFormOrder = Extract<PaperOrder, { paper: 'feedback-form' }>;
export type RatingFormOrder = Extract<PaperOrder, { paper: 'rating-form' }>;
export type DevelopmentPlanOrder = Extract<PaperOrder, { paper: 'development-plan' }>;
export type PlanTimelineOrder = Extract<PaperOrder, { paper: 'plan-timeline' }>;
export type PlanCalendarOrder = Extract<PaperOrder, { paper: 'plan-calendar' }>;
export type CpdRecordOrder = Extract<PaperOrder, { paper: 'cpd-record' }>;
export type ProfileOrder = Extract<PaperOrder, { paper: 'profile' }>;
export type MappingSheetOrder = Extract<PaperOrder, { paper: 'mapping-sheet' }>;
export type UnitFileOrder = Extract<PaperOrder, { paper: 'unit-file' }>;
export type SwotOrder = Extract<PaperOrder, { paper: 'swot' }>;
export type SubmissionOrder = Extract<PaperOrder, { paper: 'submission' }>;

/**
 * A paper as the journal makes it: HTML is for the host to print, the others are the file itself. `madeAt`: the UTC instant
 * that the file is to bear, so that the same paper gives the same bytes; absent for now.
 */
export type PaperContent = { html: string; madeAt?: string } | { text: string } | { base64: string };

/** A file of a bundle: its name in it, and the format in which the paper is asked for. */
export interface BundleFile {
  path: string;
  format: PaperFormat;
}
