import { v7 as uuid } from 'uuid';
import { codedText } from '../../../../shared/document/codeNames.ts';
import { plainText, type ReflectionDocument } from '../../../../shared/document/document.ts';
import { imageTypeOf } from '../../../../shared/domain/image.ts';
import {
  type EntryFacts,
  filledSections,
  isQuotedFrom,
  type OfferAnswer,
  type Profile,
  type ProfileFigure,
  type ProfilePatch,
  type ProfileQuote,
  type ProfileSectionId,
  profilePurposes,
  profileSectionIds,
  type QuoteState,
  type QuoteWords,
} from '../../../../shared/domain/profile.ts';
import type { PracticeFigures } from '../../../../shared/domain/requirement.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { feedbackById } from '../feedback/service.ts';
import { addImage } from '../images/service.ts';
import { figuresOf } from './figures.ts';
import { namesToReplace } from './names.ts';
import { noticesOf } from './notices.ts';
import * as queries from './queries.ts';
import { checkedText, textOf } from './texts.ts';
import { addVersion, rewriteVersionText, versionsOf } from './versions.ts';

export { addFigure as addProfileFigure } from './figures.ts';
export { keptInProfile } from './names.ts';
export { entryLine, figureLine, type PrintedSection, printedProfile } from './printed.ts';
export { saveVersionText as saveProfileVersionText, versionsOf as profileVersions } from './versions.ts';

/** A photograph as it is kept: the window makes it smaller before it sends it. */
const PHOTO_LIMIT = 4 * 1024 * 1024;
const photoTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** The profile as it is stored. Throws `not-found` where none was begun. */
export function profileRow(database: Database): queries.ProfileRow {
  const row = queries.selectProfile(database);
  if (!row) throw new AppError('not-found', 'no profile was begun');
  return row;
}

/** Begins the profile, with a version for each purpose. One that was begun before stays as it is. */
export function beginProfile(database: Database, now: Date): void {
  inTransaction(database, (tx) => {
    if (queries.selectProfile(tx)) return;
    const createdAt = now.toISOString();
    const facts = { name: '', tagline: '', letters: 'serif', accent: 'ink' } as const;
    queries.insertProfile(tx, { ...facts, photoId: null, keptNames: [], createdAt });
    for (const purpose of profilePurposes) addVersion(tx, now, purpose);
  });
}

function stateOf({ mayBeQuoted, feedbackTrashedAt }: queries.FoundQuote): QuoteState {
  if (mayBeQuoted === null || feedbackTrashedAt !== null) return 'gone';
  return mayBeQuoted ? 'stands' : 'withdrawn';
}

/** The testimonials, each with whether it may be printed. */
export function quotesOf(database: Database): ProfileQuote[] {
  return queries.selectQuotes(database).map((row) => {
    return { id: row.id, feedbackId: row.feedbackId, quote: row.quote, byline: row.byline, state: stateOf(row) };
  });
}

function filled(database: Database, figures: readonly Pick<ProfileFigure, 'kind'>[], quotes: readonly ProfileQuote[]) {
  const standing = quotes.filter(({ state }) => state === 'stands').length;
  const words = queries.selectWordCounts(database);
  return filledSections(words, figures, queries.selectEntries(database).length, standing);
}

/** The whole profile without its texts; null where none was begun. `today`: YYYY-MM-DD. */
export function profileOf(database: Database, today: string): Profile | null {
  const row = queries.selectProfile(database);
  if (!row) return null;
  const { name, tagline, letters, accent, photoId } = row;
  const [figures, quotes] = [figuresOf(database, today), quotesOf(database)];
  const entries = queries.selectEntries(database).map(({ createdAt: _, trashedAt: __, ...entry }) => entry);
  const words = queries.selectWordCounts(database);
  const full = new Set(filled(database, figures, quotes));
  const sections = profileSectionIds.map((id) => {
    const notices = noticesOf(id, { figures, entries, quotes }, today);
    return { id, words: words.get(id) ?? 0, filled: full.has(id), notices };
  });
  return {
    name,
    tagline,
    letters,
    accent,
    photoId,
    sections,
    figures,
    entries,
    quotes,
    versions: versionsOf(database),
  };
}

/** Which sections have something in them, as far as requirements ask; none where no profile was begun. */
export function profileFigures(database: Database): PracticeFigures['profileSections'] {
  if (!queries.selectProfile(database)) return [];
  return filled(database, queries.selectFigures(database), quotesOf(database));
}

/** Changes what stands at the head and how it looks. Throws `not-found`. */
export function saveProfile(database: Database, patch: ProfilePatch): void {
  profileRow(database);
  queries.updateProfile(database, patch);
}

/** The text of a section, as the editor opens it. */
export function sectionText(database: Database, id: ProfileSectionId): ReflectionDocument {
  return textOf(queries.selectSection(database, id));
}

/** Saves the text of a section. Throws `not-found`, and what `checkDocument` throws. */
export function saveSection(database: Database, id: ProfileSectionId, document: unknown): void {
  profileRow(database);
  queries.putSection(database, { id, ...checkedText(document) });
}

/**
 * Keeps a photograph and shows it at the head; returns the one that was there before. Throws `invalid-input` for what is
 * no JPEG, PNG or WebP, or is larger than the window makes it.
 */
export function addPhoto(database: Database, now: Date, bytes: Buffer): string | null {
  const mime = imageTypeOf(bytes);
  if (mime === null || !photoTypes.includes(mime)) {
    throw new AppError('invalid-input', 'This is not a photograph that can be used. Choose a JPEG, PNG or WebP file.');
  }
  if (bytes.length > PHOTO_LIMIT) throw new AppError('invalid-input', 'This photograph is too large to be kept.');
  return inTransaction(database, (tx) => {
    const { photoId } = profileRow(tx);
    queries.updateProfile(tx, { photoId: addImage(tx, now, bytes) });
    return photoId;
  });
}

/** Shows a photograph that is in the journal, or none (null): the undo of a change. Throws `not-found`. */
export function showPhoto(database: Database, photoId: string | null): void {
  profileRow(database);
  queries.updateProfile(database, { photoId });
}

function mustChange(changes: number, what: string): void {
  if (changes === 0) throw new AppError('not-found', `no such ${what}`);
}

/** Adds a qualification, an accreditation or a membership; returns its id. */
export function addEntry(database: Database, now: Date, facts: EntryFacts): string {
  profileRow(database);
  const id = uuid();
  queries.insertEntry(database, { id, ...facts, createdAt: now.toISOString(), trashedAt: null });
  return id;
}

/** Changes an entry. Throws `not-found`. */
export function saveEntry(database: Database, id: string, facts: EntryFacts): void {
  mustChange(queries.updateEntry(database, id, facts), 'entry');
}

/** Takes an entry out of the profile, or puts it back (the undo). Throws `not-found`. */
export function trashEntry(database: Database, now: Date, id: string, trashed: boolean): void {
  mustChange(queries.updateEntry(database, id, { trashedAt: trashed ? now.toISOString() : null }), 'entry');
}

/** Throws `invalid-input` for words that the giver did not agree to, or did not say. */
function checkQuote(database: Database, feedbackId: string, quote: string): void {
  const { mayBeQuoted, document, trashedAt } = feedbackById(database, feedbackId);
  if (!mayBeQuoted || trashedAt !== null) {
    const refusal = 'This feedback may not be quoted. Ask its giver, and mark their agreement with the feedback first.';
    throw new AppError('invalid-input', refusal);
  }
  // What is offered has code names in it: both are compared as they would be printed.
  const names = namesToReplace(database);
  const said = codedText(plainText(document as ReflectionDocument), names);
  if (!isQuotedFrom(codedText(quote, names), said)) {
    const refusal =
      'These are not the words of the feedback. Keep to them: leave parts out with …, and put what is yours in [brackets].';
    throw new AppError('invalid-input', refusal);
  }
}

/** Quotes a piece of feedback; returns the testimonial’s id. Throws `not-found`, and `invalid-input` as `checkQuote`. */
export function addQuote(database: Database, now: Date, feedbackId: string, words: QuoteWords): string {
  profileRow(database);
  checkQuote(database, feedbackId, words.quote);
  const id = uuid();
  queries.insertQuote(database, { id, feedbackId, ...words, createdAt: now.toISOString(), trashedAt: null });
  return id;
}

/** Changes the words of a testimonial. Throws as `addQuote`. */
export function saveQuote(database: Database, id: string, words: QuoteWords): void {
  const row = queries.selectQuote(database, id);
  if (!row?.feedbackId) throw new AppError('not-found', 'no such testimonial');
  checkQuote(database, row.feedbackId, words.quote);
  queries.updateQuote(database, id, words);
}

/** Takes a testimonial out of the profile, or puts it back (the undo). Throws `not-found`. */
export function trashQuote(database: Database, now: Date, id: string, trashed: boolean): void {
  mustChange(queries.updateQuote(database, id, { trashedAt: trashed ? now.toISOString() : null }), 'testimonial');
}

/** Remembers what was answered to an offer; null opens it again. */
export function answerOffer(
  database: Database,
  now: Date,
  section: ProfileSectionId,
  key: string,
  answer: OfferAnswer | null,
): void {
  profileRow(database);
  queries.putAnswer(database, section, key, answer, now.toISOString());
}

/** Keeps a name of the register as it is, or lets its code name take its place again. */
export function keepName(database: Database, key: string, kept: boolean): void {
  inTransaction(database, (tx) => {
    const others = profileRow(tx).keptNames.filter((one) => one !== key);
    queries.updateProfile(tx, { keptNames: kept ? [...others, key] : others });
  });
}

/** Writes a text of the profile anew, when a client has another code name: a section’s, or a version’s own. */
export function rewriteProfileText(
  database: Database,
  kind: 'section' | 'version',
  id: string,
  document: ReflectionDocument,
): void {
  if (kind === 'version') rewriteVersionText(database, id, document);
  else queries.putSection(database, { id: id as ProfileSectionId, ...checkedText(document) });
}
