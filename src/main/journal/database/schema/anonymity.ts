import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const anonymityAcceptance = sqliteTable('anonymity_acceptance', {
  id: text().primaryKey(),
  /** What was being looked through, e.g. one submission. */
  scope: text().notNull(),
  /** `Finding.key`. */
  findingKey: text('finding_key').notNull(),
  reason: text().notNull(),
  createdAt: text('created_at').notNull(),
});
