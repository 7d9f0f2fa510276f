import { useEffect } from 'react';
import { registerDraft } from '../../api/drafts.ts';

const running = new Set<Promise<unknown>>();

/** Keeps a lock from coming between a drop and its answer. Returns the same promise. */
export function tracked<Answer>(move: Promise<Answer>): Promise<Answer> {
  const settled = move.then(
    () => undefined,
    () => undefined,
  );
  running.add(settled);
  void settled.then(() => running.delete(settled));
  return move;
}

/** While the board is shown, whatever saves drafts (a lock, a change of place) waits for moves that are under way. */
export function usePendingMoves(): void {
  useEffect(
    () =>
      registerDraft({
        flush: async () => {
          await Promise.all(running);
        },
        isUnsaved: () => running.size > 0,
      }),
    [],
  );
}
