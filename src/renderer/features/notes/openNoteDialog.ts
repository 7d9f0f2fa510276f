import { useSyncExternalStore } from 'react';

let opened = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  opened = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the dialog for an in-action note, from anywhere in the journal. */
export const openNoteDialog = (): void => set(true);

/** Closes it again. */
export const closeNoteDialog = (): void => set(false);

export function useNoteDialogOpened(): boolean {
  return useSyncExternalStore(subscribe, () => opened);
}
