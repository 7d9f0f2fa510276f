import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AttachmentOwner } from '../../../shared/domain/attachment.ts';
import type { CpdKind, KirkpatrickLevel } from '../../../shared/domain/cpd.ts';
import type { Depth } from '../../../shared/domain/depth.ts';
import type { Contract, Engagement, Review } from '../../../shared/domain/engagement.ts';
import type { EvidenceKind, EvidenceLink, EvidenceSource, EvidenceTarget } from '../../../shared/domain/evidence.ts';
import type { ExperimentStatus } from '../../../shared/domain/experiment.ts';
import type { FeedbackFacts, FeedbackRating } from '../../../shared/domain/feedback.ts';
import type { SearchKind } from '../../../shared/domain/search.ts';
import type { SessionAction, SessionFacts, UsedTool } from '../../../shared/domain/session.ts';
import type { SupervisionKind } from '../../../shared/domain/supervision.ts';
import type { Target } from '../../../shared/domain/target.ts';

/** The tables as queries see them. The migrations are what makes them; a test compares the two. */
const flag = (name: string) => integer(name, { mode: 'boolean' });

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

const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

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

export const chosenUnit = sqliteTable('chosen_unit', {
  unitId: text('unit_id').primaryKey(),
  chosenAt: text('chosen_at').notNull(),
});

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
});

export const evidenceLink = sqliteTable(
  'evidence_link',
  {
    evidenceId: text('evidence_id').notNull(),
    targetKind: text('target_kind').$type<EvidenceTarget['kind']>().notNull(),
    targetId: text('target_id').notNull(),
    justification: text().notNull(),
    strength: text().$type<EvidenceLink['strength']>().notNull(),
    item: text(),
    label: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.evidenceId, table.targetKind, table.targetId] })],
);

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
