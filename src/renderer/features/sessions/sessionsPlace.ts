import { useSyncExternalStore } from 'react';
import type { SessionFilter } from '../../../shared/domain/session.ts';
import { type RowsPlace, topOfRows } from '../reflections/list/listPlace.ts';

/** What the Sessions screen shows. In memory only. */
interface SessionsPlace {
  filter: SessionFilter;
  rows: RowsPlace;
}

export const noFilter: SessionFilter = {};

let place: SessionsPlace = { filter: noFilter, rows: topOfRows() };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the Sessions screen shows; the same after going to a session and back. */
export function useSessionsPlace(): SessionsPlace {
  return useSyncExternalStore(subscribe, () => place);
}

/** Chooses other sessions; the list begins at its top. */
export function showSessions(filter: SessionFilter): void {
  place = { filter, rows: topOfRows() };
  for (const listener of listeners) listener();
}

type Change = { [Key in keyof SessionFilter]: SessionFilter[Key] | undefined };

/** Changes one part of what is chosen; what is undefined is not asked for any more. */
export function changeSessionFilter(change: Change): void {
  const entries = Object.entries({ ...place.filter, ...change }).filter(([, value]) => value !== undefined);
  showSessions(Object.fromEntries(entries));
}
