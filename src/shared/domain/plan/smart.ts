import type { Milestone, NamedServed, ObjectiveFacts } from '../plan.ts';
import { type SmartLetter, type SmartLetterName, smartLetters } from './letters.ts';
import { countWords, hasObservable, hasQuantity, hasVerb } from './measureWords.ts';
import { isWithin, type Span } from './span.ts';

/** What the letters of an objective are read from. */
export interface SmartInput {
  objective: ObjectiveFacts & {
    milestones: readonly Milestone[];
    serves: readonly Pick<NamedServed, 'kind' | 'gone'>[];
  };
  plan: Span;
  /** The days of the plan's reviews, held or not. */
  reviewDays: readonly string[];
}

/** Fewer words than these leave open what exactly is meant. */
const LEAST_WORDS = 6;

const isEmpty = (text: string): boolean => text.trim() === '';
const when = (condition: boolean, sentence: string): string[] => (condition ? [sentence] : []);

function specific({ objective }: SmartInput): string[] {
  if (isEmpty(objective.specific)) return ['Say what exactly you will do, and where.'];
  return when(countWords(objective.specific) < LEAST_WORDS, 'A few words more: what, with whom, on which occasions?');
}

function measurable({ objective: { measure, baseline, target } }: SmartInput): string[] {
  if (isEmpty(measure)) return ['Say what will show that you are there.'];
  const all = `${measure} ${baseline} ${target}`;
  return [
    ...when(!hasVerb(measure), 'Say what happens then, with a verb: “clients say …”, “the recording shows …”.'),
    ...when(
      !hasQuantity(all) && !hasObservable(all),
      'Name a number, or something that others can see: a recording, a rating, a certificate.',
    ),
    ...when(isEmpty(baseline) && !isEmpty(target), 'There is a target, but not where you stand now.'),
    ...when(!isEmpty(baseline) && isEmpty(target), 'There is where you stand now, but no target.'),
  ];
}

function achievable({ objective: { resources, support, time } }: SmartInput): string[] {
  return [
    ...when(isEmpty(resources) && isEmpty(support), 'Name at least one thing or person that you will use for it.'),
    ...when(isEmpty(time), 'Say how much time it takes.'),
  ];
}

function relevant({ objective: { relevance, serves } }: SmartInput): string[] {
  const standing = serves.some(({ gone }) => !gone);
  const nothing = serves.length > 0 ? 'What it served was taken away: link something else.' : 'Link what it serves.';
  return [...when(!standing, nothing), ...when(isEmpty(relevance), 'Say why it matters to your practice.')];
}

function timeBound({ objective, plan, reviewDays }: SmartInput): string[] {
  const { startsOn, endsOn, milestones } = objective;
  const outside = !isWithin(startsOn, plan) || !isWithin(endsOn, plan);
  const astray = milestones.filter(({ dueOn }) => !isWithin(dueOn, objective)).length;
  return [
    ...when(outside, 'Its days lie outside the plan.'),
    ...when(milestones.length === 0, 'Set at least one milestone on the way.'),
    ...when(astray === 1, 'A milestone lies before its start or after its end.'),
    ...when(astray > 1, `${astray} milestones lie before its start or after its end.`),
    ...when(
      !reviewDays.some((day) => isWithin(day, objective)),
      'No review of the plan falls into its time: set a day for one.',
    ),
  ];
}

const checks: Record<SmartLetterName, (input: SmartInput) => string[]> = {
  specific,
  measurable,
  achievable,
  relevant,
  timeBound,
};

/** How each letter of an objective stands: what can be checked is, what cannot is the writer's to answer. */
export function lettersOf(input: SmartInput): SmartLetter[] {
  return smartLetters.map((letter) => {
    const missing = checks[letter](input);
    const state = missing.length > 0 ? 'open' : input.objective.answers[letter] === true ? 'stands' : 'ask';
    return { letter, state, missing };
  });
}
