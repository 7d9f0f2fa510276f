import type { DocumentNode, ReflectionDocument } from '../../../../shared/document/document.ts';
import { type BlockState, type LiveBlockFacts, liveBlocksOf } from '../../../../shared/domain/submission/block.ts';
import { journalClient } from '../../../api/client.ts';
import type { Inserts, QuoteSource } from '../../../editor/inserts.ts';

function quotedIn(nodes: readonly DocumentNode[], found: Set<string>): Set<string> {
  for (const { type, attrs, content } of nodes) {
    if (type === 'quotation') found.add(String(attrs?.evidenceId));
    else if (content) quotedIn(content, found);
  }
  return found;
}

const keyOf = ({ blockId, source, of }: Pick<LiveBlockFacts, 'blockId' | 'source' | 'of'>): string =>
  `${blockId} ${source} ${of}`;

export interface Followed extends Inserts {
  /** Asks for what is not known yet; with `anew` for everything. */
  follow(document: ReflectionDocument, anew: boolean): Promise<void>;
}

/** What the quotes and live blocks of a submission follow in the journal: asked for together, told when it is known. */
export function createFollowed(submissionId: string): Followed {
  let quotes = new Map<string, QuoteSource | null>();
  let blocks = new Map<string, BlockState>();
  const listeners = new Set<() => void>();

  async function follow(document: ReflectionDocument, anew: boolean): Promise<void> {
    const ids = [...quotedIn(document.content, new Set())].filter((id) => anew || !quotes.has(id));
    const wanted = liveBlocksOf(document).filter((block) => anew || !blocks.has(keyOf(block)));
    if (ids.length === 0 && wanted.length === 0) return;
    const orders = wanted.map(({ blockId, source, of }) => ({ blockId, source, of }));
    const [sources, states] = await Promise.all([
      journalClient.submissions.quotes.query(ids),
      journalClient.submissions.blocks.query({ id: submissionId, blocks: orders }),
    ]);
    quotes = new Map([...quotes, ...ids.map((id) => [id, sources[id] ?? null] as const)]);
    blocks = new Map([
      ...blocks,
      ...wanted.flatMap((block) => {
        const state = states[block.blockId];
        return state ? [[keyOf(block), state] as const] : [];
      }),
    ]);
    for (const listener of listeners) listener();
  }

  return {
    quote: (evidenceId) => quotes.get(evidenceId),
    block: (facts) => blocks.get(keyOf(facts)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow,
  };
}
