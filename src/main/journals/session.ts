import type { LockReason, RequestHandler } from '../../shared/message.ts';
import { AppError, type Failure, type Result } from '../../shared/result.ts';
import type { Greeting, Sealed } from '../../shared/sealed.ts';
import type { JournalChannel } from '../host/host.ts';
import { type JournalProcess, journalProcessOver } from './journalProcess.ts';

/** After this long a journal process that does not end by itself is ended; the backup of a large journal takes a while. */
const CLOSE_TIMEOUT_MS = 120_000;

/** What the window needs to know to show the right screen. */
export interface SessionState {
  /** Name of the open journal, or null while locked. */
  journal: string | null;
  /** Why the last journal was locked or left, for one line on the unlock screen. */
  left: LockReason | 'stopped' | null;
  notices: string[];
}

/** The one journal that may be open at a time, and its process. Secrets pass through it sealed. */
export interface Session {
  state(): SessionState;
  /** Brings the page's public key to the open journal's process, or to one that waits for a secret from then on. */
  greet(publicKey: string): Promise<Greeting>;
  /** The recovery code comes back sealed. */
  create(name: string, folder: string, passphrase: Sealed): Promise<{ recoveryCode: string }>;
  unlock(name: string, folder: string, secret: Sealed): Promise<{ notices: string[] }>;
  restore(folder: string, backup: string, secret: Sealed): Promise<void>;
  lock(reason: LockReason): Promise<void>;
  /** Settles when the process of the journal that was locked last is gone. */
  closed(): Promise<void>;
  /** Passes a request of the window on to the open journal. */
  request: RequestHandler;
  /** For tests and the process watch: the open journal's process. */
  readonly pid: number | undefined;
}

function dataOf<T>(result: Result<unknown>): T {
  if (result.ok) return result.data as T;
  const { code, message, details } = result.error;
  throw new AppError(code, message, details);
}

/** `stopped` is called when an open journal's process ends without being asked to. */
export function createSession(startProcess: () => JournalChannel, stopped: () => void): Session {
  const state: SessionState = { journal: null, left: null, notices: [] };
  let open: JournalProcess | undefined;
  let waiting: JournalProcess | undefined;
  let closing: Promise<void> = Promise.resolve();

  function startWaiting(): JournalProcess {
    const process = journalProcessOver(startProcess());
    waiting = process;
    process.ended.then(() => {
      if (waiting === process) waiting = undefined;
    });
    return process;
  }

  /** Runs one vault call in the waiting process; keeps the process where it succeeds and `keepAs` names the journal. */
  async function inVault<T>(path: string, input: unknown, keepAs: string | null): Promise<T> {
    if (open) throw new AppError('in-use', 'another journal is open');
    if (!waiting) throw new AppError('journal-stopped', 'the process that was greeted is gone');
    const process = waiting;
    waiting = undefined;
    const result = await process.call('vault', { path, type: 'mutation', input });
    if (!result.ok || keepAs === null) {
      process.kill();
      await process.ended;
      return dataOf<T>(result);
    }
    open = process;
    Object.assign(state, { journal: keepAs, left: null, notices: [] });
    process.ended.then(() => {
      if (open !== process) return;
      open = undefined;
      Object.assign(state, { journal: null, left: 'stopped' });
      stopped();
    });
    return result.data as T;
  }

  return {
    state: () => state,
    get pid() {
      return open?.pid;
    },
    async greet(publicKey) {
      await closing;
      const process = open ?? waiting ?? startWaiting();
      return dataOf<Greeting>(await process.call('vault', { path: 'greet', type: 'mutation', input: { publicKey } }));
    },
    create: (name, folder, passphrase) => inVault('create', { folder, passphrase }, name),
    async unlock(name, folder, secret) {
      const answer = await inVault<{ notices: string[] }>('open', { folder, secret }, name);
      state.notices = answer.notices;
      return answer;
    },
    restore: (folder, backup, secret) => inVault('restore', { folder, backup, secret }, null),
    async lock(reason) {
      if (!open) return;
      const process = open;
      open = undefined;
      Object.assign(state, { journal: null, left: reason, notices: [] });
      closing = endOf(process);
    },
    closed: () => closing,
    async request(request) {
      const locked: Failure = { code: 'journal-locked', message: 'no journal is open' };
      return open ? open.call('journal', request) : { ok: false, error: locked };
    },
  };
}

/** Asks the process to close its journal, then ends it. */
async function endOf(process: JournalProcess): Promise<void> {
  const timer = setTimeout(() => process.kill(), CLOSE_TIMEOUT_MS);
  await process.call('vault', { path: 'close', type: 'mutation', input: undefined });
  clearTimeout(timer);
  process.kill();
  await process.ended;
}
