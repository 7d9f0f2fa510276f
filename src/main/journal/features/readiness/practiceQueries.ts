import { eq, sql } from 'drizzle-orm';
import { type Contract, type Engagement, isSignedByAll } from '../../../../shared/domain/engagement.ts';
import { FREE_WRITING } from '../../../../shared/domain/model.ts';
import type { EngagementRecord, FeedbackCount, PracticeRecord } from '../../../../shared/domain/requirement.ts';
import type { Database } from '../../database/database.ts';
import { unitEngagement } from '../../database/schema.ts';

interface EngagementRow
  extends Pick<EngagementRecord, 'id' | 'clientId' | 'codeName' | 'exceptionReason' | 'needs' | 'goals'> {
  contract: string;
}

interface SessionSums {
  engagementId: string;
  sessions: number;
  minutes: number;
}

/** Sessions held and their minutes by engagement, along one index. */
function selectSessionSums(database: Database): Map<string, SessionSums> {
  const rows = database.all<SessionSums>(sql`
    SELECT s.engagement_id AS engagementId, count(*) AS sessions, sum(s.minutes) AS minutes
    FROM session s INDEXED BY session_hours WHERE s.status = 'held' AND s.trashed_at IS NULL GROUP BY s.engagement_id`);
  return new Map(rows.map((row) => [row.engagementId, row]));
}

/** Tools that have a reason, by engagement: names in lower case, each once. */
function selectTools(database: Database): Map<string, string[]> {
  const rows = database.all<{ engagementId: string; name: string }>(sql`
    SELECT DISTINCT s.engagement_id AS engagementId, lower(json_extract(t.value, '$.name')) AS name
    FROM session s, json_each(s.tools) t
    WHERE s.status = 'held' AND s.trashed_at IS NULL AND trim(json_extract(t.value, '$.reason')) <> ''`);
  const byEngagement = Map.groupBy(rows, ({ engagementId }) => engagementId);
  return new Map([...byEngagement].map(([id, tools]) => [id, tools.map(({ name }) => name)]));
}

/** Sessions held without a reflection, by engagement. */
function selectWithoutReflection(database: Database): Map<string, number> {
  const rows = database.all<{ engagementId: string; count: number }>(sql`
    SELECT s.engagement_id AS engagementId, count(*) AS count FROM session s
    WHERE s.status = 'held' AND s.trashed_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM session_reflection sr JOIN reflection r ON r.id = sr.reflection_id AND r.trashed_at IS NULL
      WHERE sr.session_id = s.id)
    GROUP BY s.engagement_id`);
  return new Map(rows.map(({ engagementId, count }) => [engagementId, count]));
}

function selectEngagements(database: Database): EngagementRecord[] {
  const rows = database.all<EngagementRow>(sql`
    SELECT g.id AS id, g.client_id AS clientId, c.code_name AS codeName, g.contract AS contract,
      g.exception_reason AS exceptionReason,
      (SELECT count(*) FROM development_need n WHERE n.engagement_id = g.id) AS needs,
      (SELECT count(*) FROM goal o WHERE o.engagement_id = g.id) AS goals
    FROM engagement g JOIN client c ON c.id = g.client_id`);
  const [sums, tools, without] = [
    selectSessionSums(database),
    selectTools(database),
    selectWithoutReflection(database),
  ];
  return rows.map(({ contract, ...row }) => ({
    ...row,
    signedByAll: isSignedByAll(JSON.parse(contract) as Contract),
    sessions: sums.get(row.id)?.sessions ?? 0,
    minutes: sums.get(row.id)?.minutes ?? 0,
    sessionsWithoutReflection: without.get(row.id) ?? 0,
    tools: tools.get(row.id) ?? [],
  }));
}

function selectFeedback(database: Database): FeedbackCount[] {
  return database.all<FeedbackCount>(sql`
    SELECT f.source AS source, s.engagement_id AS engagementId, f.client_id AS clientId, count(*) AS count
    FROM feedback f LEFT JOIN session s ON s.id = f.session_id
    WHERE f.trashed_at IS NULL GROUP BY f.source, s.engagement_id, f.client_id`);
}

type OfTheCoach = Pick<PracticeRecord['ofTheCoach'], 'supervisionMinutes' | 'modelledReflections'>;

function selectOfTheCoach(database: Database): OfTheCoach {
  const sums = database.get<OfTheCoach>(sql`SELECT
    (SELECT coalesce(sum(minutes), 0) FROM supervision WHERE trashed_at IS NULL) AS supervisionMinutes,
    (SELECT count(*) FROM reflection WHERE trashed_at IS NULL AND model_id <> ${FREE_WRITING} AND word_count > 0)
      AS modelledReflections`);
  if (!sums) throw new Error('sums without a row');
  return sums;
}

/** What the record of the practice holds, as far as requirements ask about it, engagement by engagement. */
export function selectPractice(database: Database): Omit<PracticeRecord, 'ofTheCoach'> & { ofTheCoach: OfTheCoach } {
  return {
    engagements: selectEngagements(database),
    feedback: selectFeedback(database),
    ofTheCoach: selectOfTheCoach(database),
  };
}

interface ChosenRow {
  unitId: string;
  id: string;
  codeName: string;
}

/** The engagements that units are about, those that are there, by unit. */
export function selectChosenEngagements(database: Database): Map<string, ChosenRow[]> {
  const rows = database.all<ChosenRow>(sql`
    SELECT u.unit_id AS unitId, g.id AS id, c.code_name AS codeName
    FROM unit_engagement u JOIN engagement g ON g.id = u.engagement_id JOIN client c ON c.id = g.client_id`);
  return Map.groupBy(rows, ({ unitId }) => unitId);
}

type OfferedRow = Pick<Engagement, 'id' | 'codeName' | 'kind' | 'startedOn' | 'closedOn'>;

/** Every engagement with what was done in it, in no order. */
export function selectOffered(database: Database): (OfferedRow & { sessions: number; minutes: number })[] {
  const sums = selectSessionSums(database);
  const rows = database.all<OfferedRow>(sql`
    SELECT g.id AS id, c.code_name AS codeName, g.kind AS kind, g.started_on AS startedOn, g.closed_on AS closedOn
    FROM engagement g JOIN client c ON c.id = g.client_id`);
  return rows.map((row) => {
    const { sessions = 0, minutes = 0 } = sums.get(row.id) ?? {};
    return { ...row, sessions, minutes };
  });
}

/** Keeps which engagements a unit is about, in place of those that were chosen; returns the ids of those. */
export function replaceChosen(database: Database, unitId: string, engagementIds: readonly string[]): string[] {
  const before = database.delete(unitEngagement).where(eq(unitEngagement.unitId, unitId)).returning().all();
  const rows = [...new Set(engagementIds)].map((engagementId) => ({ unitId, engagementId }));
  if (rows.length > 0) database.insert(unitEngagement).values(rows).run();
  return before.map(({ engagementId }) => engagementId);
}
