/** The five letters of SMART, each a field of an objective of its own. */
export const smartLetters = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;
export type SmartLetterName = (typeof smartLetters)[number];

/**
 * How a letter stands. `open`: something that can be checked is missing; `ask`: nothing checkable is, but the writer has
 * not answered what no program can tell; `stands`: both.
 */
export interface SmartLetter {
  letter: SmartLetterName;
  state: 'open' | 'ask' | 'stands';
  /** What is missing, in sentences. */
  missing: string[];
}

/** Whether all that a program can check stands: what is left is the writer's own judgement. */
export const nothingMissing = (letters: readonly SmartLetter[]): boolean =>
  letters.every(({ state }) => state !== 'open');
