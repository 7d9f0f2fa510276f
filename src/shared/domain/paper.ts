import { z } from 'zod';
import { ledgerFilterSchema } from './ledger.ts';
import { idSchema } from './reflection.ts';

/** What a paper can be saved as. */
export const paperFormats = ['pdf', 'docx', 'csv', 'markdown', 'html', 'zip'] as const;
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
  /** A unit’s criteria with the evidence for each: the form of the diploma’s paper, filled in. */
  z.object({ paper: z.literal('mapping-sheet'), unitId: z.string().max(40) }),
  /** A submission as it is handed in, with its appendices. */
  z.object({ paper: z.literal('submission'), id: idSchema }),
]);
export type PaperOrder = z.infer<typeof paperOrderSchema>;
export type HoursLogOrder = Extract<PaperOrder, { paper: 'hours-log' }>;
export type FeedbackFormOrder = Extract<PaperOrder, { paper: 'feedback-form' }>;
export type MappingSheetOrder = Extract<PaperOrder, { paper: 'mapping-sheet' }>;
export type SubmissionOrder = Extract<PaperOrder, { paper: 'submission' }>;

/**
 * A paper as the journal makes it: HTML is for the host to print, the others are the file itself. `madeAt`: the UTC instant
 * that the file is to bear, so that the same paper gives the same bytes; absent for now.
 */
export type PaperContent = { html: string; madeAt?: string } | { text: string } | { base64: string };
