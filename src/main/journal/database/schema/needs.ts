import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NeedFacts } from '../../../../shared/domain/need.ts';

export const coachNeed = sqliteTable('coach_need', {
  id: text().primaryKey(),
  title: text().notNull(),
  detail: text().notNull(),
  aim: text().$type<NeedFacts['aim']>().notNull(),
  originKind: text('origin_kind').$type<NeedFacts['originKind']>().notNull(),
  originId: text('origin_id'),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});
