import type { RuleProgress, TargetMeasure, TargetRule } from '../../../../shared/domain/target.ts';
import { counted, figure } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { timeInWords } from '../../../ui/timeInWords.ts';

const ofBoth: Record<TargetMeasure, string> = {
  sessions: 'Coaching and mentoring',
  'paid-sessions': 'Paid coaching and mentoring',
  supervision: 'Supervision',
  cpd: 'CPD',
  clients: 'Clients',
};

/** What a rule counts: `Coaching in the last 18 months`. */
export function measureInWords({ measure, only, months }: TargetRule): string {
  const ofOne: Partial<Record<TargetMeasure, string>> = {
    sessions: only === 'mentoring' ? 'Mentoring' : 'Coaching',
    'paid-sessions': only === 'mentoring' ? 'Paid mentoring' : 'Paid coaching',
    clients: only === 'mentoring' ? 'Mentoring clients' : 'Coaching clients',
  };
  const what = (only === undefined ? undefined : ofOne[measure]) ?? ofBoth[measure];
  if (months === undefined) return what;
  return `${what} in the last ${months === 1 ? 'month' : months === 12 ? '12 months' : `${months} months`}`;
}

function amount({ measure }: TargetRule, value: number): string {
  return measure === 'clients' ? counted(value, 'client') : timeInWords(value);
}

/** What is there of what is asked: `62 h 30 min of 100 h`, `4 of 2 to 3 clients`. */
export function haveInWords({ rule, have, need }: RuleProgress): string {
  if (rule.measure !== 'clients') return `${amount(rule, have)} of ${amount(rule, need)}`;
  if (rule.atMost === undefined) return `${figure(have)} of ${counted(need, 'client')}`;
  return `${figure(have)} of ${figure(need)} to ${counted(rule.atMost, 'client')}`;
}

/** What is missing, or that it is there: evidence, never a promise. */
export function stateInWords({ rule, missing, over }: RuleProgress): string {
  if (over) return 'More than the most';
  return missing > 0 ? `${amount(rule, missing)} to go` : 'Evidence present';
}

/** From which day a rule counts, in words; undefined where it counts all time. */
export function windowInWords({ from }: RuleProgress): string | undefined {
  return from === null ? undefined : `since ${dayInShort(from)}`;
}
