import { and, eq, sql } from 'drizzle-orm';
import { type Contract, isSignedByAll } from '../../../../shared/domain/engagement.ts';
import { type FeedbackSource, feedbackSources } from '../../../../shared/domain/feedback.ts';
import { FREE_WRITING } from '../../../../shared/domain/model.ts';
import type { EngagementFigures, PracticeFigures } from '../../../../shared/domain/requirement.ts';
import type { Database } from '../../database/database.ts';
import { criterionJudgement, requirementJudgement, sectionJudgement } from '../../database/schema.ts';

interface EngagementRow extends Omit<EngagementFigures, 'signedByAll'> {
  contract: string;
}

function selectEngagements(database: Database): EngagementFigures[] {
  const rows = database.all<EngagementRow>(sql`
    SELECT g.id AS id, g.client_id AS clientId, c.code_name AS codeName, g.contract AS contract,
      g.exception_reason AS exceptionReason,
      (SELECT count(*) FROM session s
        WHERE s.engagement_id = g.id AND s.status = 'held' AND s.trashed_at IS NULL) AS sessions,
      (SELECT count(*) FROM development_need n WHERE n.engagement_id = g.id) AS needs,
      (SELECT count(*) FROM goal o WHERE o.engagement_id = g.id) AS goals
    FROM engagement g JOIN client c ON c.id = g.client_id`);
  return rows.map(({ contract, ...row }) => ({ ...row, signedByAll: isSignedByAll(JSON.parse(contract) as Contract) }));
}

interface Sums {
  sessionMinutes: number;
  supervisionMinutes: number;
  sessionsWithoutReflection: number;
  toolsJustified: number;
  modelledReflections: number;
}

function selectSums(database: Database): Sums {
  const sums = database.get<Sums>(sql`SELECT
    (SELECT coalesce(sum(minutes), 0) FROM session WHERE status = 'held' AND trashed_at IS NULL) AS sessionMinutes,
    (SELECT coalesce(sum(minutes), 0) FROM supervision WHERE trashed_at IS NULL) AS supervisionMinutes,
    (SELECT count(*) FROM session s WHERE s.status = 'held' AND s.trashed_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM session_reflection sr JOIN reflection r ON r.id = sr.reflection_id AND r.trashed_at IS NULL
      WHERE sr.session_id = s.id)) AS sessionsWithoutReflection,
    (SELECT count(DISTINCT lower(json_extract(t.value, '$.name'))) FROM session s, json_each(s.tools) t
      WHERE s.status = 'held' AND s.trashed_at IS NULL AND trim(json_extract(t.value, '$.reason')) <> '') AS toolsJustified,
    (SELECT count(*) FROM reflection WHERE trashed_at IS NULL AND model_id <> ${FREE_WRITING} AND word_count > 0)
      AS modelledReflections`);
  if (!sums) throw new Error('sums without a row');
  return sums;
}

function countFeedback(database: Database): Record<FeedbackSource, number> {
  const rows = database.all<{ source: FeedbackSource; count: number }>(sql`
    SELECT source AS source, count(*) AS count FROM feedback WHERE trashed_at IS NULL GROUP BY source`);
  const counts = new Map(rows.map(({ source, count }) => [source, count]));
  return Object.fromEntries(feedbackSources.map((source) => [source, counts.get(source) ?? 0])) as Record<
    FeedbackSource,
    number
  >;
}

/** What the record of the practice itself holds, as far as requirements ask about it. */
export function selectPractice(database: Database): Omit<PracticeFigures, 'profileSections'> {
  return {
    ...selectSums(database),
    engagements: selectEngagements(database),
    feedback: countFeedback(database),
  };
}

export type CriterionJudgement = typeof criterionJudgement.$inferSelect;

export function selectCriterionJudgements(database: Database, unitId: string): CriterionJudgement[] {
  return database.select().from(criterionJudgement).where(eq(criterionJudgement.unitId, unitId)).all();
}

export function putCriterionJudgement(database: Database, row: CriterionJudgement): void {
  const { done, marks, note, judgedAt } = row;
  const target = [criterionJudgement.unitId, criterionJudgement.reference];
  const insert = database.insert(criterionJudgement).values(row);
  insert.onConflictDoUpdate({ target, set: { done, marks, note, judgedAt } }).run();
}

export function selectRequirementJudgements(database: Database, unitId: string): Map<string, boolean> {
  const rows = database.select().from(requirementJudgement).where(eq(requirementJudgement.unitId, unitId)).all();
  return new Map(rows.map(({ requirementId, answer }) => [requirementId, answer]));
}

/** Keeps the writer's answer, or forgets it (null). */
export function putRequirementJudgement(
  database: Database,
  unitId: string,
  requirementId: string,
  answer: boolean | null,
  judgedAt: string,
): void {
  if (answer === null) {
    const of = and(eq(requirementJudgement.unitId, unitId), eq(requirementJudgement.requirementId, requirementId));
    database.delete(requirementJudgement).where(of).run();
    return;
  }
  const target = [requirementJudgement.unitId, requirementJudgement.requirementId];
  const insert = database.insert(requirementJudgement).values({ unitId, requirementId, answer, judgedAt });
  insert.onConflictDoUpdate({ target, set: { answer, judgedAt } }).run();
}

/** The writer's own marks of a unit's sections, by section. */
export function selectSectionMarks(database: Database, unitId: string): Map<string, number> {
  const rows = database.select().from(sectionJudgement).where(eq(sectionJudgement.unitId, unitId)).all();
  return new Map(rows.map(({ sectionId, marks }) => [sectionId, marks]));
}

/** Keeps the marks of a section, or forgets them (null). */
export function putSectionMarks(
  database: Database,
  unitId: string,
  sectionId: string,
  marks: number | null,
  judgedAt: string,
): void {
  if (marks === null) {
    const of = and(eq(sectionJudgement.unitId, unitId), eq(sectionJudgement.sectionId, sectionId));
    database.delete(sectionJudgement).where(of).run();
    return;
  }
  const target = [sectionJudgement.unitId, sectionJudgement.sectionId];
  const insert = database.insert(sectionJudgement).values({ unitId, sectionId, marks, judgedAt });
  insert.onConflictDoUpdate({ target, set: { marks, judgedAt } }).run();
}
