import type { LockReason, RequestHandler } from '../shared/message.ts';
import { answer } from './answer.ts';
import { fileFailure } from './exports/targets.ts';
import type { AppWindow, Host } from './host/host.ts';
import { type HostContext, hostRouter } from './hostRouter.ts';
import { createSession, type Session } from './journals/session.ts';
import { openSettings } from './settings/settings.ts';

/** How long the window may take to save its drafts before the journal is locked all the same. */
const FLUSH_TIMEOUT_MS = 2_500;
const IDLE_CHECK_MS = 5_000;

/** The running app: what an entry or a test holds on to. */
export interface App {
  readonly host: Host;
  readonly window: AppWindow;
  readonly session: Session;
  /** Saves drafts, locks what is open and ends the host. */
  quit(): Promise<void>;
}

/** Composes the product in a shell: settings, the journal, the window, and locking on idle, suspend and close. */
export async function startApp(host: Host): Promise<App> {
  let window: AppWindow | undefined;
  /** The lock that the window was asked for and has not confirmed yet. */
  let asked: { reason: LockReason; done: () => void } | undefined;
  const settings = openSettings(host.journalsFolder);
  const session = createSession(host.startJournalProcess, () => window?.send({ type: 'journal-stopped' }));

  /** Locks, and leaves nothing of the journal in the page unless the page is about to go anyway. */
  async function lock(reason: LockReason): Promise<void> {
    const waiting = asked;
    asked = undefined;
    if (session.state().journal === null) return waiting?.done();
    await session.lock(reason);
    waiting?.done();
    if (reason !== 'closing') await window?.reload();
  }

  /** Lets the window save its drafts first; locks without them where it does not answer in time. */
  async function askToLock(reason: LockReason): Promise<void> {
    if (session.state().journal === null || !window) return;
    // An earlier question is answered with this one: its timer must not lock what is opened next.
    asked?.done();
    const flushed = new Promise<void>((resolve) => {
      asked = { reason, done: resolve };
    });
    window.send({ type: 'lock-requested', reason });
    const timer = setTimeout(() => lock(reason), FLUSH_TIMEOUT_MS);
    await flushed;
    clearTimeout(timer);
  }

  const context: HostContext = {
    host,
    session,
    settings,
    window: () => opened,
    lockNow: () => lock(asked?.reason ?? 'asked'),
    running: { export: null },
  };
  const handle: RequestHandler = (request) =>
    request.to === 'journal' ? session.request(request) : answer(hostRouter, context, request, fileFailure);

  const opened = await host.openWindow(handle);
  window = opened;

  const idleCheck = setInterval(() => {
    if (host.idleSeconds() >= settings.get().idleMinutes * 60) askToLock('idle');
  }, IDLE_CHECK_MS);
  const stopSuspend = host.onSuspend(() => askToLock('suspend'));
  opened.onCloseRequested(() => askToLock('closing'));

  async function quit(): Promise<void> {
    clearInterval(idleCheck);
    stopSuspend();
    await lock('closing');
    await session.closed();
    await host.quit();
  }
  opened.onClosed(quit);

  return { host, window: opened, session, quit };
}
