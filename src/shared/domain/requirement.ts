import { amount, met, notYet, type RequirementAnswer } from './requirement/answer.ts';
import { answerEvidence, answerItems } from './requirement/evidence.ts';
import type { DraftFigures, RequirementContext } from './requirement/figures.ts';
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
import type { Requirement } from './unit.ts';

export type { RequirementAnswer } from './requirement/answer.ts';
export type {
  CriterionFigures,
  DraftFigures,
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

/** Where the words stand: `in “A year of listening”, the newest of 3 drafts`. */
function draftInWords({ title, ofDrafts }: DraftFigures): string {
  return ofDrafts > 1 ? `in “${title}”, the newest of ${ofDrafts} drafts` : `in “${title}”`;
}

function wordsAdvice({ unit: { suggestedWords }, draft }: RequirementContext): string {
  const figure = (count: number) => count.toLocaleString('en-GB');
  if (!suggestedWords) {
    const written = draft ? ` There are ${figure(draft.words)} ${draftInWords(draft)}.` : '';
    return `The paper suggests no length.${written}`;
  }
  const { from, to } = suggestedWords;
  if (!draft) return `The paper suggests ${figure(from)} to ${figure(to)} words. It is a guide, not a limit.`;
  const suggested = from === to ? figure(from) : `${figure(from)}–${figure(to)}`;
  const written = `${figure(draft.words)} of the suggested ${suggested} words ${draftInWords(draft)}.`;
  return `${written} It is a guide, not a limit.`;
}

/**
 * What a requirement comes to with what is in the journal now. Pure: the same figures give the same answer. Words are
 * advice, whatever their number.
 */
export function answerRequirement({ id, rule }: Requirement, context: RequirementContext): RequirementAnswer {
  const { practice, judgements } = context;
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
      return { state: 'advice', words: wordsAdvice(context) };
    case 'judgement':
      return { state: 'judge', question: rule.question, answer: judgements.get(id) ?? null };
  }
}
