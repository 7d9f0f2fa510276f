import type { z } from 'zod';

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

/** What is wrong, for somebody who wrote it by hand. */
export function problemInWords(issue: z.core.$ZodIssue): string {
  // A schema that says it in its own words says it best; zod's own begin so.
  if (/^Too (small|big)/.test(issue.message) === false && (issue.code === 'too_small' || issue.code === 'too_big')) {
    return issue.message;
  }
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'this is missing'
        : `this should be ${typeWords[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `this does not belong here: ${issue.keys.join(', ')}`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? 'this is empty'
        : `at least ${issue.minimum} are needed`;
    case 'too_big':
      return `this is too long or too large: ${issue.maximum} at most`;
    case 'invalid_value':
      return `this should be one of: ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'there is no rule of this kind';
    default:
      return issue.message;
  }
}
