import type { DocumentNode, ReflectionDocument } from '../../document/types.ts';
import { cutAtWord } from '../cutAtWord.ts';
import { type BlockState, type LiveBlockFacts, labelsOf, liveBlockFacts, liveBlocksOf } from './block.ts';

/** What a text is asked about, as far as it is known: see `Inserts`. */
interface Known {
  /** Null: its evidence is gone. Undefined: not known yet. */
  quote(evidenceId: string): { now: string } | null | undefined;
  block(facts: LiveBlockFacts): BlockState | undefined;
}

/** A quote or a live block that does not stand as its source does. */
export interface Loose {
  what: 'quote-changed' | 'quote-gone' | 'block-gone';
  /** The section in which it stands. */
  section: string;
  /** Which of the text’s blocks of this type it is, from 0: where to go. */
  place: { type: 'quotation' | 'liveBlock'; index: number };
  /** The beginning of the quote, or the label of the block. */
  words: string;
}

const BEGINNING = 50;

function whatOfQuote({ attrs = {} }: DocumentNode, known: Known): Loose['what'] | null {
  const found = known.quote(String(attrs.evidenceId));
  if (found === undefined) return null;
  if (found === null) return 'quote-gone';
  return found.now === attrs.text ? null : 'quote-changed';
}

/**
 * Quotes whose passage says something else by now or is gone, and live blocks whose source is gone, in the order of the
 * text. A frozen block follows nothing, and what is not known yet is not told.
 */
export function looseEnds(document: ReflectionDocument, known: Known): Loose[] {
  const labels = labelsOf(liveBlocksOf(document));
  const found: Loose[] = [];
  const counts = { quotation: 0, liveBlock: 0 };
  function look(node: DocumentNode, section: string): void {
    if (node.type === 'quotation') {
      const place = { type: 'quotation' as const, index: counts.quotation++ };
      const what = whatOfQuote(node, known);
      if (what !== null)
        found.push({ what, section, place, words: cutAtWord(String(node.attrs?.text ?? ''), BEGINNING) });
    } else if (node.type === 'liveBlock') {
      const place = { type: 'liveBlock' as const, index: counts.liveBlock++ };
      const facts = liveBlockFacts(node);
      const isGone = facts.frozen === '' && known.block(facts)?.state === 'gone';
      if (isGone) found.push({ what: 'block-gone', section, place, words: labels.get(facts.blockId) ?? 'Table' });
    }
    for (const inner of node.content ?? []) look(inner, section);
  }
  for (const node of document.content) look(node, String(node.attrs?.stageId ?? ''));
  return found;
}
