import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { KirkpatrickLevel } from '../../../../shared/domain/cpd.ts';
import type {
  ChangedField,
  ObjectiveStatus,
  ServedKind,
  SmartAnswers,
  WayBeyond,
} from '../../../../shared/domain/plan.ts';
import { json } from './columns.ts';

export const developmentPlan = sqliteTable('development_plan', {
  id: text().primaryKey(),
  title: text().notNull(),
  startsOn: text('starts_on').notNull(),
  endsOn: text('ends_on').notNull(),
  aspiration: text().notNull(),
  doing: text().notNull(),
  resourcing: text().notNull(),
  monitoring: text().notNull(),
  reviewing: text().notNull(),
  evaluation: text().notNull(),
  supporters: text().notNull(),
  ways: json<WayBeyond[]>('ways').notNull(),
  closedOn: text('closed_on'),
  outcome: text().notNull(),
  effect: text().notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const objective = sqliteTable('objective', {
  id: text().primaryKey(),
  planId: text('plan_id').notNull(),
  position: integer().notNull(),
  title: text().notNull(),
  specific: text().notNull(),
  measure: text().notNull(),
  baseline: text().notNull(),
  target: text().notNull(),
  resources: text().notNull(),
  support: text().notNull(),
  cost: text().notNull(),
  time: text().notNull(),
  relevance: text().notNull(),
  startsOn: text('starts_on').notNull(),
  endsOn: text('ends_on').notNull(),
  monitoring: text().notNull(),
  evaluation: text().notNull(),
  level: text().$type<KirkpatrickLevel>(),
  answers: json<SmartAnswers>('answers').notNull(),
  status: text().$type<ObjectiveStatus>().notNull(),
  closedOn: text('closed_on'),
  outcome: text().notNull(),
  effect: text().notNull(),
  carriedFrom: text('carried_from'),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const objectiveTarget = sqliteTable(
  'objective_target',
  {
    objectiveId: text('objective_id').notNull(),
    kind: text().$type<ServedKind>().notNull(),
    targetId: text('target_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.objectiveId, table.kind, table.targetId] })],
);

export const milestone = sqliteTable('milestone', {
  id: text().primaryKey(),
  objectiveId: text('objective_id').notNull(),
  title: text().notNull(),
  dueOn: text('due_on').notNull(),
  doneOn: text('done_on'),
});

export const progressNote = sqliteTable('progress_note', {
  id: text().primaryKey(),
  objectiveId: text('objective_id').notNull(),
  notedOn: text('noted_on').notNull(),
  text: text().notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const objectiveActivity = sqliteTable(
  'objective_activity',
  { objectiveId: text('objective_id').notNull(), activityId: text('activity_id').notNull() },
  (table) => [primaryKey({ columns: [table.objectiveId, table.activityId] })],
);

export const objectiveReflection = sqliteTable(
  'objective_reflection',
  { objectiveId: text('objective_id').notNull(), reflectionId: text('reflection_id').notNull() },
  (table) => [primaryKey({ columns: [table.objectiveId, table.reflectionId] })],
);

export const planReview = sqliteTable('plan_review', {
  id: text().primaryKey(),
  planId: text('plan_id').notNull(),
  dueOn: text('due_on').notNull(),
  heldOn: text('held_on'),
  excerpt: text().notNull(),
  documentVersion: integer('document_version').notNull(),
  document: text().notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const objectiveChange = sqliteTable('objective_change', {
  id: text().primaryKey(),
  objectiveId: text('objective_id').notNull(),
  reviewId: text('review_id'),
  changedOn: text('changed_on').notNull(),
  field: text().$type<ChangedField>().notNull(),
  before: text().notNull(),
  after: text().notNull(),
});
