import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { asker } from '../../scripts/demo/ask.ts';
import { type App, startApp } from '../../src/main/app.ts';
import { createBrowserHost } from '../../src/main/host/browser/browserHost.ts';
import { today } from '../../src/renderer/ui/days.ts';
import { headlessBrowser } from '../helpers/headlessBrowser.ts';
import { gateOf } from './pages/gate.ts';
import { type PreparedJournal, prepareJournal } from './preparedJournals.ts';

export interface RunningApp {
  app: App;
  /** The window's page; after a lock or a crash of the page it may be another one. */
  readonly page: Page;
  /** The open journal's process. */
  readonly journalPid: number | undefined;
  profileFolder: string;
  quit(): Promise<void>;
}

/** Starts the built app headless on a journals folder, in this very process. */
async function launchApp(journalsFolder: string): Promise<RunningApp> {
  const host = await createBrowserHost({ journalsFolder, executablePath: await headlessBrowser(), headless: true });
  const app = await startApp(host);
  return {
    app,
    get page() {
      return host.page;
    },
    get journalPid() {
      return app.session.pid;
    },
    profileFolder: host.profileFolder,
    quit: () => app.quit(),
  };
}

interface Fixtures {
  /** An empty folder for journals, removed after the test. */
  journalsFolder: string;
  /** Starts the app on the test's folder; quit after the test. */
  launch: () => Promise<RunningApp>;
  /** The app, running. */
  running: RunningApp;
  /** The running app's page. */
  page: Page;
  /** The running app's page, in an empty journal that was opened with `PASSPHRASE`. */
  practice: Page;
  /** The running app's page, in the sample journal that was opened with `PASSPHRASE`. */
  sample: Page;
}

interface WorkerFixtures {
  preparedPractice: PreparedJournal;
  preparedSample: PreparedJournal;
}

/** Starts the app, opens the only journal there and gives the page. */
async function entered(launch: () => Promise<RunningApp>): Promise<Page> {
  const { page } = await launch();
  await gateOf(page).enter();
  return page;
}

/** Fills the only journal of a folder with the sample, by the app itself. */
async function fillWithSample(journalsFolder: string): Promise<void> {
  const running = await launchApp(journalsFolder);
  await gateOf(running.page).enter();
  await asker(() => running.page)({ to: 'journal', path: 'sample.fill', type: 'mutation', input: today() });
  await running.quit();
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  preparedPractice: [
    async ({ browserName: _ }, use) => {
      const prepared = await prepareJournal('Practice');
      await use(prepared);
      prepared.remove();
    },
    { scope: 'worker' },
  ],
  preparedSample: [
    async ({ browserName: _ }, use) => {
      const prepared = await prepareJournal('Sample');
      await fillWithSample(prepared.journalsFolder);
      await use(prepared);
      prepared.remove();
    },
    { scope: 'worker' },
  ],
  journalsFolder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'doubleloop-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ journalsFolder }, use) => {
    const started: RunningApp[] = [];
    await use(async () => {
      const running = await launchApp(journalsFolder);
      started.push(running);
      return running;
    });
    for (const running of started) await running.quit();
  },
  running: async ({ launch }, use) => use(await launch()),
  page: async ({ running }, use) => use(running.page),
  practice: async ({ preparedPractice, journalsFolder, launch }, use) => {
    preparedPractice.copyInto(journalsFolder);
    await use(await entered(launch));
  },
  sample: async ({ preparedSample, journalsFolder, launch }, use) => {
    preparedSample.copyInto(journalsFolder);
    await use(await entered(launch));
  },
});

export { expect };
