import type { Readiness } from '../readiness.ts';
import type { SubmissionCount } from './counting.ts';
import { type OutlinePart, type OutlineSection, sectionsOf } from './outline.ts';
import type { Loose } from './standing.ts';

/** One sentence of advice, and where it leads: a section of the text, a block in it, or a screen of the journal. */
export interface Advice {
  id: string;
  words: string;
  leadsTo: { section: string; block?: Loose['place'] } | { href: string };
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

const looseWords: Record<Loose['what'], (words: string) => string> = {
  'quote-changed': (words) => `“${words}” has changed since it was quoted.`,
  'quote-gone': (words) => `“${words}” is quoted, and its evidence is no longer in the journal.`,
  'block-gone': (words) => `${words} shows what it showed last: its source is no longer in the journal.`,
};

const looseAdvice = ({ what, section, place, words }: Loose): Advice => ({
  id: `${what}-${place.index}`,
  words: looseWords[what](words),
  leadsTo: { section, block: place },
});

/**
 * What a look at the text finds: quotes and live blocks that their sources have left behind; section by section, nothing
 * written, no quote behind a claim, far from the guide; and then what the unit asks for that is not in the journal yet. Advice, never a gate.
 */
export function adviceOf(
  outline: readonly OutlinePart[],
  { sections }: SubmissionCount,
  readiness: Readiness | null,
  loose: readonly Loose[],
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
  return [...loose.map(looseAdvice), ...text, ...missing];
}
