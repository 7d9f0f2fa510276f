import type { BrowserContext, Dialog, Page } from 'playwright-core';
import type { RequestHandler } from '../../../shared/message.ts';
import { bindingName } from '../../../shared/wire.ts';
import type { Assets } from '../assets.ts';
import { carry, refuse } from '../carry.ts';
import type { AppWindow } from '../host.ts';
import { createListeners, settleWithin } from '../listeners.ts';
import { guardContext } from './guard.ts';
import { type LaunchedBrowser, launchBrowser } from './launch.ts';
import { appUrl, blankUrl, isAppUrl } from './origin.ts';
import { createOutbox } from './outbox.ts';

const longestFarewell = 3000;
/** The page's question follows the start of a navigation within milliseconds. */
const navigationAsksWithin = 500;

export interface BrowserWindowOptions {
  executablePath: string;
  headless: boolean;
  /** The bundled preload script. */
  preload: string;
  assets: () => Assets;
  handle: RequestHandler;
  onActivity: () => void;
}

export interface BrowserWindow extends AppWindow {
  readonly page: Page;
  readonly profileFolder: string;
  /** Closes as if the user had asked for it: listeners first. */
  requestClose(): Promise<void>;
  /** Closes without asking anybody. Resolves when the browser is gone. */
  close(): Promise<void>;
}

/** The app's window in a browser that this process drives. */
export async function openBrowserWindow(options: BrowserWindowOptions): Promise<BrowserWindow> {
  const outbox = createOutbox();
  const closeRequested = createListeners<[], Promise<void>>();
  const closed = createListeners();
  const inFlight = new Set<Promise<unknown>>();
  let phase: 'open' | 'replacing' | 'closing' | 'gone' = 'open';
  let navigatedAt = Number.NEGATIVE_INFINITY;
  let leaving: Promise<void> | undefined;
  let reopening: Promise<void> | undefined;
  let finishing: Promise<void> | undefined;
  let { launched, page } = await open();

  async function open(): Promise<{ launched: LaunchedBrowser; page: Page }> {
    const { executablePath, headless } = options;
    const launched = await launchBrowser({ executablePath, headless, app: appUrl, javaScript: true });
    try {
      const page = await show(launched.context);
      page.on('dialog', (dialog) => void answerDialog(dialog));
      page.once('crash', () => void reopen());
      page.once('close', () => void finish(launched));
      launched.context.once('close', () => void finish(launched));
      return { launched, page };
    } catch (error) {
      await launched.close();
      throw error;
    }
  }

  async function show(context: BrowserContext): Promise<Page> {
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await context.exposeBinding(bindingName, (source, kind: unknown, text: unknown) =>
      source.frame === page.mainFrame() && isAppUrl(source.frame.url())
        ? answerWire(kind, text)
        : refuse('forbidden', 'not the window'),
    );
    await context.addInitScript({ path: options.preload });
    await guardContext(context, page, options.assets);
    await watchNavigation(context, page);
    await page.goto(appUrl);
    return page;
  }

  async function answerWire(kind: unknown, text: unknown): Promise<string> {
    if (kind === 'activity') {
      options.onActivity();
      return '';
    }
    if (kind === 'events') return outbox.next();
    if (kind !== 'request') return refuse('invalid-input', 'not a request');
    const answer = carry(options.handle, text);
    inFlight.add(answer);
    void answer.finally(() => inFlight.delete(answer));
    return answer;
  }

  /** A page that is left asks first, whether the window is closed or somebody chose "reload": this tells them apart. */
  async function watchNavigation(context: BrowserContext, page: Page): Promise<void> {
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    session.on('Page.frameStartedNavigating', ({ navigationType }) => {
      if (!/sameDocument/i.test(navigationType)) navigatedAt = performance.now();
    });
  }

  /**
   * The browser shows its question while a page is left. It is taken back at once, in favour of the window staying:
   * then the page is alive to save what is pending, and this process closes the window when that is done.
   */
  async function answerDialog(dialog: Dialog): Promise<void> {
    if (dialog.type() === 'beforeunload' && phase === 'replacing') return dialog.accept();
    await dialog.dismiss().catch(() => undefined);
    if (dialog.type() !== 'beforeunload') return;
    if (performance.now() - navigatedAt > navigationAsksWithin) await requestClose();
  }

  function requestClose(): Promise<void> {
    leaving ??= sayFarewell();
    return leaving;
  }

  async function sayFarewell(): Promise<void> {
    const listened = Promise.allSettled(closeRequested.call());
    await settleWithin(longestFarewell, [listened.then(() => Promise.allSettled(inFlight))]);
    await close();
  }

  async function close(): Promise<void> {
    if (phase !== 'gone') phase = 'closing';
    await reopening;
    await launched.close();
    await finish(launched);
  }

  /** The page's end, the browser's and a call of `close` each lead here, in any order: all of them await one end. */
  function finish(which: LaunchedBrowser): Promise<void> {
    if (which === launched && phase !== 'replacing') finishing ??= end(which);
    return finishing ?? Promise.resolve();
  }

  async function end(which: LaunchedBrowser): Promise<void> {
    phase = 'gone';
    await which.close();
    outbox.clear();
    closed.call();
  }

  /** A page whose process crashed cannot be driven any more: another browser takes its place. */
  function reopen(): Promise<void> {
    if (phase === 'open' || phase === 'replacing') {
      phase = 'replacing';
      reopening ??= replaceBrowser().finally(() => {
        reopening = undefined;
      });
    }
    return reopening ?? Promise.resolve();
  }

  async function replaceBrowser(): Promise<void> {
    outbox.clear();
    await launched.close();
    try {
      ({ launched, page } = await open());
      if (phase === 'replacing') phase = 'open';
    } catch {
      // No window can be had any more: the app ends as if this one had been closed.
      if (phase === 'replacing') phase = 'open';
      await finish(launched);
    }
  }

  /** Another site's document takes another process; the one that held the old page ends with it. */
  async function reload(): Promise<void> {
    if (phase !== 'open') return;
    phase = 'replacing';
    outbox.clear();
    try {
      await page.goto(blankUrl);
      await page.goto(appUrl);
      if (phase === 'replacing') phase = 'open';
    } catch {
      if (reopening || phase !== 'replacing') return reopening;
      phase = 'open';
      await (page.isClosed() ? finish(launched) : reopen());
    }
  }

  return {
    get page() {
      return page;
    },
    get profileFolder() {
      return launched.profileFolder;
    },
    send: (event) => outbox.send(event),
    reload,
    focus: () => void bringToFront(launched.context, page).catch(() => undefined),
    onCloseRequested: (listener) => closeRequested.add(listener),
    onClosed: (listener) => closed.add(listener),
    requestClose,
    close,
  };
}

async function bringToFront(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
  if (bounds.windowState === 'minimized') {
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  }
  await page.bringToFront();
  await session.detach();
}
