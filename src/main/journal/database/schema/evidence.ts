import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { EvidenceKind, EvidenceLink, EvidenceSource, EvidenceTarget } from '../../../../shared/domain/evidence.ts';
import { flag } from './columns.ts';

export const chosenUnit = sqliteTable('chosen_unit', {
  unitId: text('unit_id').primaryKey(),
  chosenAt: text('chosen_at').notNull(),
});

export const unitEngagement = sqliteTable(
  'unit_engagement',
  { unitId: text('unit_id').notNull(), engagementId: text('engagement_id').notNull() },
  (table) => [primaryKey({ columns: [table.unitId, table.engagementId] })],
);

export const ownUnit = sqliteTable('own_unit', {
  id: text().primaryKey(),
  definition: text().notNull(),
  createdAt: text('created_at').notNull(),
  retiredAt: text('retired_at'),
});

export const evidence = sqliteTable('evidence', {
  id: text().primaryKey(),
  kind: text().$type<EvidenceKind>().notNull(),
  sourceKind: text('source_kind').$type<EvidenceSource>().notNull(),
  sourceId: text('source_id').notNull(),
  quote: text().notNull(),
  createdAt: text('created_at').notNull(),
  detachedAt: text('detached_at'),
  trashedAt: text('trashed_at'),
  /** The own day of its source: the database keeps it, by triggers on both. */
  happenedOn: text('happened_on').notNull().default(''),
});

export const clientMention = sqliteTable(
  'client_mention',
  {
    sourceKind: text('source_kind').$type<EvidenceSource>().notNull(),
    sourceId: text('source_id').notNull(),
    clientId: text('client_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceKind, table.sourceId, table.clientId] })],
);

export const evidenceLink = sqliteTable(
  'evidence_link',
  {
    evidenceId: text('evidence_id').notNull(),
    targetKind: text('target_kind').$type<EvidenceTarget['kind']>().notNull(),
    targetId: text('target_id').notNull(),
    justification: text().notNull(),
    strength: text().$type<EvidenceLink['strength']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.evidenceId, table.targetKind, table.targetId] })],
);

export const evidenceItem = sqliteTable(
  'evidence_item',
  {
    evidenceId: text('evidence_id').notNull(),
    targetKind: text('target_kind').$type<EvidenceTarget['kind']>().notNull(),
    targetId: text('target_id').notNull(),
    position: integer().notNull(),
    item: text().notNull(),
    label: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.evidenceId, table.targetKind, table.targetId, table.position] })],
);

export const evidenceHours = sqliteTable('evidence_hours', {
  id: text().primaryKey(),
  filter: text().notNull(),
  createdAt: text('created_at').notNull(),
});

export const criterionJudgement = sqliteTable(
  'criterion_judgement',
  {
    unitId: text('unit_id').notNull(),
    reference: text().notNull(),
    done: flag('done').notNull(),
    marks: integer(),
    note: text().notNull(),
    judgedAt: text('judged_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.reference] })],
);

export const sectionJudgement = sqliteTable(
  'section_judgement',
  {
    unitId: text('unit_id').notNull(),
    sectionId: text('section_id').notNull(),
    marks: integer().notNull(),
    judgedAt: text('judged_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.sectionId] })],
);

export const requirementJudgement = sqliteTable(
  'requirement_judgement',
  {
    unitId: text('unit_id').notNull(),
    requirementId: text('requirement_id').notNull(),
    answer: flag('answer').notNull(),
    judgedAt: text('judged_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.requirementId] })],
);
