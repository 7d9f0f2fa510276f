import type { Unsubscribe } from './host.ts';

export interface Listeners<Arguments extends unknown[], Answer = void> {
  add(listener: (...values: Arguments) => Answer): Unsubscribe;
  /** Calls everyone that is there now and returns their answers. */
  call(...values: Arguments): Answer[];
}

/** A set of listeners whose subscription returns the way to undo it. */
export function createListeners<Arguments extends unknown[] = [], Answer = void>(): Listeners<Arguments, Answer> {
  const all = new Set<(...values: Arguments) => Answer>();
  return {
    add(listener) {
      // A wrapper of its own: the same function added twice is two subscriptions.
      const entry = (...values: Arguments) => listener(...values);
      all.add(entry);
      return () => {
        all.delete(entry);
      };
    },
    call: (...values) => [...all].map((listener) => listener(...values)),
  };
}

/** Waits until all have settled, whatever became of them, but not longer than `milliseconds`. */
export async function settleWithin(milliseconds: number, promises: Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([Promise.allSettled(promises), limit]);
  clearTimeout(timer);
}
