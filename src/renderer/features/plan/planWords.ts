import type { SmartLetter } from '../../../shared/domain/plan/letters.ts';
import type { LooseEnd } from '../../../shared/domain/plan/looseEnds.ts';
import { letterWords } from '../../../shared/domain/plan/words.ts';
import type { ObjectiveSummary } from '../../../shared/domain/plan.ts';
import { dayInShort } from '../../ui/days.ts';

/** A loose end as a link: where to tie it, and why it is one. */
export function looseEndInWords({ kind, id, title, since }: LooseEnd): { href: string; name: string; why: string } {
  const day = since === null ? '' : dayInShort(since);
  switch (kind) {
    case 'review-overdue':
      return { href: `/plan/reviews/${id}`, name: 'Review of the plan', why: `was due on ${day}` };
    case 'quiet-objective':
      return { href: `/plan/objectives/${id}`, name: title, why: `nothing noted, done or written since ${day}` };
    case 'objective-without-need':
      return { href: `/plan/objectives/${id}`, name: title, why: 'serves no need' };
    case 'need-without-objective':
      return { href: '/plan/needs', name: title, why: 'a need that no objective serves' };
  }
}

/** `S, A and T are open`; null where none is. */
export function openLettersInWords(letters: readonly SmartLetter[]): string | null {
  const open = letters.flatMap(({ letter, state }) => (state === 'open' ? [letterWords[letter].initial] : []));
  if (open.length === 0) return null;
  const last = open.at(-1);
  return open.length === 1 ? `${last} is open` : `${open.slice(0, -1).join(', ')} and ${last} are open`;
}

/** `2 of 5 milestones done` */
export function milestonesInWords({ milestones }: Pick<ObjectiveSummary, 'milestones'>): string {
  if (milestones.length === 0) return 'no milestones yet';
  const done = milestones.filter(({ doneOn }) => doneOn !== null).length;
  return `${done} of ${milestones.length} ${milestones.length === 1 ? 'milestone' : 'milestones'} done`;
}
