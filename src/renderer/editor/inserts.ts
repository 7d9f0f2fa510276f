import type { BlockState, LiveBlockFacts } from '../../shared/domain/submission/block.ts';
import type { KeptInside } from '../../shared/domain/submission/source.ts';

/** What a quoted passage says now, and where it stands. */
export interface QuoteSource {
  now: string;
  source: string;
  /** Why it was to stay in the journal; null where it may be shown. */
  kept: KeptInside | null;
}

/** What quotes and live blocks in a text ask of the screen around them. The same object for the editor's whole life. */
export interface Inserts {
  /** Null: its evidence is gone. Undefined: not known yet. */
  quote(evidenceId: string): QuoteSource | null | undefined;
  /** Undefined: not known yet. */
  block(facts: LiveBlockFacts): BlockState | undefined;
  /** Calls back when an answer has changed; the function that it returns ends that. */
  subscribe(listener: () => void): () => void;
}
