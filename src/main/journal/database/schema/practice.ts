import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AttachmentOwner } from '../../../../shared/domain/attachment.ts';
import type { CpdKind, KirkpatrickLevel } from '../../../../shared/domain/cpd.ts';
import type { Contract, Engagement, Review } from '../../../../shared/domain/engagement.ts';
import type { FeedbackFacts, FeedbackRating } from '../../../../shared/domain/feedback.ts';
import type { SessionAction, SessionFacts, UsedTool } from '../../../../shared/domain/session.ts';
import type { SupervisionKind } from '../../../../shared/domain/supervision.ts';
import type { Target } from '../../../../shared/domain/target.ts';
import { flag, json } from './columns.ts';

export const client = sqliteTable('client', {
  id: text().primaryKey(),
  codeName: text('code_name').notNull().unique(),
  anonymisedAt: text('anonymised_at'),
  importId: text('import_id'),
  createdAt: text('created_at').notNull(),
});

/** The register: who clients are. Read by `features/clients` alone. */
export const clientIdentity = sqliteTable('client_identity', {
  clientId: text('client_id').primaryKey(),
  realName: text('real_name').notNull(),
  aliases: json<string[]>('aliases').notNull(),
  organisation: text().notNull(),
  role: text().notNull(),
  contact: text().notNull(),
  sector: text().notNull(),
  recordConsentOn: text('record_consent_on'),
  namingConsentOn: text('naming_consent_on'),
});

export const engagement = sqliteTable('engagement', {
  id: text().primaryKey(),
  clientId: text('client_id').notNull(),
  kind: text().$type<Engagement['kind']>().notNull(),
  level: text().notNull().default(''),
  startedOn: text('started_on').notNull(),
  stakeholders: json<string[]>('stakeholders').notNull().default([]),
  contract: json<Contract>('contract').notNull(),
  closedOn: text('closed_on'),
  closingReason: text('closing_reason').notNull().default(''),
  exceptionReason: text('exception_reason').notNull().default(''),
  importId: text('import_id'),
  createdAt: text('created_at').notNull(),
});

export const developmentNeed = sqliteTable('development_need', {
  id: text().primaryKey(),
  engagementId: text('engagement_id').notNull(),
  position: integer().notNull(),
  text: text().notNull(),
  tool: text().notNull(),
});

export const goal = sqliteTable('goal', {
  id: text().primaryKey(),
  engagementId: text('engagement_id').notNull(),
  position: integer().notNull(),
  text: text().notNull(),
  measure: text().notNull(),
  agreedOn: text('agreed_on'),
});

export const review = sqliteTable(
  'review',
  {
    engagementId: text('engagement_id').notNull(),
    kind: text().$type<Review['kind']>().notNull(),
    dueOn: text('due_on'),
    heldOn: text('held_on'),
    text: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.kind] })],
);

export const logImport = sqliteTable('log_import', {
  id: text().primaryKey(),
  importedAt: text('imported_at').notNull(),
  sessions: integer().notNull(),
  clients: integer().notNull(),
});

/** Notes by a template of `resources/note-templates`: TipTap JSON, as in `reflection_document`. */
const noteColumns = {
  documentVersion: integer('document_version').notNull(),
  document: text().notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
};

export const session = sqliteTable('session', {
  id: text().primaryKey(),
  engagementId: text('engagement_id').notNull(),
  happenedOn: text('happened_on').notNull(),
  startedAt: text('started_at'),
  zone: text().notNull(),
  minutes: integer().notNull(),
  format: text().$type<SessionFacts['format']>().notNull(),
  paid: flag('paid').notNull(),
  setting: text().$type<SessionFacts['setting']>().notNull(),
  status: text().$type<SessionFacts['status']>().notNull(),
  aim: text().notNull(),
  goalId: text('goal_id'),
  tools: json<UsedTool[]>('tools').notNull().default([]),
  observer: text().notNull().default(''),
  importId: text('import_id'),
  ...noteColumns,
});

export const sessionAction = sqliteTable('session_action', {
  id: text().primaryKey(),
  sessionId: text('session_id').notNull(),
  position: integer().notNull(),
  text: text().notNull(),
  owner: text().$type<SessionAction['owner']>().notNull(),
  dueOn: text('due_on'),
  doneOn: text('done_on'),
  carriedInto: text('carried_into'),
});

export const goalProgress = sqliteTable(
  'goal_progress',
  { sessionId: text('session_id').notNull(), goalId: text('goal_id').notNull(), score: integer().notNull() },
  (table) => [primaryKey({ columns: [table.sessionId, table.goalId] })],
);

export const sessionReflection = sqliteTable('session_reflection', {
  reflectionId: text('reflection_id').primaryKey(),
  sessionId: text('session_id').notNull(),
});

export const supervision = sqliteTable('supervision', {
  id: text().primaryKey(),
  happenedOn: text('happened_on').notNull(),
  startedAt: text('started_at'),
  zone: text().notNull(),
  minutes: integer().notNull(),
  kind: text().$type<SupervisionKind>().notNull(),
  supervisor: text().notNull(),
  excerpt: text().notNull(),
  ...noteColumns,
});

export const supervisionSession = sqliteTable(
  'supervision_session',
  { supervisionId: text('supervision_id').notNull(), sessionId: text('session_id').notNull() },
  (table) => [primaryKey({ columns: [table.supervisionId, table.sessionId] })],
);

export const supervisionReflection = sqliteTable(
  'supervision_reflection',
  { supervisionId: text('supervision_id').notNull(), reflectionId: text('reflection_id').notNull() },
  (table) => [primaryKey({ columns: [table.supervisionId, table.reflectionId] })],
);

export const feedback = sqliteTable('feedback', {
  id: text().primaryKey(),
  givenOn: text('given_on').notNull(),
  source: text().$type<FeedbackFacts['source']>().notNull(),
  way: text().$type<FeedbackFacts['way']>().notNull(),
  clientId: text('client_id'),
  sessionId: text('session_id'),
  mayBeQuoted: flag('may_be_quoted').notNull(),
  ratings: json<FeedbackRating[]>('ratings').notNull().default([]),
  excerpt: text().notNull(),
  ...noteColumns,
});

export const cpdActivity = sqliteTable('cpd_activity', {
  id: text().primaryKey(),
  title: text().notNull(),
  doneOn: text('done_on').notNull(),
  minutes: integer().notNull(),
  kind: text().$type<CpdKind>().notNull(),
  provider: text().notNull(),
  level: text().$type<KirkpatrickLevel>(),
  excerpt: text().notNull(),
  ...noteColumns,
});

export const attachment = sqliteTable('attachment', {
  id: text().primaryKey(),
  ownerKind: text('owner_kind').$type<AttachmentOwner>().notNull(),
  ownerId: text('owner_id').notNull(),
  name: text().notNull(),
  mime: text().notNull(),
  size: integer().notNull(),
  createdAt: text('created_at').notNull(),
  completedAt: text('completed_at'),
  trashedAt: text('trashed_at'),
});

export const attachmentChunk = sqliteTable(
  'attachment_chunk',
  {
    attachmentId: text('attachment_id').notNull(),
    position: integer().notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.attachmentId, table.position] })],
);

export const chosenTarget = sqliteTable('chosen_target', {
  targetId: text('target_id').primaryKey(),
  definition: json<Target>('definition'),
  chosen: flag('chosen').notNull(),
});
