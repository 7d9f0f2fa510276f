import { nothingMissing, type SmartLetter } from '../plan/letters.ts';
import { wholeMonths } from '../plan/span.ts';
import type { Rule } from '../unit.ts';
import { amount, met, notYet, type RequirementAnswer } from './answer.ts';

/** One development plan, as far as requirements ask about it. */
export interface PlanFigures {
  title: string;
  startsOn: string;
  endsOn: string;
  /** The letters of each of its objectives that is not dropped. */
  objectives: (readonly SmartLetter[])[];
  /** Whether it says how it is monitored. */
  monitored: boolean;
  /** Days for its reviews, held or not. */
  reviews: number;
  /** Ways to go on after it that say what they would change. */
  ways: number;
}

const WHERE = '/plan';

/** What a plan lacks of what a paper asks for; nothing where it has all that can be checked. */
function lacks(plan: PlanFigures, months: number): string[] {
  const open = plan.objectives.filter((letters) => !nothingMissing(letters)).length;
  const covered = wholeMonths(plan);
  return [
    covered < months ? `it covers ${amount(covered, 'month')} of at least ${months}` : '',
    plan.objectives.length === 0 ? 'it has no objective' : '',
    open > 0 ? `${amount(open, 'objective has', 'objectives have')} open SMART letters` : '',
    plan.monitored ? '' : 'it does not say how it is monitored',
    plan.reviews === 0 ? 'it has no review dates' : '',
  ].filter((words) => words !== '');
}

/**
 * A plan over so many months whose objectives are SMART as far as a program can check, monitored and reviewed. Of several
 * plans any that has it all will do; else the one that lacks least is told about.
 */
export function answerPlan(
  { months }: Extract<Rule, { kind: 'plan' }>,
  plans: readonly PlanFigures[],
): RequirementAnswer {
  const [best] = plans
    .map((plan) => ({ plan, missing: lacks(plan, months) }))
    .toSorted((one, other) => one.missing.length - other.missing.length);
  if (!best) return notYet(`No development plan over ${amount(months, 'month')} is recorded.`, WHERE);
  const { plan, missing } = best;
  if (missing.length > 0) return notYet(`“${plan.title}”: ${missing.join('; ')}.`, WHERE);
  return met(
    `“${plan.title}” over ${amount(wholeMonths(plan), 'month')}: ${amount(plan.objectives.length, 'objective')} without an open SMART letter, ${amount(plan.reviews, 'review')}.`,
  );
}

/** Enough ways to go on after a plan, each with what it would change. */
export function answerWays(
  { atLeast }: Extract<Rule, { kind: 'ways-beyond-plan' }>,
  plans: readonly PlanFigures[],
): RequirementAnswer {
  const most = Math.max(0, ...plans.map(({ ways }) => ways));
  if (most === 0) return notYet(`No ways to go on after the plan are recorded, of at least ${atLeast}.`, WHERE);
  const words = `${amount(most, 'way', 'ways')} to go on after the plan, with what each would change`;
  return most >= atLeast ? met(`${words}.`) : notYet(`${words}: at least ${atLeast} are asked for.`, WHERE);
}
