import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { OfferAnswer, ProfileSectionId } from '../../../../shared/domain/profile.ts';
import type { Database } from '../../database/database.ts';
import {
  profile,
  profileEntry,
  profileFigure,
  profileOffer,
  profileQuote,
  profileSection,
} from '../../database/schema.ts';

const OWN = 'own';

export type ProfileRow = typeof profile.$inferSelect;
export type SectionRow = typeof profileSection.$inferSelect;
type FigureRow = typeof profileFigure.$inferSelect;
type EntryRow = typeof profileEntry.$inferSelect;
type QuoteRow = typeof profileQuote.$inferSelect;

/** The profile; undefined where none was begun. */
export function selectProfile(database: Database): ProfileRow | undefined {
  return database.select().from(profile).where(eq(profile.id, OWN)).get();
}

export function insertProfile(database: Database, row: Omit<ProfileRow, 'id'>): void {
  database
    .insert(profile)
    .values({ id: OWN, ...row })
    .run();
}

export function updateProfile(database: Database, changed: Partial<ProfileRow>): void {
  if (Object.keys(changed).length > 0) database.update(profile).set(changed).where(eq(profile.id, OWN)).run();
}

/** How many own words each section has that was ever written in. */
export function selectWordCounts(database: Database): Map<ProfileSectionId, number> {
  const rows = database.select({ id: profileSection.id, words: profileSection.wordCount }).from(profileSection).all();
  return new Map(rows.map(({ id, words }) => [id, words]));
}

export function selectSections(database: Database): SectionRow[] {
  return database.select().from(profileSection).all();
}

export function selectSection(database: Database, id: string): SectionRow | undefined {
  return database.select().from(profileSection).where(sql`${profileSection.id} = ${id}`).get();
}

export function putSection(database: Database, row: SectionRow): void {
  const { id: _, ...set } = row;
  database.insert(profileSection).values(row).onConflictDoUpdate({ target: profileSection.id, set }).run();
}

/** Outside the trash, in the order in which they were added. */
export function selectFigures(database: Database): FigureRow[] {
  const rows = database.select().from(profileFigure).where(isNull(profileFigure.trashedAt));
  return rows.orderBy(asc(profileFigure.createdAt), asc(profileFigure.id)).all();
}

export function putFigure(database: Database, row: FigureRow): void {
  const { id: _, createdAt: __, ...set } = row;
  database.insert(profileFigure).values(row).onConflictDoUpdate({ target: profileFigure.id, set }).run();
}

/** Whether another figure of the kind and period of this one stands in the profile. */
export function hasSameFigure(database: Database, id: string): boolean {
  const row = database.get<{ id: string }>(sql`
    SELECT other.id AS id FROM profile_figure one JOIN profile_figure other
      ON other.kind = one.kind AND other.period = one.period AND other.id <> one.id AND other.trashed_at IS NULL
    WHERE one.id = ${id} LIMIT 1`);
  return row !== undefined;
}

export function trashFigure(database: Database, id: string, trashedAt: string | null): number {
  return database.update(profileFigure).set({ trashedAt }).where(eq(profileFigure.id, id)).run().changes;
}

/** Outside the trash; those that began last come first, those without a day at the end. */
export function selectEntries(database: Database): EntryRow[] {
  const rows = database.select().from(profileEntry).where(isNull(profileEntry.trashedAt));
  const newest = sql`coalesce(${profileEntry.fromOn}, ${profileEntry.untilOn}, '') DESC`;
  return rows.orderBy(newest, asc(profileEntry.createdAt), asc(profileEntry.id)).all();
}

export function insertEntry(database: Database, row: EntryRow): void {
  database.insert(profileEntry).values(row).run();
}

export function updateEntry(database: Database, id: string, changed: Partial<EntryRow>): number {
  return database.update(profileEntry).set(changed).where(eq(profileEntry.id, id)).run().changes;
}

/** A testimonial with what its feedback says of it now. */
export interface FoundQuote extends QuoteRow {
  /** Null: the feedback was deleted for good. */
  mayBeQuoted: boolean | null;
  feedbackTrashedAt: string | null;
}

/** Outside the trash, in the order in which they were added. */
export function selectQuotes(database: Database): FoundQuote[] {
  const rows = database.all<Omit<FoundQuote, 'mayBeQuoted'> & { mayBeQuoted: number | null }>(sql`
    SELECT q.id AS id, q.feedback_id AS feedbackId, q.quote AS quote, q.byline AS byline, q.created_at AS createdAt,
      q.trashed_at AS trashedAt, f.may_be_quoted AS mayBeQuoted, f.trashed_at AS feedbackTrashedAt
    FROM profile_quote q LEFT JOIN feedback f ON f.id = q.feedback_id
    WHERE q.trashed_at IS NULL ORDER BY q.created_at, q.id`);
  return rows.map((row) => ({ ...row, mayBeQuoted: row.mayBeQuoted === null ? null : row.mayBeQuoted === 1 }));
}

export function selectQuote(database: Database, id: string): QuoteRow | undefined {
  return database.select().from(profileQuote).where(eq(profileQuote.id, id)).get();
}

export function insertQuote(database: Database, row: QuoteRow): void {
  database.insert(profileQuote).values(row).run();
}

export function updateQuote(database: Database, id: string, changed: Partial<QuoteRow>): number {
  return database.update(profileQuote).set(changed).where(eq(profileQuote.id, id)).run().changes;
}

/** What was answered to the offers for a section, by the offer's key. */
export function selectAnswers(database: Database, sectionId: ProfileSectionId): Map<string, OfferAnswer> {
  const rows = database.select().from(profileOffer).where(eq(profileOffer.sectionId, sectionId)).all();
  return new Map(rows.map(({ offerKey, answer }) => [offerKey, answer]));
}

/** Keeps an answer, or forgets it (null). */
export function putAnswer(
  database: Database,
  sectionId: ProfileSectionId,
  offerKey: string,
  answer: OfferAnswer | null,
  answeredAt: string,
): void {
  if (answer === null) {
    const asked = and(eq(profileOffer.sectionId, sectionId), eq(profileOffer.offerKey, offerKey));
    database.delete(profileOffer).where(asked).run();
    return;
  }
  const target = [profileOffer.sectionId, profileOffer.offerKey];
  const insert = database.insert(profileOffer).values({ sectionId, offerKey, answer, answeredAt });
  insert.onConflictDoUpdate({ target, set: { answer, answeredAt } }).run();
}
