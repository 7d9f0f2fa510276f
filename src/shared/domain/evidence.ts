import { z } from 'zod';
import { idSchema } from './reflection.ts';

/** Whose text a passage can stand in, and what can be evidence as a whole. */
export const evidenceSources = [
  'reflection',
  'session',
  'supervision',
  'feedback',
  'cpd',
  'attachment',
  'hours',
  'plan-review',
] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/** A passage is a mark in a document; an entry is a whole record, or a file. */
export const evidenceKinds = ['passage', 'entry'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const swotQuadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const;

/**
 * What evidence speaks for. `criterion`: `unit:reference`, e.g. `8588-503:1.2`; `competency`: `framework:competency`;
 * `swot`: a quadrant; `need`: the id of a development need; `tag`: a tag's name.
 */
export const targetSchema = z.object({
  kind: z.enum(['criterion', 'competency', 'swot', 'need', 'tag']),
  id: z.string().min(1).max(120),
});
export type EvidenceTarget = z.infer<typeof targetSchema>;

/** How far it goes. */
export const strengths = ['supports', 'partly'] as const;

/** One of the distinct things that a criterion counts, as a passage names it. */
export const namedItemSchema = z.object({
  /** Which of the criterion's kinds, e.g. `alternative`. */
  item: z.string().min(1).max(40),
  /** Its name, e.g. “mentoring scheme”: two with one name count once. Empty: it counts by itself. */
  label: z.string().trim().max(120),
});
export type NamedItem = z.infer<typeof namedItemSchema>;

/** What ties a piece of evidence to a target. */
export const linkSchema = z.object({
  target: targetSchema,
  /** One line: why this is evidence of that. */
  justification: z.string().trim().max(500),
  strength: z.enum(strengths),
  /** What it names of the things that the criterion counts; one passage may name several. */
  items: z.array(namedItemSchema).max(20),
});
export type EvidenceLink = z.infer<typeof linkSchema>;

/** More of a passage is not sent along when it is marked: the save of its text keeps the whole. */
const QUOTE_LENGTH = 20_000;

/** As much of a passage as evidence is made with. */
export const cutQuote = (quote: string): string => quote.slice(0, QUOTE_LENGTH);

export const newEvidenceSchema = z.object({
  id: idSchema,
  kind: z.enum(evidenceKinds),
  sourceKind: z.enum(evidenceSources),
  sourceId: idSchema,
  /** The words of the passage, or what the entry is called. */
  quote: z.string().max(QUOTE_LENGTH),
  links: z.array(linkSchema).max(40),
  /** Its mark is not saved yet: it counts from the save of the text that bears it. */
  awaitsMark: z.boolean().optional(),
});

/** A piece in full, so that dropping it can be undone. */
export const keptEvidenceSchema = newEvidenceSchema.omit({ awaitsMark: true }).extend({
  // A quote follows its passage and links are added one by one: both may have grown beyond what is made at once.
  quote: z.string(),
  links: z.array(linkSchema).max(1000),
  /** UTC instants. */
  createdAt: z.iso.datetime(),
  detachedAt: z.iso.datetime().nullable(),
  trashedAt: z.iso.datetime().nullable(),
});
export type KeptEvidence = z.infer<typeof keptEvidenceSchema>;

/** A piece and a criterion (`unit:reference`) that it speaks for. */
export interface Adopted {
  id: string;
  criterionId: string;
}

/** A piece that speaks for a criterion of one unit, and the criterion of another one that asks for much the same. */
export interface Proposal {
  evidence: Evidence;
  /** `unit:reference`, where it speaks already, and where it would as well. */
  from: string;
  to: string;
}

/** Evidence under one criterion: the newest pieces, and how many there are in all. */
export interface PlacedEvidence {
  total: number;
  rows: Evidence[];
}

/** Where a piece is opened: its source, or whatever its file is attached to. */
export interface OpensIn {
  kind: EvidenceSource | 'client';
  id: string;
}

/** A piece of evidence with everything that it speaks for. */
export interface Evidence {
  id: string;
  kind: EvidenceKind;
  sourceKind: EvidenceSource;
  sourceId: string;
  /** What the source is called, by code names. */
  sourceTitle: string;
  /** The source's own day, YYYY-MM-DD. */
  happenedOn: string;
  opensIn: OpensIn;
  /** The passage as it stands, or as it stood last. */
  quote: string;
  /** UTC instant since which its text is gone; null while it stands. */
  detachedAt: string | null;
  links: EvidenceLink[];
}

/** A development need as evidence can speak for it. */
export interface NeedTarget {
  id: string;
  /** `My own: Longer silences`, `Client 2: Delegation`. */
  name: string;
  /** The coach's own, not a client's. */
  own: boolean;
  /** Whether new evidence can be tied to it: not where the work with the client is closed. */
  offered: boolean;
}

/** The target's key, e.g. for a map. */
export const targetKey = ({ kind, id }: EvidenceTarget): string => `${kind}:${id}`;
/** The names of the tags among what these links tie evidence to. */
export const tagNames = (links: readonly EvidenceLink[]): string[] =>
  links.flatMap(({ target: { kind, id } }) => (kind === 'tag' ? [id] : []));
/** The id of a criterion as a target. */
export const criterionId = (unitId: string, reference: string): string => `${unitId}:${reference}`;
