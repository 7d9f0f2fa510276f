import type { AppEvent } from '../../../shared/message.ts';

/** Events on their way to the page: they wait until the page asks, and the page's question waits until there are some. */
export interface Outbox {
  send(event: AppEvent): void;
  /** Resolves with a JSON array of events' JSON as soon as there is one. */
  next(): Promise<string>;
  /** Forgets what waits: the page it was meant for is gone. */
  clear(): void;
}

export function createOutbox(): Outbox {
  let waiting: string[] = [];
  let asked: ((batch: string) => void) | null = null;

  function flush(): void {
    if (!asked || waiting.length === 0) return;
    asked(JSON.stringify(waiting));
    asked = null;
    waiting = [];
  }

  return {
    send(event) {
      waiting.push(JSON.stringify(event));
      flush();
    },
    next() {
      // A page that was left asked before this one: its question is answered with nothing.
      asked?.('[]');
      return new Promise((resolve) => {
        asked = resolve;
        flush();
      });
    },
    clear() {
      waiting = [];
      asked?.('[]');
      asked = null;
    },
  };
}
