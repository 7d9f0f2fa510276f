import { useSyncExternalStore } from 'react';

let held = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  held = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keeps the opening screen although a journal is open by now: it has a recovery code to show, or a passphrase to set. */
export function holdGate(): void {
  set(true);
}

/** The opening screen is done: the open journal may be shown. */
export function letThrough(): void {
  set(false);
}

/** Whether the opening screen still has something to do with the journal that it opened. */
export function useGateHeld(): boolean {
  return useSyncExternalStore(subscribe, () => held);
}
