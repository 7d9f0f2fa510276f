import { personName } from '../../../../shared/domain/ratings/person.ts';
import type { RatingSeries } from '../../../../shared/domain/ratings/series.ts';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { valueInWords } from '../inWords.ts';

/** More would not be listened to. */
const MOST_TOLD = 4;

/** `from 5.5 to 7 over 2 ratings` */
function movedInWords(points: RatingSeries['points']): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  if (points.length === 1) return `${valueInWords(first.value)}, one rating`;
  const [from, to] = [valueInWords(first.value), valueInWords(last.value)];
  const ratings = counted(points.length, 'rating');
  return from === to ? `${from}, then ${to}, over ${ratings}` : `from ${from} to ${to} over ${ratings}`;
}

/** What lines over time say: from when to when, and each from where to where. */
export function linesInWords(series: readonly RatingSeries[], names: ReadonlyMap<string, string>): string {
  const days = series.flatMap(({ points }) => points.map(({ ratedOn }) => ratedOn)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'No rating in this choice.';
  const span = first === last ? `On ${dayInShort(first)}.` : `From ${dayInShort(first)} to ${dayInShort(last)}.`;
  const some = series.slice(0, MOST_TOLD);
  const told = [...Map.groupBy(some, ({ competencyId }) => competencyId)].map(([id, lines]) => {
    const persons = lines.map(({ person, points }) => `${personName(person)}: ${movedInWords(points)}`);
    return `${names.get(id) ?? id}${lines.length === 1 ? ', ' : '. '}${persons.join('; ')}.`;
  });
  const rest = series.length - some.length;
  return [span, ...told, rest > 0 ? `${counted(rest, 'more line')} in the table.` : '']
    .filter((part) => part !== '')
    .join(' ');
}
