import { z } from 'zod';

/** Where a text stands in what will be given out. */
export const textPlaces = [
  'section',
  'caption',
  'alt-text',
  'comment',
  'attachment-name',
  'document-property',
  'chart-label',
  'image-metadata',
] as const;
export type TextPlace = (typeof textPlaces)[number];

/** A text to look through, with its place. */
export const gateTextSchema = z.object({
  /** The caller's own address of the text: the same text keeps it from one look to the next. */
  id: z.string().min(1).max(200),
  place: z.enum(textPlaces),
  /** The place in words, e.g. `2.1 Reflective models`. */
  label: z.string().max(300),
  /** The text: in one piece, or as the runs into which formatting splits it. Blocks are set apart by line breaks. */
  text: z.union([z.string(), z.array(z.string())]),
});
export type GateText = z.infer<typeof gateTextSchema>;

/** Found by the register. */
const registeredKinds = ['name', 'alias', 'organisation', 'email', 'phone'] as const;
/** Asked about: nobody but the writer can tell. */
const questionKinds = [
  'perhaps-registered',
  'unregistered-name',
  'unregistered-contact',
  'role',
  'age',
  'date-with-place',
  'image-metadata',
  'kept-inside',
] as const;
export const findingKinds = [...registeredKinds, ...questionKinds] as const;
export type RegisteredKind = (typeof registeredKinds)[number];
export type FindingKind = (typeof findingKinds)[number];

/** Whom a finding may tell, and what says the same without telling it. */
export interface Replacement {
  clientId: string;
  codeName: string;
  /** The code name, or words with it where a code name alone would not do: `Client 2’s organisation`. */
  words: string;
}

export interface Acceptance {
  id: string;
  reason: string;
}

export interface Finding {
  /** The same for the same words in the same text from one look to the next: what an acceptance is kept by. */
  key: string;
  kind: FindingKind;
  /** True: a question to the writer. False: it stands in the register. */
  question: boolean;
  /** `GateText.id`, `place` and `label` of the text in which it stands. */
  textId: string;
  place: TextPlace;
  label: string;
  /** Where it stands in the text, its runs joined, in UTF-16 units; an ’s that follows is not part of it. */
  from: number;
  to: number;
  /** As it stands there, and what stands on either side. */
  words: string;
  before: string;
  after: string;
  /** Several where clients share it (an organisation, say); none for a question that no code name answers. */
  replacements: Replacement[];
  /** Null: not accepted. */
  acceptance: Acceptance | null;
}

/** How much was looked for and through: what the gate says of itself. */
export interface LookedFor {
  clients: number;
  names: number;
  organisations: number;
  emails: number;
  phones: number;
  givenNames: number;
  texts: number;
  words: number;
}

export interface GateReport {
  /** In the order of the texts, and within a text in order. */
  findings: Finding[];
  lookedFor: LookedFor;
}

/** Where a text that was looked through is kept, and can be mended. */
export interface TextLead {
  /** The screen, or the place on it. */
  href: string;
  /** The words can be shown there: `from` and `to` are added to the address. */
  showsWords: boolean;
  /** Code names can be put in from the report. */
  replaceable: boolean;
}

/** What the gate says of something before it goes out. */
export interface LeavingReport extends GateReport {
  /** What acceptances are kept by. */
  scope: string;
  /** By text, for each in which something was found. */
  leads: Record<string, TextLead>;
  /** Real names that stand in it on purpose, and are not asked about: as it is said to the writer. */
  onPurpose?: string;
  /** So many more questions there are than are told. */
  unshown?: number;
}

/** Words in the place of a finding. `was` is what stood there when it was found. */
export const gateChangeSchema = z.object({
  textId: z.string().min(1).max(200),
  from: z.int().min(0),
  to: z.int().min(0),
  was: z.string().max(2000),
  words: z.string().min(1).max(300),
});
export type GateTextChange = z.infer<typeof gateChangeSchema>;

/** Findings of the register that are neither replaced nor accepted: what waits for them does not go out. */
export const openNames = ({ findings }: GateReport) =>
  findings.filter(({ acceptance, question }) => acceptance === null && !question);
/** Questions that are not answered. */
export const openQuestions = ({ findings }: GateReport) =>
  findings.filter(({ acceptance, question }) => acceptance === null && question);

/** Whether a report says nothing that is still to be answered. */
export function isClear({ findings }: GateReport): boolean {
  return findings.every(({ acceptance }) => acceptance !== null);
}

/** What the register holds of one client, as the gate looks for it. */
export interface RegisterEntry {
  clientId: string;
  codeName: string;
  realName: string;
  aliases: readonly string[];
  organisation: string;
  /** Free text: addresses and telephone numbers are found in it. */
  contact: string;
}

export const reasonSchema = z.string().trim().min(1, 'Say why it may stay.').max(500);
export const scopeSchema = z.string().min(1).max(200);

/** The text in one piece. */
export const joined = (text: GateText['text']) => (typeof text === 'string' ? text : text.join(''));
