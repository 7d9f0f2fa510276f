import type { Request } from '../../shared/message.ts';
import type { Failure, Result } from '../../shared/result.ts';
import type { JournalChannel } from '../host/host.ts';

/** Calls into one journal process. */
export interface JournalProcess {
  readonly pid: number | undefined;
  call(to: 'vault' | 'journal', request: Pick<Request, 'path' | 'type' | 'input'>): Promise<Result<unknown>>;
  /** Resolves when the process is gone. */
  readonly ended: Promise<void>;
  /** Ends the process at once. */
  kill(): void;
}

const stopped: Failure = { code: 'journal-stopped', message: 'the journal process is gone' };

/** Wraps a channel: numbers the calls, pairs the answers, and answers what is left when the process ends. */
export function journalProcessOver(channel: JournalChannel): JournalProcess {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let lastId = 0;
  let gone = false;

  channel.onMessage((message) => {
    const { id, result } = message as { id: number; result: Result<unknown> };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  const ended = new Promise<void>((resolve) => {
    channel.onExit(() => {
      gone = true;
      for (const answer of waiting.values()) answer({ ok: false, error: stopped });
      waiting.clear();
      resolve();
    });
  });

  return {
    get pid() {
      return channel.pid;
    },
    call(to, { path, type, input }) {
      if (gone) return Promise.resolve({ ok: false, error: stopped });
      return new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        channel.post({ id: lastId, to, path, type, input });
      });
    },
    ended,
    kill: () => channel.kill(),
  };
}
