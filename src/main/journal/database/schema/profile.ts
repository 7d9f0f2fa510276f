import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  EntryFacts,
  FigureKind,
  FigurePeriod,
  FigureValue,
  OfferAnswer,
  ProfileFacts,
  ProfilePurpose,
  ProfileSectionId,
} from '../../../../shared/domain/profile.ts';
import { json } from './columns.ts';

/** TipTap JSON, as in `reflection_document`, and how many words of it are the writer's own. */
const textColumns = {
  documentVersion: integer('document_version').notNull(),
  document: text().notNull(),
  wordCount: integer('word_count').notNull(),
};

export const profile = sqliteTable('profile', {
  id: text().primaryKey(),
  name: text().notNull(),
  tagline: text().notNull(),
  letters: text().$type<ProfileFacts['letters']>().notNull(),
  accent: text().$type<ProfileFacts['accent']>().notNull(),
  photoId: text('photo_id'),
  keptNames: json<string[]>('kept_names').notNull(),
  createdAt: text('created_at').notNull(),
});

export const profileSection = sqliteTable('profile_section', {
  id: text().$type<ProfileSectionId>().primaryKey(),
  ...textColumns,
});

export const profileFigure = sqliteTable('profile_figure', {
  id: text().primaryKey(),
  kind: text().$type<FigureKind>().notNull(),
  period: text().$type<FigurePeriod>().notNull(),
  value: json<FigureValue>('value').notNull(),
  fromOn: text('from_on'),
  takenOn: text('taken_on').notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const profileEntry = sqliteTable('profile_entry', {
  id: text().primaryKey(),
  kind: text().$type<EntryFacts['kind']>().notNull(),
  title: text().notNull(),
  body: text().notNull(),
  detail: text().notNull(),
  fromOn: text('from_on'),
  untilOn: text('until_on'),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const profileQuote = sqliteTable('profile_quote', {
  id: text().primaryKey(),
  feedbackId: text('feedback_id'),
  quote: text().notNull(),
  byline: text().notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const profileOffer = sqliteTable('profile_offer', {
  sectionId: text('section_id').$type<ProfileSectionId>().notNull(),
  offerKey: text('offer_key').notNull(),
  answer: text().$type<OfferAnswer>().notNull(),
  answeredAt: text('answered_at').notNull(),
});

export const profileVersion = sqliteTable('profile_version', {
  id: text().primaryKey(),
  name: text().notNull(),
  purpose: text().$type<ProfilePurpose>().notNull(),
  sections: json<ProfileSectionId[]>('sections').notNull(),
  leftOut: json<string[]>('left_out').notNull(),
  words: integer(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const profileVersionText = sqliteTable('profile_version_text', {
  id: text().primaryKey(),
  versionId: text('version_id').notNull(),
  sectionId: text('section_id').$type<ProfileSectionId>().notNull(),
  ...textColumns,
});
