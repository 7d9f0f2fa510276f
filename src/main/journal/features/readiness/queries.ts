import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { criterionJudgement, requirementJudgement, sectionJudgement } from '../../database/schema.ts';

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
