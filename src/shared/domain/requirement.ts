import { amount, met, notYet, type RequirementAnswer } from './requirement/answer.ts';
import { answerEvidence, answerItems } from './requirement/evidence.ts';
import type { RequirementContext } from './requirement/figures.ts';
import { answerPlan, answerWays } from './requirement/plan.ts';
import {
  answerClients,
  answerContracts,
  answerFeedback,
  answerGoalsAndNeeds,
  answerHours,
  answerReflections,
  answerTools,
} from './requirement/practice.ts';
import { answerProfile } from './requirement/profile.ts';
import { answerSelfAssessment } from './requirement/selfAssessment.ts';
import { answerSwot } from './requirement/swot.ts';
import type { Requirement, Unit } from './unit.ts';

export type { RequirementAnswer } from './requirement/answer.ts';
export type {
  CriterionFigures,
  EngagementFigures,
  PracticeFigures,
  RequirementContext,
  SelfAssessmentFigures,
} from './requirement/figures.ts';
export {
  type EngagementRecord,
  type FeedbackCount,
  isAboutClients,
  type PracticeRecord,
  practiceOf,
} from './requirement/record.ts';

function wordsAdvice({ suggestedWords }: Unit): string {
  if (!suggestedWords) return 'The paper suggests no length.';
  const { from, to } = suggestedWords;
  const figure = (count: number) => count.toLocaleString('en-GB');
  return `The paper suggests ${figure(from)} to ${figure(to)} words. It is a guide, not a limit.`;
}

/**
 * What a requirement comes to with what is in the journal now. Pure: the same figures give the same answer. Rules about
 * data that the product does not keep yet say so and answer “not yet”.
 */
export function answerRequirement({ id, rule }: Requirement, context: RequirementContext): RequirementAnswer {
  const { practice, unit, judgements } = context;
  switch (rule.kind) {
    case 'hours':
      return answerHours(rule, practice);
    case 'clients':
      return answerClients(rule, context);
    case 'contracts-signed':
      return answerContracts(practice);
    case 'goals-and-needs':
      return answerGoalsAndNeeds(rule, practice);
    case 'tools-justified':
      return answerTools(rule, practice);
    case 'reflection-per-session':
      return answerReflections(practice);
    case 'feedback-from':
      return answerFeedback(rule, practice);
    case 'evidence':
      return answerEvidence(rule, context);
    case 'items':
      return answerItems(rule, context);
    case 'reflective-model':
      return practice.modelledReflections > 0
        ? met(`${amount(practice.modelledReflections, 'reflection')} by a named reflective model.`)
        : notYet('No reflection by a named reflective model yet.', '/reflections');
    case 'framework-self-assessment':
      return answerSelfAssessment(rule, practice);
    case 'swot-from-evidence':
      return answerSwot(practice);
    case 'plan':
      return answerPlan(rule, practice.plans);
    case 'ways-beyond-plan':
      return answerWays(rule, practice.plans);
    case 'profile':
      return answerProfile(rule, practice);
    case 'words':
      return { state: 'advice', words: wordsAdvice(unit) };
    case 'judgement':
      return { state: 'judge', question: rule.question, answer: judgements.get(id) ?? null };
  }
}
