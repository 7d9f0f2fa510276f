import type { CertainNames } from './gate.ts';

/** The text with what says the same without telling it in the place of the names that are found. */
export function codedText(text: string, find: CertainNames): string {
  return find(text).reduceRight(
    (result, name) => result.slice(0, name.from) + name.words + result.slice(name.to),
    text,
  );
}
