import { v7 as uuid } from 'uuid';
import {
  type Contract,
  type Engagement,
  type EngagementPatch,
  type GoalLinks,
  type ReviewDue,
  wrongDays,
} from '../../../../shared/domain/engagement.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import * as queries from './queries.ts';

/** The rows with what belongs to each. */
function whole(database: Database, rows: ReturnType<typeof queries.selectOpen>): Engagement[] {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const needs = Map.groupBy(queries.selectNeeds(database, ids), ({ engagementId }) => engagementId);
  const goals = Map.groupBy(queries.selectGoals(database, ids), ({ engagementId }) => engagementId);
  const reviews = Map.groupBy(queries.selectReviews(database, ids), ({ engagementId }) => engagementId);
  return rows.map((row) => ({
    ...row,
    needs: (needs.get(row.id) ?? []).map(({ id, text, tool }) => ({ id, text, tool })),
    goals: (goals.get(row.id) ?? []).map(({ id, text, measure, agreedOn }) => ({ id, text, measure, agreedOn })),
    reviews: (reviews.get(row.id) ?? []).map(({ kind, dueOn, heldOn, text }) => ({ kind, dueOn, heldOn, text })),
  }));
}

/** The engagements with a client, newest first. */
export function engagementsOf(database: Database, clientId: string): Engagement[] {
  return whole(database, queries.selectOfClient(database, clientId));
}

/** Those that are not closed, by code name as one counts (Client 2 before Client 10), newest first within a client. */
export function openEngagements(database: Database): Engagement[] {
  const byCodeName = new Intl.Collator('en', { numeric: true });
  const rows = queries.selectOpen(database).toSorted((a, b) => byCodeName.compare(a.codeName, b.codeName));
  return whole(database, rows);
}

/** The needs of all clients, by code name as one counts, with whether the work is closed. */
export function needsOfClients(database: Database): queries.NeedOfClient[] {
  const byCodeName = new Intl.Collator('en', { numeric: true });
  return queries.selectNeedsOfClients(database).toSorted((a, b) => byCodeName.compare(a.codeName, b.codeName));
}

/** One engagement, or `not-found`. */
export function engagementById(database: Database, id: string): Engagement {
  const row = queries.selectById(database, id);
  const [found] = row ? whole(database, [row]) : [];
  if (!found) throw new AppError('not-found', 'no such engagement');
  return found;
}

/** An empty contract between the coach and a client, whom it names by their code name. */
function emptyContract(codeName: string): Contract {
  const parties: Contract['parties'] = [
    { id: uuid(), role: 'coach', name: 'Coach', signedOn: null },
    { id: uuid(), role: 'client', name: codeName, signedOn: null },
  ];
  return { expectations: '', boundaries: '', outcomes: '', frequency: '', startsOn: null, endsOn: null, parties };
}

interface NewEngagement {
  clientId: string;
  kind: Engagement['kind'];
  /** YYYY-MM-DD */
  startedOn: string;
  /** The import of a log that brings it. */
  importId?: string | undefined;
}

/** Begins an engagement: its contract is empty but for the coach and the client. Returns its id; `not-found` without such a client. */
export function createEngagement(database: Database, now: Date, given: NewEngagement): string {
  const { clientId, kind, startedOn, importId } = given;
  const codeName = queries.selectCodeName(database, clientId);
  if (codeName === undefined) throw new AppError('not-found', 'no such client');
  const id = uuid();
  const createdAt = now.toISOString();
  const contract = emptyContract(codeName);
  queries.insertEngagement(database, { id, clientId, kind, startedOn, contract, importId, createdAt });
  return id;
}

function ownOnly(changes: number): void {
  if (changes === 0) throw new AppError('invalid-input', 'This belongs to another engagement.');
}

/** Lists replace the lists that were; what stays keeps its id, so that sessions go on naming their goal. */
function saveLists(database: Database, engagementId: string, { needs, goals, reviews }: EngagementPatch): void {
  if (needs) {
    const staying = needs.map(({ id }) => id);
    queries.deleteOtherNeeds(database, engagementId, staying);
    for (const [position, need] of needs.entries()) {
      ownOnly(queries.putNeed(database, { ...need, engagementId, position }));
    }
  }
  if (goals) {
    const staying = goals.map(({ id }) => id);
    queries.deleteOtherGoals(database, engagementId, staying);
    for (const [position, goal] of goals.entries()) {
      ownOnly(queries.putGoal(database, { ...goal, engagementId, position }));
    }
  }
  if (reviews) {
    queries.deleteReviews(database, engagementId);
    for (const review of reviews) queries.insertReview(database, { ...review, engagementId });
  }
}

/**
 * Changes what the patch holds. Throws `not-found`, and `invalid-input` where it would close before it starts, its
 * contract would end before it begins, or a need or goal is another engagement's.
 */
export function saveEngagement(database: Database, id: string, patch: EngagementPatch): void {
  inTransaction(database, (tx) => {
    const { needs: _needs, goals: _goals, reviews: _reviews, ...columns } = patch;
    const wrong = wrongDays({ ...engagementById(tx, id), ...columns });
    if (wrong !== null) throw new AppError('invalid-input', wrong);
    if (Object.keys(columns).length > 0) queries.updateEngagement(tx, id, columns);
    saveLists(tx, id, patch);
  });
}

/** Removes an engagement and returns it whole, so that it can be restored. `in-use` while it has sessions, also in the trash. */
export function removeEngagement(database: Database, id: string): Engagement {
  return inTransaction(database, (tx) => {
    const removed = engagementById(tx, id);
    if (queries.hasSessions(tx, id)) throw new AppError('in-use', 'the engagement has sessions');
    queries.deleteEngagement(tx, id);
    return removed;
  });
}

/** Puts a removed engagement back as it was: the undo. `not-found` where its client is gone. */
export function restoreEngagement(database: Database, removed: Engagement): void {
  inTransaction(database, (tx) => {
    const { codeName, needs, goals, reviews, ...row } = removed;
    if (queries.selectCodeName(tx, row.clientId) === undefined) throw new AppError('not-found', 'no such client');
    queries.insertEngagement(tx, row);
    saveLists(tx, row.id, { needs, goals, reviews });
  });
}

/** In the contracts with a client: where a party went by the old code name, it goes by the new one. */
export function renameParty(database: Database, clientId: string, from: string, to: string): void {
  for (const { id, contract } of queries.selectOfClient(database, clientId)) {
    if (!contract.parties.some(({ name }) => name === from)) continue;
    const parties = contract.parties.map((party) => (party.name === from ? { ...party, name: to } : party));
    queries.updateEngagement(database, id, { contract: { ...contract, parties } });
  }
}

/** Reviews of open engagements that are due on `day` or before and not held, the longest due first. */
export function reviewsDue(database: Database, day: string): ReviewDue[] {
  return queries.selectReviewsDue(database, day);
}

/** What sessions say about a goal, to be kept for an undo before the goal is removed. */
export function goalLinks(database: Database, goalId: string): GoalLinks {
  return queries.selectGoalLinks(database, goalId);
}

/** Ties the sessions to a goal again that is back after its removal. A session that has another goal by now keeps it. */
export function relinkGoal(database: Database, links: GoalLinks): void {
  inTransaction(database, (tx) => queries.linkGoal(tx, links));
}

/** Removes the engagements that an import brought, but for those with sessions and those that were worked on since. */
export function removeImportedEngagements(database: Database, importId: string): void {
  queries.deleteUntouched(database, importId);
}
