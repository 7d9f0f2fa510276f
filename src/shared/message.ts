import { z } from 'zod';
import type { Result } from './result.ts';

/** Who answers: the host process (journals, windows, files) or the journal process (everything inside a journal). */
export const requestSchema = z.object({
  to: z.enum(['host', 'journal']),
  path: z.string().max(100),
  type: z.enum(['query', 'mutation']),
  input: z.unknown(),
});

/** One call from the window. `path` is a tRPC procedure path such as `reflections.save`; `input` is plain JSON. */
export type Request = z.infer<typeof requestSchema>;

/** Answers every request; never rejects. */
export type RequestHandler = (request: Request) => Promise<Result<unknown>>;

export type LockReason = 'asked' | 'idle' | 'suspend' | 'closing';

/** What the host tells the window without being asked. */
export type AppEvent =
  /** Save drafts now, then call `journals.lock`; the host locks by itself soon after. */
  | { type: 'lock-requested'; reason: LockReason }
  /** The journal process ended without being asked to: nothing that was acknowledged is lost. */
  | { type: 'journal-stopped' }
  /** How far a long task (an export, a backup) has come; `total` 0 means unknown. */
  | { type: 'progress'; task: string; done: number; total: number };

/** What the preload script puts on `window.doubleloop`. */
export interface Bridge {
  request: RequestHandler;
  /** Returns the function that unsubscribes. */
  onEvent(listener: (event: AppEvent) => void): () => void;
}
