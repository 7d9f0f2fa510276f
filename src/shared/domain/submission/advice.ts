import type { Readiness } from '../readiness.ts';
import type { SubmissionCount } from './counting.ts';
import { type OutlinePart, type OutlineSection, sectionsOf } from './outline.ts';

/** One sentence of advice, and where it leads: a section of the text, or a screen of the journal. */
export interface Advice {
  id: string;
  words: string;
  leadsTo: { section: string } | { href: string };
}

const figure = (count: number): string => count.toLocaleString('en-GB');

function lengthAdvice({ id, heading, reference, words }: OutlineSection, written: number): Advice[] {
  const name = reference ?? `“${heading}”`;
  const here = { section: id };
  if (words === null || written === 0) return [];
  const guide = `the guide is ${figure(words.from)} to ${figure(words.to)}`;
  if (written < words.from * 0.8)
    return [{ id: `short-${id}`, words: `${name} has ${figure(written)} words; ${guide}.`, leadsTo: here }];
  if (written > words.to * 1.2)
    return [{ id: `long-${id}`, words: `${name} has ${figure(written)} words; ${guide}.`, leadsTo: here }];
  return [];
}

/**
 * What a look at the text finds, section by section: nothing written, no quote behind a claim, far from the guide; and then
 * what the unit asks for that is not in the journal yet. Advice, never a gate.
 */
export function adviceOf(
  outline: readonly OutlinePart[],
  { sections }: SubmissionCount,
  readiness: Readiness | null,
): Advice[] {
  const counts = new Map(sections.map((section) => [section.id, section]));
  const text = sectionsOf(outline).flatMap((section): Advice[] => {
    const { words = 0, quotes = 0, begun = false } = counts.get(section.id) ?? {};
    const name = section.reference ?? `“${section.heading}”`;
    const here = { section: section.id };
    if (!begun) return [{ id: `empty-${section.id}`, words: `${name} is not begun.`, leadsTo: here }];
    const unproven =
      section.reference !== null && quotes === 0
        ? [{ id: `unproven-${section.id}`, words: `${name} quotes no evidence yet.`, leadsTo: here }]
        : [];
    return [...unproven, ...lengthAdvice(section, words)];
  });
  const missing = (readiness?.requirements ?? []).flatMap(({ requirement, answer }): Advice[] =>
    answer.state === 'not-yet'
      ? [
          {
            id: `missing-${requirement.id}`,
            words: `${requirement.title}: ${answer.missing}`,
            leadsTo: { href: answer.where },
          },
        ]
      : [],
  );
  return [...text, ...missing];
}
