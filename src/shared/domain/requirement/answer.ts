/** What a requirement comes to. `where` is the screen on which what is missing is added. */
export type RequirementAnswer =
  | { state: 'met'; found: string }
  | { state: 'not-yet'; missing: string; where: string }
  /** No program can tell: the writer's own answer, null where there is none yet. */
  | { state: 'judge'; question: string; answer: boolean | null }
  | { state: 'advice'; words: string };

/** The requirement is met by what was `found`. */
export function met(found: string): RequirementAnswer {
  return { state: 'met', found };
}

/** What is `missing`, as a sentence, and the screen `where` it is added. */
export function notYet(missing: string, where: string): RequirementAnswer {
  return { state: 'not-yet', missing, where };
}

/** `1 client`, `2 clients`; `many` where the plural is not the singular with an s. */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Whole minutes as `12 h`, `12 h 30 min` or `30 min`. */
export function hours(minutes: number): string {
  const rest = minutes % 60;
  if (minutes > 0 && minutes < 60) return `${rest} min`;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
