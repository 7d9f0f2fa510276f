import type { AppEvent, Bridge, Request } from '../shared/message.ts';
import type { Failure, Result } from '../shared/result.ts';

/** What a shell gives the bridge: one way in and one way out. Both carry JSON text, so that every shell clones alike. */
export interface Wire {
  /** Sends a request's JSON and resolves with the answer's JSON. */
  request(text: string): Promise<string>;
  /** Called once, when the page first listens; from then on every event's JSON goes to `deliver`. */
  listen(deliver: (text: string) => void): void;
}

/** Builds what the page sees. `request` never rejects: a broken wire or an input that is not JSON is an answer too. */
export function createBridge(wire: Wire): Bridge {
  const listeners = new Set<(event: AppEvent) => void>();
  let listening = false;

  function deliver(text: string): void {
    const event = JSON.parse(text) as AppEvent;
    for (const listener of [...listeners]) listener(event);
  }

  return Object.freeze({
    async request(request: Request): Promise<Result<unknown>> {
      let text: string;
      try {
        text = JSON.stringify(request);
      } catch {
        return failed({ code: 'invalid-input', message: 'the request is not JSON' });
      }
      try {
        return JSON.parse(await wire.request(text)) as Result<unknown>;
      } catch {
        return failed({ code: 'internal', message: 'the host did not answer' });
      }
    },
    onEvent(listener: (event: AppEvent) => void): () => void {
      listeners.add(listener);
      if (!listening) {
        listening = true;
        wire.listen(deliver);
      }
      return () => {
        listeners.delete(listener);
      };
    },
  }) satisfies Bridge;
}

function failed(error: Failure): Result<unknown> {
  return { ok: false, error };
}
