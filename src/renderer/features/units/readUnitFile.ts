import type { z } from 'zod';
import { type Unit, unitFileSchema } from '../../../shared/domain/unit.ts';
import { problemInWords } from './problems.ts';

/** What a file gave: a unit, or what is wrong with it, a line each. */
export type UnitFile = { unit: Unit } | { problems: string[] };

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

/** Reads a unit from a JSON file that the user chose. Never throws: what is wrong is said. */
export async function readUnitFile(file: File): Promise<UnitFile> {
  if (file.size > MOST_BYTES) {
    return { problems: ['This file is larger than 1 MB. A unit is a few pages of text: is it the right file?'] };
  }
  let given: unknown;
  try {
    given = JSON.parse(await file.text());
  } catch {
    return { problems: ['This is not a JSON file, or it was cut short.'] };
  }
  const checked = unitFileSchema.safeParse(given, { reportInput: true });
  return checked.success ? { unit: checked.data } : { problems: problemsOf(checked.error) };
}
