import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Depth } from '../../../../shared/domain/depth.ts';
import type { ExperimentStatus } from '../../../../shared/domain/experiment.ts';
import type { SearchKind } from '../../../../shared/domain/search.ts';
import { flag } from './columns.ts';

/** One fact about the journal itself, e.g. when its recovery code was re-entered. */
export const journalFact = sqliteTable('journal_fact', { name: text().primaryKey(), value: text().notNull() });

export const reflection = sqliteTable('reflection', {
  id: text().primaryKey(),
  title: text().notNull(),
  happenedOn: text('happened_on').notNull(),
  happenedAt: text('happened_at'),
  zone: text().notNull(),
  modelId: text('model_id').notNull(),
  private: flag('private').notNull().default(false),
  depthScale: text('depth_scale').$type<Depth['scale']>(),
  depthLevel: text('depth_level'),
  excerpt: text().notNull().default(''),
  wordCount: integer('word_count').notNull().default(0),
  stagesBegun: integer('stages_begun').notNull().default(0),
  stagesTotal: integer('stages_total').notNull().default(1),
  revision: integer().notNull().default(1),
  versionsThinned: integer('versions_thinned').notNull().default(0),
  createdAt: text('created_at').notNull(),
  changedAt: text('changed_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const reflectionDocument = sqliteTable('reflection_document', {
  reflectionId: text('reflection_id').primaryKey(),
  documentVersion: integer('document_version').notNull(),
  document: text().notNull(),
});

export const reflectionVersion = sqliteTable('reflection_version', {
  id: text().primaryKey(),
  reflectionId: text('reflection_id').notNull(),
  title: text().notNull(),
  modelId: text('model_id').notNull(),
  documentVersion: integer('document_version').notNull(),
  document: text().notNull(),
  wordCount: integer('word_count').notNull(),
  writtenAt: text('written_at').notNull(),
});

export const tag = sqliteTable('tag', { id: text().primaryKey(), name: text().notNull().unique() });

export const reflectionTag = sqliteTable(
  'reflection_tag',
  { reflectionId: text('reflection_id').notNull(), tagId: text('tag_id').notNull() },
  (table) => [primaryKey({ columns: [table.reflectionId, table.tagId] })],
);

export const ownModel = sqliteTable('own_model', {
  id: text().primaryKey(),
  definition: text().notNull(),
  createdAt: text('created_at').notNull(),
  retiredAt: text('retired_at'),
});

export const experiment = sqliteTable('experiment', {
  id: text().primaryKey(),
  reflectionId: text('reflection_id').notNull().unique(),
  text: text().notNull(),
  dueOn: text('due_on'),
  status: text().$type<ExperimentStatus>().notNull(),
  outcome: text(),
  followedUpIn: text('followed_up_in'),
  createdAt: text('created_at').notNull(),
  closedAt: text('closed_at'),
});

export const inActionNote = sqliteTable('in_action_note', {
  id: text().primaryKey(),
  text: text().notNull(),
  notedAt: text('noted_at').notNull(),
  zone: text().notNull(),
  reflectionId: text('reflection_id'),
  trashedAt: text('trashed_at'),
});

export const searchable = sqliteTable('searchable', {
  id: integer().primaryKey(),
  kind: text().$type<SearchKind>().notNull(),
  sourceId: text('source_id').notNull(),
  title: text().notNull(),
  body: text().notNull(),
  tags: text().notNull(),
});

/** Texts that are saved and not in the index yet: see `features/search/service.ts`. */
export const searchPending = sqliteTable(
  'search_pending',
  {
    kind: text().$type<SearchKind>().notNull(),
    sourceId: text('source_id').notNull(),
    title: text().notNull(),
    body: text().notNull(),
    tags: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.sourceId] })],
);

export const image = sqliteTable('image', {
  id: text().primaryKey(),
  mime: text().notNull(),
  size: integer().notNull(),
  createdAt: text('created_at').notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
});
