import { useSyncExternalStore } from 'react';

/** Whom a new session is with, where that is known. */
interface LogWish {
  clientId?: string | undefined;
}

let wish: LogWish | null = null;
const listeners = new Set<() => void>();

function set(next: LogWish | null): void {
  wish = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the dialog that logs a session, from anywhere in the journal. */
export const openLogSession = (wanted: LogWish = {}): void => set(wanted);

/** Closes it again. */
export const closeLogSession = (): void => set(null);

/** What the dialog was opened with; null while it is closed. */
export function useLogWish(): LogWish | null {
  return useSyncExternalStore(subscribe, () => wish);
}
