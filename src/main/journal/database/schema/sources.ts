import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Author, SourceFacts } from '../../../../shared/domain/source.ts';
import { json } from './columns.ts';

export const source = sqliteTable('source', {
  id: text().primaryKey(),
  kind: text().$type<SourceFacts['kind']>().notNull(),
  authors: json<Author[]>('authors').notNull(),
  /** Null: the work has no date. */
  year: integer(),
  title: text().notNull(),
  container: text().notNull(),
  publisher: text().notNull(),
  place: text().notNull(),
  edition: text().notNull(),
  volume: text().notNull(),
  issue: text().notNull(),
  pages: text().notNull(),
  doi: text().notNull(),
  url: text().notNull(),
  accessedOn: text('accessed_on'),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});
