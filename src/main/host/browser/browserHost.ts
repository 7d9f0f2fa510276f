import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { AppError } from '../../../shared/result.ts';
import { loadAssets } from '../assets.ts';
import { findDocumentsFolder, prepareJournalsFolder, productFolder } from '../folders.ts';
import type { Host, JournalChannel } from '../host.ts';
import { takeInstance } from '../instance.ts';
import { createListeners } from '../listeners.ts';
import { watchFolder } from '../watchFolder.ts';
import { type Clock, systemClock, watchActivity, watchSuspend } from './clock.ts';
import { browserNeeded, findBrowser } from './findBrowser.ts';
import { forkJournalProcess } from './journalProcess.ts';
import { isLinuxRoot } from './launch.ts';
import { printToPdf } from './print.ts';
import { removeLeftProfiles } from './profile.ts';
import { type BrowserWindow, openBrowserWindow } from './window.ts';

export interface BrowserHostOptions {
  /** Where journals are kept; without it the platform's application data. */
  journalsFolder?: string | undefined;
  /** The browser to drive; without it the installed one. */
  executablePath?: string | undefined;
  headless?: boolean;
  /** The built renderer; without it out/renderer. */
  rendererFolder?: string;
  /** The bundled preload script; without it out/preload/browser.cjs. */
  preloadScript?: string;
  /** What `startJournalProcess` runs; without it out/main/journal.js. */
  journalScript?: string;
  /** Ends in good order on SIGINT, SIGTERM and SIGHUP. An entry asks for it; a test runner has its own ways. */
  endOnSignals?: boolean;
  /** For development: a rebuilt renderer is read and shown at once, and a journal process's errors are shown. */
  development?: boolean;
  clock?: Clock;
}

/** The browser host; a test or a demo drives the window's page in this very process. */
export interface BrowserHost extends Host {
  readonly name: 'browser';
  /** The window's page; throws while no window is open. */
  readonly page: Page;
  /** The browser's profile folder, which is gone after `quit`. */
  readonly profileFolder: string;
}

/**
 * Makes the shell that drives an installed browser. Fails with `open-elsewhere` when another run has the journals
 * folder (its window is in front then) and with `not-found` when there is no browser.
 */
export async function createBrowserHost(options: BrowserHostOptions = {}): Promise<BrowserHost> {
  const { headless = false, development = false, clock = systemClock } = options;
  const root = productFolder();
  const rendererFolder = options.rendererFolder ?? join(root, 'out', 'renderer');
  const preload = options.preloadScript ?? join(root, 'out', 'preload', 'browser.cjs');
  const journalScript = options.journalScript ?? join(root, 'out', 'main', 'journal.js');
  const executablePath = options.executablePath ?? findBrowser();
  if (!executablePath) throw new AppError('not-found', browserNeeded);
  const journalsFolder = await prepareJournalsFolder(options.journalsFolder);
  let assets = await loadAssets(rendererFolder);

  const secondStarts = createListeners();
  const suspends = createListeners();
  const instance = await takeInstance(journalsFolder, () => {
    window?.focus();
    secondStarts.call();
  });
  if (!instance) throw new AppError('open-elsewhere', 'Doubleloop is open already; its window is in front now.');
  await removeLeftProfiles();
  if (isLinuxRoot() && options.endOnSignals) {
    process.stderr.write('Running as root: the browser starts with --no-sandbox, because its sandbox cannot.\n');
  }

  const activity = watchActivity(clock);
  const stopSuspendWatch = watchSuspend(clock, () => suspends.call());
  const journals = new Set<JournalChannel>();
  let opening: Promise<BrowserWindow> | undefined;
  let window: BrowserWindow | undefined;
  let quitting: Promise<void> | undefined;

  function currentWindow(): BrowserWindow {
    if (!window) throw new Error('no window is open');
    return window;
  }

  async function end(): Promise<void> {
    stopSuspendWatch();
    stopSignals?.();
    stopAssetWatch?.();
    const opened = await opening?.catch(() => undefined);
    await Promise.all([opened?.close(), ...[...journals].map(endJournal)]);
    await instance?.release();
  }

  const stopSignals = options.endOnSignals
    ? watchSignals(async () => {
        await window?.requestClose();
        await quit();
      })
    : undefined;
  const stopAssetWatch = development
    ? watchFolder(rendererFolder, async () => {
        assets = await loadAssets(rendererFolder);
        await window?.reload();
      })
    : undefined;

  function quit(): Promise<void> {
    quitting ??= end();
    return quitting;
  }

  return {
    name: 'browser',
    journalsFolder,
    documentsFolder: findDocumentsFolder(),
    dialogs: null,
    get page() {
      return currentWindow().page;
    },
    get profileFolder() {
      return currentWindow().profileFolder;
    },
    async openWindow(handle) {
      opening = openBrowserWindow({
        executablePath,
        headless,
        preload,
        assets: () => assets,
        handle,
        onActivity: activity.touch,
      });
      window = await opening;
      return window;
    },
    startJournalProcess() {
      const journal = forkJournalProcess(journalScript, development);
      journals.add(journal);
      journal.onExit(() => journals.delete(journal));
      return journal;
    },
    printToPdf: (html, completed) => printToPdf(executablePath, html, completed),
    idleSeconds: activity.idleSeconds,
    onSuspend: (listener) => suspends.add(listener),
    onSecondStart: (listener) => secondStarts.add(listener),
    quit,
  };
}

function endJournal(journal: JournalChannel): Promise<void> {
  return new Promise((resolve) => {
    journal.onExit(() => resolve());
    journal.kill();
  });
}

function watchSignals(onEnd: () => Promise<void>): () => void {
  const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
  let ending = false;
  const stops = Object.entries(signals).map(([signal, code]) => {
    const listener = () => {
      if (ending) return;
      ending = true;
      void onEnd().finally(() => process.exit(code));
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
