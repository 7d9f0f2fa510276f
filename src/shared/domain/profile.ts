import { z } from 'zod';
import { daySchema } from './date.ts';
import type { FeedbackSource } from './feedback.ts';
import { idSchema } from './reflection.ts';

/**
 * The sections of a coaching profile, in the order of the full one: what 703 3.1 and 9621 3.1 want to see (approach,
 * context, experience, style, accreditation, links to bodies, a code, relationships, others’ words), and what a client
 * looks for. Their words are in `resources/profile/sections.json`.
 */
export const profileSectionIds = [
  'about',
  'approach',
  'style',
  'experience',
  'figures',
  'qualifications',
  'ethics',
  'supervision',
  'relationships',
  'feedback',
  'development',
  'contact',
] as const;
export type ProfileSectionId = (typeof profileSectionIds)[number];

/** Letters: the two typefaces that the product ships. */
export const profileLetters = ['serif', 'sans'] as const;

/** Colours for headings and lines, each with a contrast of at least 7:1 on white paper. */
export const profileAccents = {
  ink: '#005c55',
  navy: '#1f3a5f',
  plum: '#5b2a55',
  brick: '#7d2f21',
  moss: '#46561a',
  slate: '#3d4852',
} as const;
export type ProfileAccent = keyof typeof profileAccents;
const accents = Object.keys(profileAccents) as [ProfileAccent, ...ProfileAccent[]];

const line = z.string().trim().max(200, 'Use at most 200 characters.');

/** What stands at the head of every version, and how it looks. */
export const profileFactsSchema = z.object({
  name: line,
  tagline: line,
  letters: z.enum(profileLetters),
  accent: z.enum(accents),
});
export type ProfileFacts = z.infer<typeof profileFactsSchema>;
export const profilePatchSchema = profileFactsSchema.partial();
export type ProfilePatch = z.infer<typeof profilePatchSchema>;

/** What the record can be counted by. `sectors` names them. */
export const figureKinds = ['hours', 'sessions', 'clients', 'sectors', 'supervision', 'cpd'] as const;
export type FigureKind = (typeof figureKinds)[number];
/** `all`: the whole ledger; `year`: the twelve months up to the day. */
export const figurePeriods = ['all', 'year'] as const;
export type FigurePeriod = (typeof figurePeriods)[number];

/** Which section a figure stands in. */
export const figureSections = {
  hours: 'figures',
  sessions: 'figures',
  clients: 'figures',
  sectors: 'figures',
  supervision: 'supervision',
  cpd: 'development',
} as const satisfies Record<FigureKind, ProfileSectionId>;

/** Minutes or a number; for sectors their number, and what they are. */
export interface FigureValue {
  amount: number;
  names: string[];
}

/** What the ledger says for a figure on a day. */
export interface TakenFigure {
  value: FigureValue;
  /** The first day that it is about; for `all` the first of the ledger’s first month. Null: nothing is there. */
  fromOn: string | null;
  /** The last day that it is about, YYYY-MM-DD. */
  takenOn: string;
}

export const figureWishSchema = z.object({ kind: z.enum(figureKinds), period: z.enum(figurePeriods) });

/** A figure as it was taken from the ledger; `put` writes it back as it was (the undo). */
export const keptFigureSchema = figureWishSchema.extend({
  id: idSchema,
  value: z.object({ amount: z.int().min(0), names: z.array(z.string().max(200)).max(50) }),
  fromOn: daySchema.nullable(),
  takenOn: daySchema,
});
export type KeptFigure = z.infer<typeof keptFigureSchema>;

export interface ProfileFigure extends KeptFigure {
  /** What the ledger says today. */
  now: TakenFigure;
  /** What is shown differs from what the ledger says today. */
  stale: boolean;
}

export const entryKinds = ['qualification', 'accreditation', 'membership'] as const;
export const entryFactsSchema = z
  .object({
    kind: z.enum(entryKinds),
    /** What it is called. */
    title: line.min(1, 'Say what it is called.'),
    /** Who awards it, or the professional body. */
    body: line,
    /** A level, a grade, a number. */
    detail: line,
    fromOn: daySchema.nullable(),
    untilOn: daySchema.nullable(),
  })
  .refine(({ fromOn, untilOn }) => fromOn === null || untilOn === null || fromOn <= untilOn, {
    error: 'It ends before it begins. Change one of the two days.',
    path: ['untilOn'],
  });
export type EntryFacts = z.infer<typeof entryFactsSchema>;
export interface ProfileEntry extends EntryFacts {
  id: string;
}

export const quoteWordsSchema = z.object({
  quote: z.string().trim().min(1, 'A testimonial needs the giver’s words.').max(2000),
  /** Who says it, as the reader sees it: a role, never a name. */
  byline: line,
});
export type QuoteWords = z.infer<typeof quoteWordsSchema>;

/** `withdrawn`: it may not be quoted (any more); `gone`: the feedback lies in the trash or was deleted. */
export type QuoteState = 'stands' | 'withdrawn' | 'gone';
export interface ProfileQuote extends QuoteWords {
  id: string;
  feedbackId: string | null;
  state: QuoteState;
}

export const offerAnswers = ['used', 'dismissed'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];

/** What an offer does when it is taken: words for the text, a figure, an entry, a testimonial. */
export type OfferContent =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; figure: TakenFigure & z.infer<typeof figureWishSchema> }
  | { kind: 'entry'; entry: EntryFacts }
  | { kind: 'quote'; feedbackId: string; source: FeedbackSource; quote: string; byline: string };

/** Something of the journal that may serve a section. */
export interface ProfileOffer {
  /** The same for the same thing each time. */
  key: string;
  content: OfferContent;
  /** Where it comes from, by code names. */
  from: string;
  /** The screen on which it stands; null where it is counted from many. */
  opens: string | null;
  /** Null: not answered yet. */
  answer: OfferAnswer | null;
}

export const profilePurposes = ['full', 'page', 'biography'] as const;
export type ProfilePurpose = (typeof profilePurposes)[number];

const sectionList = z
  .array(z.enum(profileSectionIds))
  .refine((ids) => new Set(ids).size === ids.length, { error: 'A section stands twice in this version.' });

export const versionFactsSchema = z.object({
  name: line.min(1, 'Give the version a name.'),
  sections: sectionList,
  leftOut: z.array(idSchema).max(500),
  /** A guide, never a limit; null for none. */
  words: z.int().min(1).max(100_000).nullable(),
});
export type VersionFacts = z.infer<typeof versionFactsSchema>;
export const versionPatchSchema = versionFactsSchema.partial();
export type VersionPatch = z.infer<typeof versionPatchSchema>;

export interface ProfileVersion extends VersionFacts {
  id: string;
  purpose: ProfilePurpose;
  /** Sections that have a text of their own in this version, with its words. */
  ownTexts: Partial<Record<ProfileSectionId, number>>;
}

/** What each purpose begins with. */
export const versionBeginnings: Record<ProfilePurpose, Omit<VersionFacts, 'leftOut'>> = {
  full: { name: 'Full profile', sections: [...profileSectionIds], words: 1200 },
  page: {
    name: 'One page for clients',
    sections: ['about', 'approach', 'relationships', 'feedback', 'figures', 'qualifications', 'ethics', 'contact'],
    words: 350,
  },
  biography: { name: 'Short biography', sections: ['about', 'approach', 'contact'], words: 150 },
};

/** A word of the register that stands in the profile. */
export interface NameInProfile {
  /** The section it stands in; `head` for the name and the line below it. */
  place: ProfileSectionId | 'head';
  /** As it is written there. */
  written: string;
  /** The same for every way of writing it. */
  key: string;
  codeNames: string[];
  /** Why it may be kept as it is, where the coach says so; null: it may not. */
  reason: 'consent' | 'organisation' | null;
  kept: boolean;
}

/** A section as the builder lists it. */
export interface SectionSummary {
  id: ProfileSectionId;
  words: number;
  /** There is something of the coach’s own: words, figures, entries or testimonials that stand. */
  filled: boolean;
  /** Figures out of date, testimonials that wait for a decision, entries that have ended. */
  notices: number;
}

/** The whole profile, without its texts. */
export interface Profile extends ProfileFacts {
  photoId: string | null;
  sections: SectionSummary[];
  figures: ProfileFigure[];
  entries: ProfileEntry[];
  quotes: ProfileQuote[];
  versions: ProfileVersion[];
}

/** Sections that have something in them. */
export function filledSections(
  words: ReadonlyMap<ProfileSectionId, number>,
  figures: readonly Pick<KeptFigure, 'kind'>[],
  entries: number,
  standingQuotes: number,
): ProfileSectionId[] {
  return profileSectionIds.filter(
    (id) =>
      (words.get(id) ?? 0) > 0 ||
      figures.some(({ kind }) => figureSections[kind] === id) ||
      (id === 'qualifications' && entries > 0) ||
      (id === 'feedback' && standingQuotes > 0),
  );
}

const HOUR = 60;
/** From so many hours on, minutes are no longer told. */
const WHOLE_HOURS = 10 * HOUR;

function durationInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  if (minutes >= WHOLE_HOURS || (rest === 0 && hours > 0)) return `${hours.toLocaleString('en-GB')} h`;
  return hours === 0 ? `${rest} min` : `${hours} h ${rest} min`;
}

/** The figure itself, as it is printed: `23 h`, `3`, `social housing, local government`. Whole hours are rounded down. */
export function figureInWords(kind: FigureKind, { amount, names }: FigureValue): string {
  if (kind === 'sectors') return names.join(', ');
  if (kind === 'hours' || kind === 'supervision' || kind === 'cpd') return durationInWords(amount);
  return amount.toLocaleString('en-GB');
}

/** What the figure counts. */
export function figureLabel(kind: FigureKind, { amount }: Pick<FigureValue, 'amount'>): string {
  const labels: Record<FigureKind, string> = {
    hours: 'of coaching and mentoring',
    sessions: amount === 1 ? 'session' : 'sessions',
    clients: amount === 1 ? 'client' : 'clients',
    sectors: amount === 1 ? 'sector' : 'sectors',
    supervision: 'of supervision',
    cpd: 'of professional development',
  };
  return labels[kind];
}

/** A figure on one line: `23 h of coaching and mentoring`, `Sectors: social housing`. */
export function figureLine(kind: FigureKind, value: FigureValue): string {
  if (kind === 'sectors') return `${value.amount === 1 ? 'Sector' : 'Sectors'}: ${figureInWords(kind, value)}`;
  return `${figureInWords(kind, value)} ${figureLabel(kind, value)}`;
}

const dateOf = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' });
const monthAndYear = dateOf({ month: 'long', year: 'numeric' });
const wholeDay = dateOf({ dateStyle: 'long' });

/** What a figure is about in time: `since November 2025, as of 20 November 2026`. */
export function figureDates(period: FigurePeriod, fromOn: string | null, takenOn: string): string {
  const until = wholeDay.format(new Date(takenOn));
  if (period === 'year') return `in the twelve months to ${until}`;
  return fromOn === null ? `as of ${until}` : `since ${monthAndYear.format(new Date(fromOn))}, as of ${until}`;
}

/** Whether what is printed would read otherwise today. A year that rolled on without a change is not out of date. */
export function isStale(kind: FigureKind, taken: FigureValue, now: FigureValue): boolean {
  return figureInWords(kind, taken) !== figureInWords(kind, now);
}

const squeezed = (text: string): string =>
  text
    .replaceAll(/[‘’‚‛']/gu, "'")
    .replaceAll(/[“”„"]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();

/**
 * Whether a quotation says nothing but what stands in the text, in its order: parts may be left out (`…`), and what
 * stands in square brackets is the coach’s own.
 */
export function isQuotedFrom(quote: string, text: string): boolean {
  const said = squeezed(text).toLocaleLowerCase('en-GB');
  let at = 0;
  const parts = squeezed(quote)
    .toLocaleLowerCase('en-GB')
    .split(/\[[^\]]*\]|…|\.\.\./u)
    .map((part) => part.trim().replaceAll(/^[',.;:–—-]+\s*|[\s',.;:–—-]+$/gu, ''))
    .filter((part) => part !== '');
  for (const part of parts) {
    const found = said.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.length > 0;
}
