import type { ReactNode } from 'react';
import { useEffect, useSyncExternalStore } from 'react';

/** One action of the app: in the palette always, on a key where it has one. */
export interface Command {
  id: string;
  label: string;
  group: 'Write' | 'Go to' | 'This reflection' | 'View' | 'Journal';
  icon?: ReactNode;
  /** Mantine's notation, e.g. `mod+K`. */
  hotkey?: string;
  /** Further words by which the palette finds it. */
  keywords?: string;
  run: () => void;
}

let registered: readonly (readonly Command[])[] = [];
let all: readonly Command[] = [];
const listeners = new Set<() => void>();

function change(next: readonly (readonly Command[])[]): void {
  registered = next;
  all = next.flat();
  for (const listener of listeners) listener();
}

/** Offers commands while the component is mounted. The list must be stable between renders (`useMemo`). */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    change([...registered, commands]);
    return () => change(registered.filter((list) => list !== commands));
  }, [commands]);
}

/** Every command on offer now. */
export function useAllCommands(): readonly Command[] {
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return useSyncExternalStore(subscribe, () => all);
}
