import { z } from 'zod';
import { idSchema, titleSchema } from './reflection.ts';

/** What can stand at the end of a submission, in the order in which it does. */
export const appendixKinds = [
  'evidence-index',
  'mapping-sheet',
  'contracts',
  'session-records',
  'hours-log',
  'feedback',
  'supervision-log',
  'cpd-log',
  'swot',
  'plan',
  'profile',
  'reflections',
] as const;
export type AppendixKind = (typeof appendixKinds)[number];

/** Kinds that are about clients: these can stand client by client. */
export const clientKinds: readonly AppendixKind[] = ['contracts', 'session-records', 'feedback', 'reflections'];

const field = z.string().trim().max(200);

/** What the cover sheet says of the learner. Kept with the submission alone; a field left empty stays a line to fill in. */
export const coverSchema = z.object({
  name: field,
  registrationNumber: field,
  centreName: field,
  centreNumber: field,
});
export type Cover = z.infer<typeof coverSchema>;
export const emptyCover: Cover = { name: '', registrationNumber: '', centreName: '', centreNumber: '' };

/** What belongs to a submission beside its text. */
export const choicesSchema = z.object({
  appendices: z.array(z.enum(appendixKinds)).max(appendixKinds.length),
  /** Whether contracts, sessions, feedback and reflections stand together by client, or each kind by date. */
  arranged: z.enum(['by-kind', 'by-client']),
  /** Whether the learner’s name stands in the properties of the files as their author; absent: it does not. */
  authorNamed: z.boolean().optional(),
});
export type Choices = z.infer<typeof choicesSchema>;

/** What a save may change. Absent means unchanged. The document is checked against the schema of documents. */
export const submissionPatchSchema = z.object({
  title: titleSchema.optional(),
  cover: coverSchema.optional(),
  choices: choicesSchema.optional(),
  document: z.unknown().optional(),
});
export type SubmissionPatch = z.infer<typeof submissionPatchSchema>;

/** A submission in a list. */
export interface SubmissionSummary {
  id: string;
  unitId: string;
  title: string;
  /** The writer's own words: quotes, tables and appendices count apart. */
  wordCount: number;
  /** Sections of the outline with something in them, of all. */
  sectionsBegun: number;
  sectionsTotal: number;
  /** UTC instants. */
  changedAt: string;
  trashedAt: string | null;
}

/** A whole submission. */
export interface Submission extends SubmissionSummary {
  cover: Cover;
  choices: Choices;
  /** TipTap JSON, a section of the outline each; see `submission/outline`. */
  document: object;
  createdAt: string;
  versionsThinned: number;
}

/** An earlier state of a submission, in a list. */
export interface SubmissionVersion {
  id: string;
  title: string;
  wordCount: number;
  writtenAt: string;
}

/** Carries the text of one section into a section of another submission, where it is added at the end. */
export const carrySchema = z.object({
  from: z.object({ id: idSchema, sectionId: z.string().max(200) }),
  to: z.object({ id: idSchema, sectionId: z.string().max(200) }),
});
export type Carry = z.infer<typeof carrySchema>;

/** The name shown where a submission has no title of its own. */
export function submissionTitle({ title, unitId }: Pick<SubmissionSummary, 'title' | 'unitId'>): string {
  return title.trim() === '' ? `Unit ${unitId}` : title;
}
