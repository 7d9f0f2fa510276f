import type { Page } from 'playwright-core';
import { startApp } from '../../src/main/app.ts';
import { createBrowserHost } from '../../src/main/host/browser/browserHost.ts';
import { headlessBrowser } from '../helpers/headlessBrowser.ts';
import { PASSPHRASE } from './journal.ts';

/** On Today, what is painted with its one answer. */
const LAST_ON_TODAY = 'The year at a glance';
const SLOW_MS = 120_000;

export interface BenchApp {
  readonly page: Page;
  /** Enters the passphrase, and gives the milliseconds from the Enter key to Today painted. */
  unlock(): Promise<number>;
  /** Locks; resolves when the opening screen is shown. */
  lock(): Promise<void>;
  /** Resolves when the journal that was locked is closed: the next unlock would wait for it. */
  closed(): Promise<void>;
  quit(): Promise<void>;
}

/** Runs in the page: `painted` resolves once a heading of this text is painted, with the time since the next Enter key. */
function enterToPainted(heading: string): { painted: Promise<number> } {
  const painted = new Promise<number>((resolve) => {
    let pressed: number | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter') pressed ??= event.timeStamp;
    };
    window.addEventListener('keydown', onKey, { capture: true });
    const observer = new MutationObserver(() => {
      const shown = [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === heading);
      if (!shown || pressed === undefined) return;
      observer.disconnect();
      const since = pressed;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - since);
      // A message that is posted before a frame is painted arrives after it.
      requestAnimationFrame(() => port2.postMessage(null));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  return { painted };
}

/** The built app in a headless browser, as the end-to-end tests run it. */
export async function launchBenchApp(journalsFolder: string): Promise<BenchApp> {
  const host = await createBrowserHost({ journalsFolder, executablePath: await headlessBrowser(), headless: true });
  const app = await startApp(host);
  const passphrase = () => host.page.getByLabel('Passphrase', { exact: true });
  return {
    get page() {
      return host.page;
    },
    async unlock() {
      await passphrase().fill(PASSPHRASE, { timeout: SLOW_MS });
      const watched = await host.page.evaluateHandle(enterToPainted, LAST_ON_TODAY);
      await passphrase().press('Enter');
      return watched.evaluate(({ painted }) => painted);
    },
    async lock() {
      await host.page.keyboard.press('Control+l');
      await passphrase().waitFor({ timeout: SLOW_MS });
    },
    closed: () => app.session.closed(),
    quit: () => app.quit(),
  };
}
