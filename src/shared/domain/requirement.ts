import { amount, met, notYet, type RequirementAnswer } from './requirement/answer.ts';
import { answerEvidence, answerItems, boardOf } from './requirement/evidence.ts';
import type { RequirementContext } from './requirement/figures.ts';
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
import type { Requirement, Unit } from './unit.ts';

export type { RequirementAnswer } from './requirement/answer.ts';
export type {
  CriterionFigures,
  EngagementFigures,
  PracticeFigures,
  RequirementContext,
} from './requirement/figures.ts';

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
      return answerClients(rule, practice);
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
      return notYet('No rating of yourself against a competency framework is recorded.', boardOf(unit));
    case 'swot-from-evidence':
      return notYet('No SWOT analysis is recorded.', boardOf(unit));
    case 'plan':
      return notYet(`No development plan over ${amount(rule.months, 'month')} is recorded.`, boardOf(unit));
    case 'ways-beyond-plan':
      return notYet(`No ways to go on after the plan are recorded, of at least ${rule.atLeast}.`, boardOf(unit));
    case 'profile':
      return answerProfile(rule, practice);
    case 'words':
      return { state: 'advice', words: wordsAdvice(unit) };
    case 'judgement':
      return { state: 'judge', question: rule.question, answer: judgements.get(id) ?? null };
  }
}
