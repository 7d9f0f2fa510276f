import {
  headingPart,
  type Part,
  paragraphPart,
  plainTable,
} from '../../../../../shared/domain/submission/assembled.ts';
import { type PartsContext, partsOf } from '../../../../../shared/domain/submission/parts.ts';
import type { FrozenSwot, Ground } from '../../../../../shared/domain/swot.ts';
import type { Database } from '../../../database/database.ts';
import type { Block } from '../../../print/blocks.ts';
import { piecesById } from '../../evidence/service.ts';
import { currentOverview, planBlocks } from '../../plans/service.ts';
import { entryLine, figureLine, type PrintedSection, printedProfile, profileVersions } from '../../profile/service.ts';
import { swotNow, swotSheet } from '../../swot/service.ts';
import { keptInside } from '../records.ts';
import { boldLine, factLine, list } from './lines.ts';

/** The SWOT without grounds that may not leave the journal: out of private reflections, and feedback not to be quoted. */
function givenOut(database: Database): FrozenSwot {
  const { items, pairs } = swotNow(database);
  const isInside = keptInside(database);
  const ids = items.flatMap(({ grounds }) => grounds.flatMap(({ kind, ref }) => (kind === 'evidence' ? [ref] : [])));
  const pieces = piecesById(database, ids);
  const mayStand = ({ kind, ref }: Ground): boolean => {
    if (kind === 'feedback') return !isInside({ sourceKind: 'feedback', sourceId: ref.split('/')[0] ?? '' });
    const piece = kind === 'evidence' ? pieces.get(ref) : undefined;
    return piece === undefined || !isInside(piece);
  };
  return { items: items.map((item) => ({ ...item, grounds: item.grounds.filter(mayStand) })), pairs };
}

/** The four quadrants as they are, each item with what it rests on, then what was made of them in pairs. */
export function swotParts(database: Database, day: string, level: number, context: PartsContext): Part[] {
  const swot = givenOut(database);
  if (swot.items.length === 0) return [];
  const { quadrants, pairs } = swotSheet(swot, null, day);
  const parts = quadrants.flatMap(({ name, items }): Part[] => [
    headingPart(level, name, context.headingId()),
    ...(items.length === 0 ? [paragraphPart('Nothing yet.', 'note')] : []),
    ...items.flatMap(({ number, heading, text, marks, grounds }): Part[] => [
      boldLine(`${number} ${heading}`),
      ...(text === '' ? [] : text.split('\n').map((line) => paragraphPart(line))),
      ...(marks === '' ? [] : [paragraphPart(marks, 'facts')]),
      ...list('Rests on', grounds),
    ]),
  ]);
  const title = 'How what is inside meets what is outside';
  return pairs.length === 0 ? parts : [...parts, headingPart(level, title, context.headingId()), ...list('', pairs)];
}

/** A block of another paper as parts. Pictures stay with that paper: the same is told in words and tables. */
function blockParts(block: Block, level: number, context: PartsContext): Part[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? [] : [headingPart(level + block.level - 2, block.text, context.headingId())];
    case 'paragraph':
      // What is quiet says when that paper was made: this one has its own day.
      return block.quiet ? [] : [paragraphPart(block.text)];
    case 'facts':
      return block.rows.flatMap(([name, text]) => factLine(name, text));
    case 'list':
      return list('', block.items);
    case 'table':
      return block.rows.length === 0 ? [] : [plainTable(block.columns, block.rows, { shares: [...block.widths] })];
    case 'picture':
      return [];
  }
}

/** The plan that one works by on the day, with every objective and review. */
export function planParts(database: Database, day: string, level: number, context: PartsContext): Part[] {
  const overview = currentOverview(database, day);
  if (overview === null) return [];
  const title = headingPart(level, overview.plan.title, context.headingId());
  const blocks = planBlocks(database, overview, day, day);
  return [title, ...blocks.flatMap((block) => blockParts(block, level + 1, context))];
}

function sectionParts(section: PrintedSection, level: number, context: PartsContext): Part[] {
  const { heading, document, figures, entries, quotes } = section;
  return [
    headingPart(level, heading, context.headingId()),
    ...partsOf(document.content, level, context),
    ...list('', figures.map(figureLine)),
    ...list('', entries.map(entryLine)),
    ...quotes.map(({ quote, byline }): Part => {
      return { kind: 'quote', parts: [paragraphPart(quote)], source: byline, number: null };
    }),
  ];
}

/** The full profile, section by section. The name at its head is left out: the cover sheet has it where it is wanted. */
export function profileParts(database: Database, day: string, level: number, context: PartsContext): Part[] {
  const full = profileVersions(database).find(({ purpose }) => purpose === 'full');
  if (!full) return [];
  const { sections } = printedProfile(database, full.id, day);
  return sections.flatMap((section) => sectionParts(section, level, context));
}
