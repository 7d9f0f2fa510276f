import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Framework, Scale } from '../../../../shared/domain/framework.ts';
import type { Confidence, RatingSource, RoundState } from '../../../../shared/domain/rating.ts';
import type { ActiveRhythm } from '../../../../shared/domain/ratingRhythm.ts';
import { flag, json } from './columns.ts';

export const ownFramework = sqliteTable('own_framework', {
  id: text().primaryKey(),
  definition: json<Framework>('definition').notNull(),
  createdAt: text('created_at').notNull(),
  retiredAt: text('retired_at'),
});

export const frameworkSetting = sqliteTable('framework_setting', {
  frameworkId: text('framework_id').primaryKey(),
  chosen: flag('chosen').notNull(),
  scale: json<Scale>('scale'),
  retired: json<string[]>('retired').notNull(),
});

export const ratingRound = sqliteTable('rating_round', {
  id: text().primaryKey(),
  frameworkId: text('framework_id').notNull(),
  framework: json<Framework>('framework').notNull(),
  scale: json<Scale>('scale').notNull(),
  source: text().$type<RatingSource>().notNull(),
  clientId: text('client_id'),
  feedbackId: text('feedback_id'),
  who: text().notNull(),
  ratedOn: text('rated_on').notNull(),
  note: text().notNull(),
  state: text().$type<RoundState>().notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const rating = sqliteTable(
  'rating',
  {
    roundId: text('round_id').notNull(),
    competencyId: text('competency_id').notNull(),
    score: integer(),
    confidence: text().$type<Confidence>(),
    note: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.competencyId] })],
);

export const ratingEvidence = sqliteTable(
  'rating_evidence',
  {
    roundId: text('round_id').notNull(),
    competencyId: text('competency_id').notNull(),
    evidenceId: text('evidence_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.competencyId, table.evidenceId] })],
);

export const ratingRhythm = sqliteTable('rating_rhythm', {
  id: integer().primaryKey(),
  rhythm: text().$type<ActiveRhythm>().notNull(),
  since: text().notNull(),
});
