import { BrowserWindow, type Session } from 'electron';
import type { AppEvent, RequestHandler } from '../../../shared/message.ts';
import { electronChannels } from '../../../shared/wire.ts';
import { carry } from '../carry.ts';
import type { AppWindow } from '../host.ts';
import { createListeners, settleWithin } from '../listeners.ts';
import { listenToPage } from './ipc.ts';
import { appUrl, windowPreferences, windowSize } from './preferences.ts';

const longestFarewell = 3000;

export interface ElectronWindowOptions {
  session: Session;
  preload: string;
  packaged: boolean;
  handle: RequestHandler;
}

export interface ElectronWindow extends AppWindow {
  readonly native: BrowserWindow;
  /** Closes without asking anybody. */
  destroy(): void;
}

/** The app's window in Electron. */
export async function openElectronWindow(options: ElectronWindowOptions): Promise<ElectronWindow> {
  const closeRequested = createListeners<[], Promise<void>>();
  const closed = createListeners();
  const inFlight = new Set<Promise<unknown>>();
  let waiting: AppEvent[] = [];
  let listening = false;
  let leaving = false;
  let replacing = false;

  const native = new BrowserWindow({
    ...windowSize,
    show: false,
    webPreferences: {
      ...windowPreferences(options.preload, process.platform, options.packaged),
      session: options.session,
    },
  });
  const { webContents } = native;
  // What is on the screen stays out of screenshots and shared screens; Linux has no such protection.
  native.setContentProtection(true);
  native.on('page-title-updated', (event) => event.preventDefault());
  native.once('ready-to-show', () => native.show());

  const ipc = listenToPage(
    webContents,
    (text) => {
      const answer = carry(options.handle, text);
      inFlight.add(answer);
      void answer.finally(() => inFlight.delete(answer));
      return answer;
    },
    () => {
      listening = true;
      for (const event of waiting) deliver(event);
      waiting = [];
    },
  );

  function deliver(event: AppEvent): void {
    webContents.send(electronChannels.event, JSON.stringify(event));
  }

  native.on('close', (event) => {
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    const listened = Promise.allSettled(closeRequested.call());
    void settleWithin(longestFarewell, [listened.then(() => Promise.allSettled(inFlight))]).then(() => destroy());
  });
  native.once('closed', () => {
    ipc.stop();
    closed.call();
  });
  webContents.on('render-process-gone', () => {
    // The page crashed: it is shown anew. On the way out, and where `reload` ended it, that is not needed.
    if (!leaving && !replacing) void load();
  });

  function destroy(): void {
    leaving = true;
    if (!native.isDestroyed()) native.destroy();
  }

  async function load(): Promise<void> {
    listening = false;
    waiting = [];
    await webContents.loadURL(appUrl);
  }

  /**
   * Ends the page's process and loads the page in a new one. Electron documents `forcefullyCrashRenderer` for that;
   * the page is loaded when the process is known to be gone, since a load into a dying one would be lost with it.
   */
  async function reload(): Promise<void> {
    if (leaving || replacing || native.isDestroyed()) return;
    replacing = true;
    try {
      const gone = new Promise<void>((resolve) => webContents.once('render-process-gone', () => resolve()));
      webContents.forcefullyCrashRenderer();
      await settleWithin(longestFarewell, [gone]);
      await load();
    } finally {
      replacing = false;
    }
  }

  await load();
  return {
    native,
    destroy,
    send(event) {
      if (native.isDestroyed()) return;
      if (listening) deliver(event);
      else waiting.push(event);
    },
    reload,
    focus() {
      if (native.isMinimized()) native.restore();
      native.show();
      native.focus();
    },
    onCloseRequested: (listener) => closeRequested.add(listener),
    onClosed: (listener) => closed.add(listener),
  };
}
