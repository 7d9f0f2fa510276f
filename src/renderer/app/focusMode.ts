import { useSyncExternalStore } from 'react';

let on = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  on = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const toggle = () => set(!on);
const leave = () => set(false);

/** Focus mode: nothing but the text. */
export function useFocusMode(): { on: boolean; toggle: () => void; leave: () => void } {
  return { on: useSyncExternalStore(subscribe, () => on), toggle, leave };
}
