import { dayInShort } from '../../ui/days.ts';

/** When an open experiment is due, seen from today; `overdue` where its day has passed. Both days are YYYY-MM-DD. */
export function dueInWords(dueOn: string, today: string): { words: string; overdue: boolean } {
  if (dueOn === today) return { words: 'Due today', overdue: false };
  if (dueOn > today) return { words: `Due on ${dayInShort(dueOn)}`, overdue: false };
  return { words: `Overdue: was due on ${dayInShort(dueOn)}`, overdue: true };
}
