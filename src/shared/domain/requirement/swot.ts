import { swotQuadrants } from '../evidence.ts';
import { quadrantNames } from '../swot.ts';
import { amount, met, notYet, type RequirementAnswer } from './answer.ts';
import type { PracticeFigures } from './figures.ts';

const SWOT = '/swot';

/** `strengths and threats` */
function named(quadrants: readonly (typeof swotQuadrants)[number][]): string {
  const names = quadrants.map((quadrant) => quadrantNames[quadrant].toLowerCase());
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Every quadrant of the SWOT has at least one item with something that stands to rest on. */
export function answerSwot({ swot }: Pick<PracticeFigures, 'swot'>): RequirementAnswer {
  const all = Object.values(swot);
  if (all.every(({ items }) => items === 0)) return notYet('No SWOT analysis is recorded.', SWOT);
  const empty = swotQuadrants.filter((quadrant) => swot[quadrant].items === 0);
  const ungrounded = swotQuadrants.filter((quadrant) => swot[quadrant].items > 0 && swot[quadrant].grounded === 0);
  const missing = [
    empty.length > 0 ? `nothing under ${named(empty)}` : '',
    ungrounded.length > 0 ? `nothing with evidence under ${named(ungrounded)}` : '',
  ].filter((part) => part !== '');
  if (missing.length > 0) return notYet(`The SWOT has ${missing.join(', and ')} yet.`, SWOT);
  const grounded = all.reduce((sum, quadrant) => sum + quadrant.grounded, 0);
  return met(`${amount(grounded, 'item')} with evidence, in all four quadrants of the SWOT.`);
}
