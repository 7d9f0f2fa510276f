import type { z } from 'zod';

/** What a file gave: what was asked for, or what is wrong with it, a line each. */
export type JsonFile<Content> = { content: Content } | { problems: string[] };

const MOST_BYTES = 1024 * 1024;
const MOST_PROBLEMS = 30;
const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

/** `outcomes › 1 › criteria › 2 › reference`: counted from one, as people count. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ');
}

/** What is wrong, for somebody who wrote the file by hand. */
function problemInWords(issue: z.core.$ZodIssue): string {
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

function problemsOf({ issues }: z.ZodError): string[] {
  const lines = issues.map((issue) => {
    const words = problemInWords(issue);
    return issue.path.length === 0 ? words : `${placeOf(issue.path)}: ${words}`;
  });
  if (lines.length <= MOST_PROBLEMS) return lines;
  return [...lines.slice(0, MOST_PROBLEMS), `And ${lines.length - MOST_PROBLEMS} more.`];
}

/**
 * Reads a JSON file that the user chose, by a schema. `what` says what such a file holds, for a file that is too large.
 * Never throws: what is wrong is said.
 */
export async function readJsonFile<Content>(
  file: File,
  schema: z.ZodType<Content>,
  what: string,
): Promise<JsonFile<Content>> {
  if (file.size > MOST_BYTES) {
    return { problems: [`This file is larger than 1 MB. ${what}: is it the right file?`] };
  }
  let given: unknown;
  try {
    given = JSON.parse(await file.text());
  } catch {
    return { problems: ['This is not a JSON file, or it was cut short.'] };
  }
  const checked = schema.safeParse(given, { reportInput: true });
  return checked.success ? { content: checked.data } : { problems: problemsOf(checked.error) };
}
