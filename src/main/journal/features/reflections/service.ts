import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import {
  changeModel,
  checkDocument,
  completeness,
  DOCUMENT_VERSION,
  emptyDocument,
  excerpt,
  plainText,
  type ReflectionDocument,
  wordCount,
} from '../../../../shared/document/document.ts';
import type {
  Reflection,
  ReflectionFilter,
  ReflectionSummary,
  reflectionPatchSchema,
} from '../../../../shared/domain/reflection.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { deleteEvidenceOf, openedDocument, syncEvidence, trashEvidenceOf } from '../evidence/service.ts';
import { syncExperiment } from '../experiments/service.ts';
import { removeUnusedImages } from '../images/service.ts';
import { modelById, modelOrFree } from '../models/service.ts';
import { addToIndex, purgeIndex, removeFromIndex } from '../search/service.ts';
import { setTags, tagsOf } from '../tags/service.ts';
import { keepVersion } from '../versions/service.ts';
import * as queries from './queries.ts';

const EXCERPT_LENGTH = 220;
/** A pause of this many minutes ends an editing period: what stood before it becomes a version. */
const PERIOD_MINUTES = 10;

/** The summaries with their tags. */
export function withTags(database: Database, rows: Omit<ReflectionSummary, 'tags'>[]): ReflectionSummary[] {
  const tags = tagsOf(
    database,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, tags: tags.get(row.id) ?? [] }));
}

function rowOf(database: Database, id: string) {
  const row = queries.selectRow(database, id);
  if (!row) throw new AppError('not-found', 'no such reflection');
  return row;
}

function storedDocument(database: Database, id: string) {
  const stored = queries.selectDocument(database, id);
  if (!stored) throw new AppError('database-damaged', 'a reflection without its document');
  return { documentVersion: stored.documentVersion, document: JSON.parse(stored.document) as ReflectionDocument };
}

/**
 * One whole reflection. Its document is given as stored, but for marks that are evidence of nothing: the editor decides
 * whether it can edit it.
 */
export function reflectionById(database: Database, id: string): Reflection {
  const { depthScale, depthLevel, ...row } = rowOf(database, id);
  const depth = depthScale !== null && depthLevel !== null ? { scale: depthScale, level: depthLevel } : null;
  const { documentVersion, document } = storedDocument(database, id);
  const tags = tagsOf(database, [id]).get(id) ?? [];
  return { ...row, depth, tags, documentVersion, document: openedDocument(database, document) };
}

/** Id, title, day and privacy of all reflections that a filter chooses, newest first. */
export function chosenReflections(database: Database, filter: ReflectionFilter) {
  return queries.selectHeads(database, filter);
}

/** Reflections on the same day of other years, newest first. */
export function onThisDay(database: Database, day: string): ReflectionSummary[] {
  return withTags(database, queries.selectOnThisDay(database, day));
}

export function recentlyChanged(database: Database, limit: number): ReflectionSummary[] {
  return withTags(database, queries.selectRecentlyChanged(database, limit));
}

/** Reflections and words by day, oldest first; days without any are absent. */
export function daysWithReflections(database: Database, filter: ReflectionFilter) {
  return queries.countByDay(database, filter);
}

/** How many reflections there are outside the trash. */
export function countReflections(database: Database): number {
  return queries.count(database);
}

/** What the list and the search know of a document. */
function derived(database: Database, modelId: string, document: ReflectionDocument) {
  const stages = completeness(document, modelOrFree(database, modelId));
  return {
    excerpt: excerpt(document, EXCERPT_LENGTH),
    wordCount: wordCount(document),
    stagesBegun: stages.filter((stage) => stage.begun).length,
    stagesTotal: stages.length,
  };
}

function index(database: Database, id: string, title: string, document: ReflectionDocument): void {
  const tags = tagsOf(database, [id]).get(id) ?? [];
  addToIndex(database, { kind: 'reflection', sourceId: id, title, body: plainText(document), tags });
}

export interface NewReflection {
  modelId: string;
  title: string;
  happenedOn: string;
  happenedAt: string | null;
  zone: string;
  private?: boolean;
  tags?: string[];
  /** What it starts with; the model's empty stages where absent. */
  document?: ReflectionDocument;
}

/** Creates a reflection by a model and returns its id (a UUIDv7). */
export function createReflection(database: Database, now: Date, given: NewReflection): string {
  const model = modelById(database, given.modelId);
  if (!model) throw new AppError('not-found', 'no such reflective model');
  const document = given.document ?? emptyDocument(model);
  const id = uuid();
  const instant = now.toISOString();
  const { happenedOn, happenedAt, zone, title, modelId } = given;
  const row = { id, title, happenedOn, happenedAt, zone, modelId, private: given.private ?? false };
  const times = { createdAt: instant, changedAt: instant };
  queries.insertReflection(
    database,
    { ...row, ...times, ...derived(database, modelId, document) },
    { documentVersion: DOCUMENT_VERSION, document: JSON.stringify(document) },
  );
  setTags(database, id, given.tags ?? []);
  syncExperiment(database, now, id, model, document);
  syncEvidence(database, now, 'reflection', id, document);
  index(database, id, title, document);
  return id;
}

/** Whether the last change lies so far back that what stands is worth keeping as a version. */
function periodEnded(changedAt: string, now: Date): boolean {
  return now.getTime() - new Date(changedAt).getTime() > PERIOD_MINUTES * 60_000;
}

/**
 * Saves what changed as one transaction: text, facts, tags, experiment and search index together. Keeps what stood
 * before as a version where an editing period had ended. Throws `unknown-content` for a document that the schema does
 * not know and `not-found` for an id that is not there.
 */
export function saveReflection(
  database: Database,
  now: Date,
  id: string,
  patch: z.output<typeof reflectionPatchSchema>,
): { revision: number; changedAt: string; wordCount: number; stagesBegun: number; stagesTotal: number } {
  const { document: given, tags, depth, ...columns } = patch;
  const document = given === undefined ? undefined : checkDocument(given);
  return inTransaction(database, (tx) => {
    const before = rowOf(tx, id);
    const changesText = document !== undefined || (patch.title !== undefined && patch.title !== before.title);
    if (changesText && periodEnded(before.changedAt, now)) keepCurrent(tx, now, before);
    if (tags !== undefined) setTags(tx, id, tags);
    const counts = document === undefined ? before : derived(tx, before.modelId, document);
    const { excerpt, wordCount, stagesBegun, stagesTotal } = counts;
    const changedAt = now.toISOString();
    const revision = queries.updateReflection(tx, id, {
      ...columns,
      ...(depth === undefined ? {} : { depthScale: depth?.scale ?? null, depthLevel: depth?.level ?? null }),
      excerpt,
      wordCount,
      stagesBegun,
      stagesTotal,
      changedAt,
    });
    if (document !== undefined) {
      queries.updateDocument(tx, id, DOCUMENT_VERSION, JSON.stringify(document));
      syncExperiment(tx, now, id, modelOrFree(tx, before.modelId), document);
      syncEvidence(tx, now, 'reflection', id, document);
    }
    if (changesText || tags !== undefined) {
      index(tx, id, patch.title ?? before.title, document ?? storedDocument(tx, id).document);
    }
    return { revision: revision ?? before.revision, changedAt, wordCount, stagesBegun, stagesTotal };
  });
}

function keepCurrent(database: Database, now: Date, row: ReturnType<typeof rowOf>): void {
  const { documentVersion, document } = storedDocument(database, row.id);
  const { id: reflectionId, title, modelId, wordCount, changedAt: writtenAt } = row;
  const thinned = keepVersion(database, now, {
    reflectionId,
    title,
    modelId,
    wordCount,
    writtenAt,
    documentVersion,
    document: JSON.stringify(document),
  });
  if (thinned > 0) {
    queries.updateReflection(database, reflectionId, { versionsThinned: row.versionsThinned + thinned });
  }
}

/** Replaces text, title and model at once; what stood before is kept as a version. */
function replaceText(
  database: Database,
  now: Date,
  id: string,
  next: { title: string; modelId: string; document: ReflectionDocument },
): void {
  keepCurrent(database, now, rowOf(database, id));
  const { title, modelId, document } = next;
  const changedAt = now.toISOString();
  queries.updateReflection(database, id, { title, modelId, changedAt, ...derived(database, modelId, document) });
  queries.updateDocument(database, id, DOCUMENT_VERSION, JSON.stringify(document));
  syncExperiment(database, now, id, modelOrFree(database, modelId), document);
  syncEvidence(database, now, 'reflection', id, document);
  index(database, id, title, document);
}

/**
 * Puts a text in the place of one that differs in names only: neither a version nor a change of the writer's. What was
 * taken from the text (excerpt, counts, experiment, search) follows.
 */
export function rewriteDocument(database: Database, id: string, document: ReflectionDocument): void {
  const { title, modelId, changedAt, trashedAt } = rowOf(database, id);
  const { documentVersion } = storedDocument(database, id);
  queries.updateReflection(database, id, derived(database, modelId, document));
  queries.updateDocument(database, id, documentVersion, JSON.stringify(document));
  const at = new Date(changedAt);
  syncExperiment(database, at, id, modelOrFree(database, modelId), document);
  syncEvidence(database, at, 'reflection', id, document);
  if (trashedAt === null) index(database, id, title, document);
}

/** Moves a reflection to another model: all text stays, and what stood before is a version. */
export function changeReflectionModel(database: Database, now: Date, id: string, modelId: string): void {
  const to = modelById(database, modelId);
  if (!to) throw new AppError('not-found', 'no such reflective model');
  inTransaction(database, (tx) => {
    const row = rowOf(tx, id);
    const document = changeModel(storedDocument(tx, id).document, modelOrFree(tx, row.modelId), to);
    replaceText(tx, now, id, { title: row.title, modelId, document });
  });
}

/** Puts an earlier version back; what stood until now becomes a version itself. */
export function restoreVersion(
  database: Database,
  now: Date,
  version: { reflectionId: string; title: string; modelId: string; document: unknown },
): void {
  const document = checkDocument(version.document);
  inTransaction(database, (tx) => {
    replaceText(tx, now, version.reflectionId, { title: version.title, modelId: version.modelId, document });
  });
}

/** Moves reflections to the trash: out of lists and search, every word kept. */
export function trashReflections(database: Database, now: Date, ids: string[]): number {
  return inTransaction(database, (tx) => {
    for (const id of ids) removeFromIndex(tx, 'reflection', id);
    trashEvidenceOf(tx, 'reflection', ids, now.toISOString());
    return queries.setTrashed(tx, ids, now.toISOString());
  });
}

/** Takes reflections out of the trash again. */
export function untrashReflections(database: Database, ids: string[]): number {
  return inTransaction(database, (tx) => {
    for (const id of ids) index(tx, id, rowOf(tx, id).title, storedDocument(tx, id).document);
    trashEvidenceOf(tx, 'reflection', ids, null);
    return queries.setTrashed(tx, ids, null);
  });
}

/** Deletes for good what lies in the trash: all of it, or the given ones of it. Returns how many. */
export function emptyTrash(database: Database, only?: string[]): number {
  return inTransaction(database, (tx) => {
    const ids = queries.selectTrash(tx).map((row) => row.id);
    const doomed = only === undefined ? ids : ids.filter((id) => only.includes(id));
    queries.deleteReflections(tx, doomed);
    deleteEvidenceOf(tx, 'reflection', doomed);
    removeUnusedImages(tx);
    if (doomed.length > 0) purgeIndex(tx);
    return doomed.length;
  });
}
