import { v7 as uuid } from 'uuid';
import {
  checkDocument,
  DOCUMENT_VERSION,
  plainText,
  type ReflectionDocument,
} from '../../../../shared/document/document.ts';
import { countSubmission } from '../../../../shared/domain/submission/counting.ts';
import {
  emptySubmission,
  type OutlinePart,
  outlineOf,
  sectionsOf,
  underOutline,
} from '../../../../shared/domain/submission/outline.ts';
import {
  type AppendixKind,
  type Carry,
  emptyCover,
  type Submission,
  type SubmissionPatch,
  type SubmissionSummary,
  type SubmissionVersion,
  submissionTitle,
} from '../../../../shared/domain/submission.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import { unitIfThere } from '../units/service.ts';
import { versionsToThin } from '../versions/service.ts';
import * as queries from './queries.ts';
import { keepBlockStates } from './states.ts';

/** A pause of this many minutes ends an editing period: what stood before it becomes a version. */
const PERIOD_MINUTES = 10;

/** What stands at the end of a submission of each kind, unless its writer chooses otherwise. */
const usualAppendices: Record<Unit['kind'], AppendixKind[]> = {
  assignment: ['evidence-index'],
  reflective: ['evidence-index', 'hours-log', 'feedback', 'supervision-log', 'cpd-log'],
  portfolio: [
    'evidence-index',
    'mapping-sheet',
    'contracts',
    'session-records',
    'hours-log',
    'feedback',
    'supervision-log',
    'reflections',
  ],
};

/** All submissions outside the trash, changed last first. */
export function listSubmissions(database: Database): SubmissionSummary[] {
  return queries.selectAll(database);
}

function rowOf(database: Database, id: string): queries.SubmissionRow {
  const row = queries.selectRow(database, id);
  if (!row) throw new AppError('not-found', 'no such submission');
  return row;
}

const documentOfRow = ({ document }: Pick<queries.SubmissionRow, 'document'>): ReflectionDocument =>
  JSON.parse(document) as ReflectionDocument;

/** One whole submission. Its document is given as stored: the editor decides whether it can edit it. */
export function submissionById(database: Database, id: string): Submission {
  const { documentVersion: _, ...row } = rowOf(database, id);
  return { ...row, document: documentOfRow(row) };
}

/** The unit and its outline; an empty outline where the unit is gone: then every section is one that is left over. */
export function outlineFor(database: Database, unitId: string): { unit: Unit | null; outline: OutlinePart[] } {
  const unit = unitIfThere(database, unitId);
  return { unit, outline: unit ? outlineOf(unit) : [] };
}

/** What the list and the search know of a text. */
function derived(document: ReflectionDocument, outline: readonly OutlinePart[]) {
  const { words, sections } = countSubmission(document);
  const total = sectionsOf(outline).length;
  const wanted = new Set(sectionsOf(outline).map(({ id }) => id));
  const begun = sections.filter(({ id, begun: isBegun }) => isBegun && (wanted.has(id) || total === 0)).length;
  return { wordCount: words, sectionsBegun: begun, sectionsTotal: total === 0 ? sections.length : total };
}

function index(database: Database, row: Pick<queries.SubmissionRow, 'id' | 'title' | 'unitId' | 'document'>): void {
  const body = plainText(documentOfRow(row));
  addToIndex(database, { kind: 'submission', sourceId: row.id, title: submissionTitle(row), body, tags: [] });
}

/** Begins a submission for a unit, under its outline; returns its id. Throws `not-found` for a unit that is not there. */
export function createSubmission(
  database: Database,
  now: Date,
  { unitId, title }: { unitId: string; title: string },
): string {
  const { unit, outline } = outlineFor(database, unitId);
  if (!unit) throw new AppError('not-found', 'no such unit');
  const document = emptySubmission(unit);
  const instant = now.toISOString();
  const row = {
    id: uuid(),
    unitId,
    title,
    cover: queries.selectLastCover(database) ?? emptyCover,
    choices: { appendices: usualAppendices[unit.kind], arranged: 'by-kind' as const },
    documentVersion: DOCUMENT_VERSION,
    document: JSON.stringify(document),
    ...derived(document, outline),
    createdAt: instant,
    changedAt: instant,
  };
  inTransaction(database, (tx) => {
    queries.insertSubmission(tx, row);
    index(tx, row);
  });
  return row.id;
}

/**
 * Gives a submission for writing, under its unit's outline as it is now: sections that the unit has no longer stand at the
 * end with their text. What its live blocks show is kept for when a source goes.
 */
export function openSubmission(database: Database, id: string): Submission {
  return inTransaction(database, (tx) => {
    const row = rowOf(tx, id);
    const { unit, outline } = outlineFor(tx, row.unitId);
    const stored = documentOfRow(row);
    const present = unit && isKnown(stored) ? underOutline(stored, unit.id, outline) : stored;
    if (JSON.stringify(present) !== JSON.stringify(stored)) {
      queries.updateSubmission(tx, id, { document: JSON.stringify(present), ...derived(present, outline) });
    }
    keepBlockStates(tx, id, present);
    return submissionById(tx, id);
  });
}

/**
 * Begins another draft with the text, cover sheet and choices of this one; what was accepted at the gate stays with the
 * first, and so do its versions. Returns its id. Throws `not-found`.
 */
export function duplicateSubmission(database: Database, now: Date, id: string): string {
  return inTransaction(database, (tx) => {
    const { versionsThinned: _, trashedAt: __, ...row } = rowOf(tx, id);
    const stored = documentOfRow(row);
    const document = JSON.stringify({ ...stored, content: stored.content.map(withOwnBlockId) });
    const instant = now.toISOString();
    const title = `${submissionTitle(row).slice(0, 290)}, copy`;
    const copy = { ...row, id: uuid(), title, document, createdAt: instant, changedAt: instant };
    queries.insertSubmission(tx, copy);
    index(tx, copy);
    return copy.id;
  });
}

function isKnown(document: unknown): boolean {
  try {
    checkDocument(document);
    return true;
  } catch {
    return false;
  }
}

const periodEnded = (changedAt: string, now: Date): boolean =>
  now.getTime() - new Date(changedAt).getTime() > PERIOD_MINUTES * 60_000;

/** Keeps what stands as a version, and thins out the oldest by the rule of reflections; returns the version’s id. */
function keepCurrent(database: Database, now: Date, row: queries.SubmissionRow): string {
  const { id: submissionId, title, documentVersion, document, wordCount, changedAt: writtenAt } = row;
  const versionId = uuid();
  queries.insertVersion(database, {
    id: versionId,
    submissionId,
    title,
    documentVersion,
    document,
    wordCount,
    writtenAt,
  });
  const doomed = versionsToThin(queries.selectVersions(database, submissionId), now);
  if (doomed.length > 0) {
    queries.deleteVersions(database, doomed);
    queries.updateSubmission(database, submissionId, { versionsThinned: row.versionsThinned + doomed.length });
  }
  return versionId;
}

/** Puts in another text; search and live blocks follow. */
function putText(
  database: Database,
  row: queries.SubmissionRow,
  document: ReflectionDocument,
  changedAt: string,
): void {
  const { outline } = outlineFor(database, row.unitId);
  const columns = { documentVersion: DOCUMENT_VERSION, document: JSON.stringify(document), changedAt };
  queries.updateSubmission(database, row.id, { ...columns, ...derived(document, outline) });
  keepBlockStates(database, row.id, document);
  if (row.trashedAt === null) index(database, { ...row, document: columns.document });
}

/**
 * Saves what changed as one transaction; what stood before is kept as a version where an editing period had ended.
 * Throws `unknown-content` for a document that the schema does not know and `not-found`.
 */
export function saveSubmission(
  database: Database,
  now: Date,
  id: string,
  patch: SubmissionPatch,
): { changedAt: string; wordCount: number } {
  const { document: given, ...columns } = patch;
  const document = given === undefined ? undefined : checkDocument(given);
  return inTransaction(database, (tx) => {
    const before = rowOf(tx, id);
    const changesText = document !== undefined || (patch.title !== undefined && patch.title !== before.title);
    if (changesText && periodEnded(before.changedAt, now)) keepCurrent(tx, now, before);
    const changedAt = now.toISOString();
    queries.updateSubmission(tx, id, { ...columns, changedAt });
    const row = rowOf(tx, id);
    if (document !== undefined) putText(tx, row, document, changedAt);
    else if (row.trashedAt === null) index(tx, row);
    return { changedAt, wordCount: rowOf(tx, id).wordCount };
  });
}

/** Moves submissions to the trash, or back (the undo). */
export function trashSubmissions(database: Database, now: Date, ids: readonly string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    queries.setTrashed(tx, ids, trashed ? now.toISOString() : null);
    for (const id of ids) {
      if (trashed) removeFromIndex(tx, 'submission', id);
      else index(tx, rowOf(tx, id));
    }
  });
}

/** A submission’s earlier states, newest first. */
export function versionsOf(database: Database, id: string): SubmissionVersion[] {
  return queries.selectVersions(database, id);
}

/** One earlier state with its text; `not-found` where it was thinned out. */
export function versionById(database: Database, id: string) {
  const row = queries.selectVersion(database, id);
  if (!row) throw new AppError('not-found', 'no such version');
  return { ...row, document: documentOfRow(row) };
}

/** Puts an earlier state back; what stood until now becomes a version itself. */
export function restoreVersion(database: Database, now: Date, versionId: string): void {
  const version = versionById(database, versionId);
  const document = checkDocument(version.document);
  inTransaction(database, (tx) => {
    const before = rowOf(tx, version.submissionId);
    keepCurrent(tx, now, before);
    queries.updateSubmission(tx, before.id, { title: version.title });
    putText(tx, rowOf(tx, before.id), document, now.toISOString());
  });
}

/** Puts another text and title in the place of what stands, which becomes a version; returns its id, for the undo. */
export function replaceSubmission(
  database: Database,
  now: Date,
  id: string,
  { title, document }: { title: string; document: ReflectionDocument },
): string {
  return inTransaction(database, (tx) => {
    const before = rowOf(tx, id);
    const versionId = keepCurrent(tx, now, before);
    queries.updateSubmission(tx, id, { title });
    putText(tx, rowOf(tx, id), checkDocument(document), now.toISOString());
    return versionId;
  });
}

/**
 * Adds the text of a section at the end of a section of another submission, with its quotes and blocks. What stood there
 * before is kept as a version. Throws `not-found` where one of the two has no such section.
 */
export function carryOver(database: Database, now: Date, { from, to }: Carry): void {
  inTransaction(database, (tx) => {
    const sourceSections = documentOfRow(rowOf(tx, from.id)).content;
    const carried = sourceSections.find((node) => node.attrs?.stageId === from.sectionId)?.content;
    const target = rowOf(tx, to.id);
    const document = documentOfRow(target);
    if (!carried || !document.content.some((node) => node.attrs?.stageId === to.sectionId)) {
      throw new AppError('not-found', 'no such section');
    }
    keepCurrent(tx, now, target);
    const content = document.content.map((node) => {
      if (node.attrs?.stageId !== to.sectionId) return node;
      const own = (node.content ?? []).filter(({ type, content: inside }) => type !== 'paragraph' || inside);
      return { ...node, content: [...own, ...carried.map(withOwnBlockId)] };
    });
    putText(tx, rowOf(tx, to.id), checkDocument({ ...document, content }), now.toISOString());
  });
}

/** Each live block has an id of its own in every submission. */
function withOwnBlockId(node: ReflectionDocument['content'][number]): ReflectionDocument['content'][number] {
  if (node.type === 'liveBlock') return { ...node, attrs: { ...node.attrs, blockId: uuid() } };
  return node.content ? { ...node, content: node.content.map(withOwnBlockId) } : node;
}

/** Puts a text in the place of one that differs in names only: neither a version nor a change of the writer's. */
export function rewriteSubmission(database: Database, id: string, document: ReflectionDocument): void {
  const row = rowOf(database, id);
  putText(database, row, document, row.changedAt);
}

/** The same for an earlier state. */
export function rewriteSubmissionVersion(database: Database, id: string, document: ReflectionDocument): void {
  queries.updateVersion(database, id, JSON.stringify(document));
}
