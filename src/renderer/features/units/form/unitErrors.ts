import { unitFileSchema } from '../../../../shared/domain/unit.ts';
import { problemInWords } from '../../../ui/problemInWords.ts';
import { type UnitForm, unitOf } from './unitForm.ts';

/** What does not belong to one field. */
export const WHOLE = 'whole';

/** The field that shows an issue of the unit. */
function fieldOf(path: readonly PropertyKey[]): string {
  const [first, index, third] = path;
  if (first === 'qualification') return path[1] === 'level' ? 'level' : 'qualification';
  if (first === 'suggestedWords') return path[1] === 'to' ? 'wordsTo' : 'wordsFrom';
  if (first === 'requirements') {
    const last = String(path.at(-1));
    const part = last === 'needs' || last === 'months' ? 'atLeast' : last;
    return ['atLeast', 'atMost', 'goals', 'sources', 'criterion', 'question'].includes(part)
      ? `requirements.${String(index)}.${part}`
      : WHOLE;
  }
  if (first === 'outcomes' && third === 'criteria' && path.length > 4) return path.slice(0, 5).map(String).join('.');
  return path.length === 0 ? WHOLE : path.map(String).join('.');
}

/** Checks the fields as a file is checked; empty where the unit can be saved. By field, in words. */
export function unitErrors(form: UnitForm): Record<string, string> {
  const checked = unitFileSchema.safeParse(unitOf(form), { reportInput: true });
  const errors: Record<string, string> = {};
  const unasked = form.outcomes.flatMap(({ criteria }, outcome) =>
    criteria.flatMap(({ asks }, place) => (asks.trim() === '' ? [`outcomes.${outcome}.criteria.${place}.`] : [])),
  );
  for (const issue of checked.error?.issues ?? []) {
    const field = fieldOf(issue.path);
    // Guidance and hints come from what is asked: it alone is missing then.
    if (unasked.some((start) => field.startsWith(start) && /\.(?:guidance|terms)$/u.test(field))) continue;
    if (field === 'id' && form.id.trim() === '') {
      errors.id = 'This is empty.';
      continue;
    }
    const isTerms = field.endsWith('.terms');
    errors[field] ??= isTerms
      ? 'Give at least three words in lower case, with commas between them.'
      : sentence(problemInWords(issue));
  }
  return errors;
}

/** `This is missing.` */
function sentence(words: string): string {
  const first = words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
  return /[.?!]$/u.test(first) ? first : `${first}.`;
}
