import type { z } from 'zod';
import { problemInWords } from './problemInWords.ts';

/** What a file gave: what was asked for, or what is wrong with it, a line each. */
export type JsonFile<Content> = { content: Content } | { problems: string[] };

const MOST_BYTES = 1024 * 1024;
const MOST_PROBLEMS = 30;

/** `outcomes › 1 › criteria › 2 › reference`: counted from one, as people count. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ');
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
