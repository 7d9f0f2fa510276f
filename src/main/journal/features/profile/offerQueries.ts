import { sql } from 'drizzle-orm';
import type { CpdKind } from '../../../../shared/domain/cpd.ts';
import type { Contract } from '../../../../shared/domain/engagement.ts';
import type { EvidenceTarget } from '../../../../shared/domain/evidence.ts';
import type { FeedbackSource } from '../../../../shared/domain/feedback.ts';
import type { SupervisionKind } from '../../../../shared/domain/supervision.ts';
import type { Database } from '../../database/database.ts';

/** A passage of the coach's own that was marked as evidence. */
export interface FoundPassage {
  id: string;
  sourceKind: 'reflection' | 'supervision' | 'cpd';
  sourceId: string;
  title: string;
  happenedOn: string;
  quote: string;
}

/**
 * Standing passages that speak for one of the targets, newest first: from the coach's own reflections that are not
 * private, from supervision and CPD. What clients said, and notes of sessions with them, are not the coach's to print.
 */
export function selectPassages(
  database: Database,
  targets: readonly EvidenceTarget[],
  longest: number,
  most: number,
): FoundPassage[] {
  if (targets.length === 0) return [];
  return database.all<FoundPassage>(sql`
    SELECT e.id AS id, e.source_kind AS sourceKind, e.source_id AS sourceId,
      CASE e.source_kind WHEN 'reflection' THEN r.title WHEN 'cpd' THEN a.title ELSE 'Supervision' END AS title,
      coalesce(r.happened_on, s.happened_on, a.done_on, '') AS happenedOn, e.quote AS quote
    FROM evidence e
    LEFT JOIN reflection r ON e.source_kind = 'reflection' AND r.id = e.source_id
    LEFT JOIN supervision s ON e.source_kind = 'supervision' AND s.id = e.source_id
    LEFT JOIN cpd_activity a ON e.source_kind = 'cpd' AND a.id = e.source_id
    WHERE e.kind = 'passage' AND e.trashed_at IS NULL AND e.detached_at IS NULL AND length(e.quote) <= ${longest}
      AND (r.private = 0 OR s.id IS NOT NULL OR a.id IS NOT NULL)
      AND e.id IN (SELECT l.evidence_id FROM evidence_link l
        JOIN json_each(${JSON.stringify(targets)}) t
          ON l.target_kind = json_extract(t.value, '$.kind') AND l.target_id = json_extract(t.value, '$.id'))
    ORDER BY happenedOn DESC, e.id DESC LIMIT ${most}`);
}

/** The tools of sessions held, those of the most sessions first; under the name that was written last. */
export function selectTools(database: Database, most: number): { name: string; sessions: number }[] {
  return database.all(sql`
    SELECT max(json_extract(t.value, '$.name')) AS name, count(DISTINCT s.id) AS sessions
    FROM session s, json_each(s.tools) t WHERE s.status = 'held' AND s.trashed_at IS NULL
    GROUP BY lower(trim(json_extract(t.value, '$.name'))) ORDER BY sessions DESC, name LIMIT ${most}`);
}

/** The reflective models of reflections, those of the most first. */
export function selectModels(database: Database): { modelId: string; reflections: number }[] {
  return database.all(sql`
    SELECT model_id AS modelId, count(*) AS reflections FROM reflection
    WHERE trashed_at IS NULL AND word_count > 0 GROUP BY model_id ORDER BY reflections DESC, modelId`);
}

export interface QuotableFeedback {
  id: string;
  source: FeedbackSource;
  givenOn: string;
  codeName: string | null;
  document: string;
}

/** Feedback outside the trash whose giver agreed to being quoted, newest first. */
export function selectQuotable(database: Database, most: number): QuotableFeedback[] {
  return database.all(sql`
    SELECT f.id AS id, f.source AS source, f.given_on AS givenOn, c.code_name AS codeName, f.document AS document
    FROM feedback f LEFT JOIN client c ON c.id = f.client_id
    WHERE f.trashed_at IS NULL AND f.may_be_quoted = 1 ORDER BY f.given_on DESC, f.id DESC LIMIT ${most}`);
}

/** The kinds of supervision since a day, those of the most meetings first. */
export function selectSupervision(
  database: Database,
  from: string,
): { kind: SupervisionKind; meetings: number; minutes: number }[] {
  return database.all(sql`
    SELECT kind AS kind, count(*) AS meetings, sum(minutes) AS minutes FROM supervision
    WHERE trashed_at IS NULL AND happened_on >= ${from} GROUP BY kind ORDER BY meetings DESC, kind`);
}

/** Courses and workshops, newest first. */
export function selectCourses(
  database: Database,
  kinds: readonly CpdKind[],
  most: number,
): { id: string; title: string; provider: string; doneOn: string }[] {
  return database.all(sql`
    SELECT id AS id, title AS title, provider AS provider, done_on AS doneOn FROM cpd_activity
    WHERE trashed_at IS NULL AND kind IN (SELECT value FROM json_each(${JSON.stringify(kinds)}))
    ORDER BY done_on DESC, id DESC LIMIT ${most}`);
}

/** The contracts of all engagements. */
export function selectContracts(database: Database): Contract[] {
  const rows = database.all<{ contract: string }>(sql`SELECT contract AS contract FROM engagement`);
  return rows.map(({ contract }) => JSON.parse(contract) as Contract);
}

/** The day of the first session held; null for none. */
export function selectFirstSession(database: Database): string | null {
  const row = database.get<{ day: string | null }>(sql`
    SELECT min(happened_on) AS day FROM session WHERE status = 'held' AND trashed_at IS NULL`);
  return row?.day ?? null;
}
