import { v7 as uuid } from 'uuid';
import { plainText } from '../../../../shared/document/document.ts';
import { addDays } from '../../../../shared/domain/date.ts';
import type {
  GoalProgress,
  OpenAction,
  Session,
  SessionFacts,
  SessionFilter,
  SessionPatch,
  SessionSuggestion,
  SessionSummary,
} from '../../../../shared/domain/session.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { openedDocument, syncEvidence } from '../evidence/service.ts';
import { trashEvidenceOfRecords } from '../records/evidence.ts';
import { checkedNotes, emptyNotes, notesOf } from '../records/service.ts';
import { createReflection, reflectionById } from '../reflections/service.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import * as actionQueries from './actionQueries.ts';
import { checkFacts, checkGoals, overlapsOf } from './checks.ts';
import * as queries from './queries.ts';
import * as reflectionQueries from './reflectionQueries.ts';

/** How far back a session without a reflection is still asked about. */
const UNREFLECTED_DAYS = 28;
/** A reflection is looked for this many days before and after its session. */
const NEAR_DAYS = 14;
/** What is offered where there was no session before. */
const firstFacts = { startedAt: null, minutes: 60, format: 'video', paid: false, setting: 'one-to-one' } as const;

function rowOf(database: Database, id: string) {
  const row = queries.selectRow(database, id);
  const summary = queries.selectSummary(database, id);
  if (!row || !summary) throw new AppError('not-found', 'no such session');
  return { row, summary };
}

/** The first score of each goal in a list. */
function firstOfEach<Score extends GoalProgress>(scores: readonly Score[]): Score[] {
  return scores.filter(({ goalId }, index) => scores.findIndex((score) => score.goalId === goalId) === index);
}

/** One whole session, in the trash or not. Throws `not-found`. */
export function sessionById(database: Database, id: string): Session {
  const { row, summary } = rowOf(database, id);
  const { zone, tools, observer, createdAt, trashedAt } = row;
  return {
    ...summary,
    zone,
    tools,
    observer,
    createdAt,
    trashedAt,
    document: openedDocument(database, notesOf(row)),
    actions: actionQueries.selectActions(database, id),
    progress: actionQueries.selectProgress(database, id),
    earlierProgress: firstOfEach(actionQueries.selectEarlierProgress(database, row)),
    overlaps: overlapsOf(database, row, id),
    linked: reflectionQueries.selectLinked(database, id),
  };
}

export const titleOf = (codeName: string): string => `Session with ${codeName}`;

/** Makes the session known to search, under its client's code name as it is now. */
function index(database: Database, id: string): void {
  const { row, summary } = rowOf(database, id);
  const tools = row.tools.map(({ name, reason }) => `${name}: ${reason}`);
  const actions = actionQueries.selectActions(database, id).map(({ text }) => text);
  const body = [row.aim, ...tools, ...actions, row.observer, plainText(notesOf(row))];
  addToIndex(database, {
    kind: 'session',
    sourceId: id,
    title: titleOf(summary.codeName),
    body: body.filter((text) => text !== '').join('\n'),
    tags: [],
  });
}

/** After a client got another code name: search finds their sessions by the new one. */
export function reindexSessionsOf(database: Database, clientId: string): void {
  for (const { id, trashedAt } of queries.selectIdsOfClient(database, clientId)) {
    if (trashedAt === null) index(database, id);
  }
}

/** What a list shows of it: a stretch of the rows, and how many there are. */
export function sessionPage(
  database: Database,
  filter: SessionFilter,
  offset: number,
  limit: number,
): { total: number; rows: SessionSummary[] } {
  const total = queries.countByMonth(database, filter).reduce((sum, { count }) => sum + count, 0);
  return { total, rows: queries.selectPage(database, filter, offset, limit) };
}

/**
 * What a new session on `day` begins with: the engagement (that of the newest session where none is asked for), the
 * facts of its last session or else of anybody's, and the actions that are still open.
 */
export function suggest(database: Database, engagementId: string | null): SessionSuggestion {
  const newest = queries.selectNewest(database, null);
  const chosen = engagementId ?? newest?.engagementId ?? queries.selectEngagementId(database, null) ?? null;
  const last = (chosen === null ? undefined : queries.selectNewest(database, chosen)) ?? newest;
  const { startedAt, minutes, format, paid, setting } = last ?? firstFacts;
  return {
    engagementId: chosen,
    facts: { startedAt, minutes, format, paid, setting },
    openActions: chosen === null ? [] : actionQueries.selectOpen(database, { engagementId: chosen }),
  };
}

export interface NewSession {
  facts: SessionFacts;
  /** Open actions of earlier sessions that go on in this one. */
  carriedActions?: readonly string[] | undefined;
  /** True: the coach has seen that another session was at the same time. */
  allowOverlap?: boolean | undefined;
}

/**
 * Logs a session and returns its id. Throws `overlap`, with the other session's id, day and times in its details, where
 * another was held or is planned at the same time; `invalid-input` or `not-found` where a fact cannot be.
 */
export function logSession(database: Database, now: Date, given: NewSession): string {
  const { facts, carriedActions = [], allowOverlap = false } = given;
  return inTransaction(database, (tx) => {
    checkFacts(tx, now, facts);
    const [other] = allowOverlap ? [] : overlapsOf(tx, facts);
    if (other) {
      const { sessionId, happenedOn, start, end } = other;
      throw new AppError('overlap', 'another session at the same time', { sessionId, happenedOn, start, end });
    }
    const id = uuid();
    const notes = emptyNotes('session').columns;
    queries.insertSession(tx, { id, ...facts, ...notes, createdAt: now.toISOString() });
    carry(tx, id, carriedActions);
    index(tx, id);
    return id;
  });
}

/** Saves what changed as one transaction. Throws as `logSession` does, but for an overlap: that is shown on its page. */
export function saveSession(database: Database, id: string, patch: SessionPatch, now = new Date()): void {
  const { document, actions, progress, ...columns } = patch;
  const notes = document === undefined ? undefined : checkedNotes(document);
  inTransaction(database, (tx) => {
    const { row } = rowOf(tx, id);
    const changed = { ...row, ...columns };
    if (Object.keys(columns).length > 0) checkFacts(tx, now, changed);
    if (progress) {
      checkGoals(
        tx,
        changed.engagementId,
        progress.map(({ goalId }) => goalId),
      );
      actionQueries.replaceProgress(tx, id, progress);
    }
    if (actions) actionQueries.replaceActions(tx, id, actions);
    queries.updateSession(tx, id, { ...columns, ...notes?.columns });
    if (notes) syncEvidence(tx, now, 'session', id, notes.document);
    if (row.trashedAt === null) index(tx, id);
  });
}

/** Moves sessions to the trash, out of lists, hours and search, or back (the undo). Nothing of them is lost. */
export function trashSessions(database: Database, now: Date, ids: readonly string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    const trashedAt = trashed ? now.toISOString() : null;
    trashEvidenceOfRecords(tx, 'session', ids, trashedAt);
    for (const id of ids) {
      rowOf(tx, id);
      queries.updateSession(tx, id, { trashedAt });
      if (trashed) removeFromIndex(tx, 'session', id);
      else index(tx, id);
    }
  });
}

/** Actions that are not done, the soonest due first; with `dueBy` (YYYY-MM-DD), only what is due by that day. */
export function openActions(database: Database, dueBy?: string, limit?: number): OpenAction[] {
  return actionQueries.selectOpen(database, {
    ...(dueBy === undefined ? {} : { dueBy }),
    ...(limit === undefined ? {} : { limit }),
  });
}

/** Marks an action as done on a day, or as open again (null). */
export function finishAction(database: Database, id: string, doneOn: string | null): void {
  if (actionQueries.updateDoneOn(database, id, doneOn) === 0) throw new AppError('not-found', 'no such action');
}

/**
 * Carries open actions forward into a session. The action is written into that session anew, with its due day, and the
 * one that was agreed points to it: so the earlier session still tells what was agreed in it (moving it would take that
 * away), while only the newest counts as open (two copies would count twice). Where the later one is deleted, or its
 * session is, the earlier one is open again: nothing gets lost between them.
 */
function carry(database: Database, id: string, actionIds: readonly string[]): void {
  if (actionIds.length === 0) return;
  const { engagementId } = rowOf(database, id).summary;
  const open = actionQueries.selectOpen(database, { engagementId, ids: actionIds });
  const ours = open.filter(({ sessionId }) => sessionId !== id);
  if (ours.length < actionIds.length) {
    throw new AppError('invalid-input', 'One of these actions is done or was carried forward meanwhile. Choose again.');
  }
  for (const action of ours) actionQueries.insertCarried(database, id, uuid(), action);
}

/** Carries open actions of the same engagement forward into a session that is there already. */
export function carryActions(database: Database, id: string, actionIds: readonly string[]): void {
  inTransaction(database, (tx) => {
    carry(tx, id, actionIds);
    index(tx, id);
  });
}

/** Sessions held in the four weeks up to `day` that nobody reflected on yet, newest first. */
export function withoutReflection(database: Database, day: string): SessionSummary[] {
  return queries.selectUnreflected(database, addDays(day, 1 - UNREFLECTED_DAYS), day);
}

/** Sessions held and their minutes, coaching and mentoring: in all, and in the year of `day`. */
export function hoursHeld(
  database: Database,
  day: string,
): { sessions: number; minutes: number; minutesThisYear: number } {
  const { minutesSince, ...all } = queries.sumHeld(database, `${day.slice(0, 4)}-01-01`);
  return { ...all, minutesThisYear: minutesSince };
}

/** Puts a reflection on a session, in the place of the one it was on; null: on none. */
export function linkReflection(database: Database, reflectionId: string, sessionId: string | null): void {
  inTransaction(database, (tx) => {
    reflectionById(tx, reflectionId);
    if (sessionId !== null) rowOf(tx, sessionId);
    reflectionQueries.putLink(tx, reflectionId, sessionId);
  });
}

/** The session that a reflection is on; null where there is none, or it lies in the trash. */
export function sessionOfReflection(database: Database, reflectionId: string): SessionSummary | null {
  const id = reflectionQueries.selectSessionOf(database, reflectionId);
  return id === undefined ? null : rowOf(database, id).summary;
}

/** Reflections of the two weeks before and after a session that are on no session yet, newest first. */
export function linkableReflections(database: Database, id: string): Session['linked'] {
  const { happenedOn } = rowOf(database, id).row;
  return reflectionQueries.selectUnlinked(database, addDays(happenedOn, -NEAR_DAYS), addDays(happenedOn, NEAR_DAYS));
}

/** Begins a reflection on a session by a model, dated as the session was; returns the reflection's id. */
export function reflectOn(database: Database, now: Date, id: string, modelId: string): string {
  return inTransaction(database, (tx) => {
    const { happenedOn, startedAt: happenedAt, zone } = rowOf(tx, id).row;
    const reflectionId = createReflection(tx, now, { modelId, title: '', happenedOn, happenedAt, zone });
    reflectionQueries.putLink(tx, reflectionId, id);
    return reflectionId;
  });
}
