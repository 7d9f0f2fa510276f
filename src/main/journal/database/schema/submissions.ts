import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { BlockContent } from '../../../../shared/domain/submission/block.ts';
import type { Choices, Cover } from '../../../../shared/domain/submission.ts';
import { json } from './columns.ts';

export const submission = sqliteTable('submission', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  title: text().notNull(),
  cover: json<Cover>('cover').notNull(),
  choices: json<Choices>('choices').notNull(),
  documentVersion: integer('document_version').notNull(),
  document: text().notNull(),
  wordCount: integer('word_count').notNull(),
  sectionsBegun: integer('sections_begun').notNull(),
  sectionsTotal: integer('sections_total').notNull(),
  versionsThinned: integer('versions_thinned').notNull().default(0),
  createdAt: text('created_at').notNull(),
  changedAt: text('changed_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const submissionVersion = sqliteTable('submission_version', {
  id: text().primaryKey(),
  submissionId: text('submission_id').notNull(),
  title: text().notNull(),
  documentVersion: integer('document_version').notNull(),
  document: text().notNull(),
  wordCount: integer('word_count').notNull(),
  writtenAt: text('written_at').notNull(),
});

/** What a live block showed last: kept for when its source is gone. */
export const submissionBlock = sqliteTable(
  'submission_block',
  {
    submissionId: text('submission_id').notNull(),
    blockId: text('block_id').notNull(),
    content: json<BlockContent>('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.blockId] })],
);
