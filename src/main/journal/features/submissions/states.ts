import type { DocumentNode, ReflectionDocument } from '../../../../shared/document/document.ts';
import { type BlockOrder, type BlockState, liveBlocksOf } from '../../../../shared/domain/submission/block.ts';
import { type KeptInside, sourceInWords } from '../../../../shared/domain/submission/source.ts';
import type { Database } from '../../database/database.ts';
import { piecesById, standingQuotes } from '../evidence/service.ts';
import { blockContent } from './blocks.ts';
import * as queries from './queries.ts';
import { keptInside } from './records.ts';

/** What live blocks show now, by block: where a source is gone, what it showed last. */
export function blockStates(
  database: Database,
  submissionId: string,
  orders: readonly BlockOrder[],
): Record<string, BlockState> {
  const kept = queries.selectBlocks(database, submissionId);
  const states = orders.map((order): [string, BlockState] => {
    const content = blockContent(database, order);
    if (content !== null) return [order.blockId, { state: 'live', content }];
    return [order.blockId, { state: 'gone', content: kept.get(order.blockId) ?? null }];
  });
  return Object.fromEntries(states);
}

/** Keeps what the live blocks of a text show now: what is shown once a source is gone. Call it in the save's transaction. */
export function keepBlockStates(database: Database, submissionId: string, document: ReflectionDocument): void {
  const kept = queries.selectBlocks(database, submissionId);
  const blocks = liveBlocksOf(document);
  for (const block of blocks.filter(({ frozen }) => frozen === '')) {
    const content = blockContent(database, block);
    if (content === null || JSON.stringify(content) === JSON.stringify(kept.get(block.blockId))) continue;
    queries.putBlock(database, submissionId, block.blockId, content);
  }
}

/** A quote in a text. */
interface Quoted {
  evidenceId: string;
  text: string;
}

function collect(nodes: readonly DocumentNode[], found: Quoted[]): void {
  for (const { type, attrs, content } of nodes) {
    if (type === 'quotation') found.push({ evidenceId: String(attrs?.evidenceId), text: String(attrs?.text) });
    else if (content) collect(content, found);
  }
}

/** The quotes of a text, in its order. */
export function quotesOf(document: ReflectionDocument): Quoted[] {
  const found: Quoted[] = [];
  collect(document.content, found);
  return found;
}

/**
 * How quotes stand to their passages now, by evidence: the words of each passage as they are, its source and whether it
 * was to stay in the journal, or that it is gone. Whether they differ from what was quoted is for the quote to see.
 */
export function quoteSources(
  database: Database,
  ids: readonly string[],
): Record<string, { now: string; source: string; kept: KeptInside | null } | null> {
  const whyInside = keptInside(database);
  const pieces = piecesById(database, ids);
  const quotes = standingQuotes(database, ids);
  return Object.fromEntries(
    ids.map((id) => {
      const [piece, now] = [pieces.get(id), quotes.get(id)];
      return [id, piece && now !== undefined ? { now, source: sourceInWords(piece), kept: whyInside(piece) } : null];
    }),
  );
}
