import type { z } from 'zod';
import { reflectiveModelSchema } from '../../../shared/domain/model.ts';
import { type ModelForm, modelOf } from './modelForm.ts';

/** What is not right yet, by the path of its field, e.g. `stages.0.name`. */
type ModelErrors = Record<string, string>;

type Issue = z.core.$ZodIssue;

/** The field that shows an issue: a single prompt's shows at the prompts, a part of the source at its own field. */
function fieldOf(path: readonly PropertyKey[]): string {
  const parts = path.map(String);
  if (parts[0] === 'source') return parts[1] ?? 'author';
  return parts.slice(0, 3).join('.');
}

function wordsFor({ path, ...issue }: Issue): string {
  const [first, , third, prompt] = path;
  if (first === 'source' && path[1] === 'year') return 'Give the year as a number from 1800 to 2100.';
  if (issue.code === 'too_small') {
    return first === 'stages' && path.length === 1 ? 'A model needs at least one stage.' : 'Fill this in.';
  }
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum).toLocaleString('en-GB');
    if (first === 'stages' && path.length === 1) return `Use at most ${most} stages.`;
    if (third === 'prompts') {
      return prompt === undefined
        ? `Use at most ${most} prompts.`
        : `Prompt ${Number(prompt) + 1} is too long: use at most ${most} characters.`;
    }
    return `Use at most ${most} characters.`;
  }
  return 'This is not right yet.';
}

/** Checks the fields by the schema of reflective models; empty where they can be saved. */
export function modelErrors(form: ModelForm): ModelErrors {
  const checked = reflectiveModelSchema.safeParse(modelOf(form, 'any'));
  const errors: ModelErrors = {};
  for (const issue of checked.error?.issues ?? []) errors[fieldOf(issue.path)] ??= wordsFor(issue);
  return errors;
}
