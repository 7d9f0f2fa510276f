import type { Rule } from '../unit.ts';
import { met, notYet, type RequirementAnswer } from './answer.ts';
import type { PracticeFigures } from './figures.ts';

const ROUNDS = '/competencies/rounds';

/** The coach rated themselves against a competency framework, where the unit asks for it that of a professional body. */
export function answerSelfAssessment(
  { of }: Extract<Rule, { kind: 'framework-self-assessment' }>,
  { selfAssessments }: PracticeFigures,
): RequirementAnswer {
  const [found] = selfAssessments.filter(({ ofBody }) => of === 'any' || ofBody);
  if (found) return met(`You rated yourself against ${found.name}.`);
  const [other] = selfAssessments;
  if (other) {
    const missing = `You rated yourself against ${other.name}: this unit asks for a professional body’s framework.`;
    return notYet(missing, ROUNDS);
  }
  return notYet(
    of === 'any'
      ? 'No finished rating of yourself against a competency framework yet.'
      : 'No finished rating of yourself against a professional body’s framework yet.',
    ROUNDS,
  );
}
