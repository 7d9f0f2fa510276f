import { useCallback, useMemo, useRef, useState } from 'react';
import { notifyFailure } from '../../../ui/notify.ts';

type Ids = ReadonlySet<string>;
const none: Ids = new Set();

/** What is chosen in a list, and the ways to choose. Every function is stable. */
export interface Selection {
  ids: Ids;
  toggle: (index: number, id: string) => void;
  /** From the row that was toggled last, or from `start` where none was, up to and with this one. */
  extendTo: (index: number, start?: number) => void;
  selectAll: () => void;
  clear: () => void;
}

/** Multiple selection over rows that may not be loaded: `idsBetween` gives the ids of a stretch of rows. */
export function useSelection(count: number, idsBetween: (first: number, last: number) => Promise<string[]>): Selection {
  const [ids, setIds] = useState(none);
  /** The latest choice; `anchor`: where a stretch begins, and what was chosen beside it. */
  const state = useRef<{ ids: Ids; anchor: { index: number; beside: Ids } | null }>({ ids: none, anchor: null });
  const choose = useCallback((next: Ids) => {
    state.current.ids = next;
    setIds(next);
  }, []);

  const toggle = useCallback(
    (index: number, id: string) => {
      const next = new Set(state.current.ids);
      if (!next.delete(id)) next.add(id);
      state.current.anchor = { index, beside: next };
      choose(next);
    },
    [choose],
  );
  const extendTo = useCallback(
    (index: number, start = index) => {
      state.current.anchor ??= { index: start, beside: state.current.ids };
      const { anchor } = state.current;
      const [first, last] = [Math.min(anchor.index, index), Math.max(anchor.index, index)];
      idsBetween(first, last).then((between) => choose(new Set([...anchor.beside, ...between])), notifyFailure);
    },
    [choose, idsBetween],
  );
  const selectAll = useCallback(() => {
    idsBetween(0, count - 1).then((all) => choose(new Set(all)), notifyFailure);
  }, [choose, count, idsBetween]);
  const clear = useCallback(() => {
    state.current.anchor = null;
    choose(none);
  }, [choose]);

  return useMemo(() => ({ ids, toggle, extendTo, selectAll, clear }), [ids, toggle, extendTo, selectAll, clear]);
}
