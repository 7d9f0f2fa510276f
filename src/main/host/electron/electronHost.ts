import { join } from 'node:path';
import { app, powerMonitor, protocol } from 'electron';
import { AppError } from '../../../shared/result.ts';
import { answerAsset, loadAssets } from '../assets.ts';
import { findDocumentsFolder, prepareJournalsFolder, productFolder } from '../folders.ts';
import type { Host, JournalChannel } from '../host.ts';
import { takeInstance } from '../instance.ts';
import { createListeners } from '../listeners.ts';
import { watchFolder } from '../watchFolder.ts';
import { guardEveryPage } from './contents.ts';
import { nativeDialogs } from './dialogs.ts';
import { startUtilityProcess } from './journalProcess.ts';
import { setMenu } from './menu.ts';
import { appScheme, appUrl, switches } from './preferences.ts';
import { printToPdf } from './print.ts';
import { createGuardedSession } from './session.ts';
import { type ElectronWindow, openElectronWindow } from './window.ts';

export interface ElectronHostOptions {
  /** Where journals are kept; without it the platform's application data. */
  journalsFolder?: string | undefined;
  /** The built renderer; without it out/renderer. */
  rendererFolder?: string;
  /** What `startJournalProcess` runs; without it out/main/journal.js. */
  journalScript?: string;
  /** A rebuilt renderer is read and shown at once. A packaged app has no such thing. */
  development?: boolean;
}

/** What has to be said before Electron is ready. Call it first, and once. */
export function prepareElectron(): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([appScheme]);
  for (const [name, value] of switches) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  guardEveryPage();
  // The window's end is told to its listeners, which end the app in their own time.
  app.on('window-all-closed', () => undefined);
}

/**
 * Makes the shell in Electron, once it is ready. Fails with `open-elsewhere` when another run, in whichever shell,
 * has the journals folder; its window is in front then.
 */
export async function createElectronHost(options: ElectronHostOptions = {}): Promise<Host> {
  await app.whenReady();
  const root = productFolder();
  const journalScript = options.journalScript ?? join(root, 'out', 'main', 'journal.js');
  const rendererFolder = options.rendererFolder ?? join(root, 'out', 'renderer');
  let assets = await loadAssets(rendererFolder);
  const journalsFolder = await prepareJournalsFolder(options.journalsFolder);

  const secondStarts = createListeners();
  const suspends = createListeners();
  const journals = new Set<JournalChannel>();
  let window: ElectronWindow | undefined;
  let quitting: Promise<void> | undefined;

  const secondStart = () => {
    window?.focus();
    secondStarts.call();
  };
  const instance = await takeInstance(journalsFolder, secondStart);
  if (!instance) throw new AppError('open-elsewhere', 'Doubleloop is open already; its window is in front now.');

  setMenu();
  const suspend = () => suspends.call();
  powerMonitor.on('suspend', suspend);
  powerMonitor.on('lock-screen', suspend);
  // macOS starts an app once only and tells it so by this.
  app.on('activate', secondStart);

  const session = createGuardedSession(
    'journal',
    (request) => {
      const { status, headers, body } = answerAsset(assets, new URL(request.url).pathname);
      return new Response(new Uint8Array(body), { status, headers });
    },
    (contentsId, origin) => contentsId === window?.native.webContents.id && `${origin}/`.startsWith(appUrl),
    !app.isPackaged,
  );

  const stopWatch =
    options.development && !app.isPackaged
      ? watchFolder(rendererFolder, async () => {
          assets = await loadAssets(rendererFolder);
          await window?.reload();
        })
      : undefined;

  async function end(): Promise<void> {
    stopWatch?.();
    powerMonitor.off('suspend', suspend);
    powerMonitor.off('lock-screen', suspend);
    app.off('activate', secondStart);
    window?.destroy();
    await Promise.all([...journals].map(endJournal));
    await instance?.release();
    app.quit();
  }

  return {
    name: 'electron',
    journalsFolder,
    documentsFolder: findDocumentsFolder(),
    dialogs: nativeDialogs(() => {
      if (!window) throw new Error('no window is open');
      return window.native;
    }),
    async openWindow(handle) {
      const preload = join(root, 'out', 'preload', 'electron.cjs');
      window = await openElectronWindow({ session, preload, packaged: app.isPackaged, handle });
      return window;
    },
    startJournalProcess() {
      const journal = startUtilityProcess(journalScript, !app.isPackaged);
      journals.add(journal);
      journal.onExit(() => journals.delete(journal));
      return journal;
    },
    printToPdf,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    onSuspend: (listener) => suspends.add(listener),
    onSecondStart: (listener) => secondStarts.add(listener),
    quit() {
      quitting ??= end();
      return quitting;
    },
  };
}

function endJournal(journal: JournalChannel): Promise<void> {
  return new Promise((resolve) => {
    journal.onExit(() => resolve());
    journal.kill();
  });
}
