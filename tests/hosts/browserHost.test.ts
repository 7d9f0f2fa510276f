import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type BrowserHostOptions, createBrowserHost } from '../../src/main/host/browser/browserHost.ts';
import { isAlive } from '../../src/main/host/processes.ts';
import { bindingName } from '../../src/shared/wire.ts';
import { headlessBrowser } from '../helpers/headlessBrowser.ts';
import { type HostUnderTest, hostConformance } from './conformance.ts';
import { buildPreload } from './preload.ts';

hostConformance('browser host', async (journalsFolder): Promise<HostUnderTest> => {
  let ahead = { monotonic: 0, wall: 0 };
  const options: BrowserHostOptions = {
    journalsFolder,
    executablePath: await headlessBrowser(),
    headless: true,
    rendererFolder: resolve('tests/hosts/fixture'),
    journalScript: resolve('tests/hosts/fixture/journal.mjs'),
    preloadScript: await buildPreload(),
    clock: { monotonic: () => performance.now() + ahead.monotonic, wall: () => Date.now() + ahead.wall },
  };
  const host = await createBrowserHost(options);
  let profileFolder = '';
  let processes: BrowserProcess[] = [];

  const inFrame = (url: string, request: unknown) => callFromFrame(host.page, url, request);
  return {
    host,
    async title() {
      ({ profileFolder } = host);
      return host.page.title();
    },
    // As text: Playwright's own serialiser must not be what is tested.
    async request(request) {
      const answer = await host.page.evaluate(async (text) => {
        const input: unknown = JSON.parse(text);
        return JSON.stringify(await bridge().request(input));
        function bridge(): { request(input: unknown): Promise<unknown> } {
          return Reflect.get(window, 'doubleloop');
        }
      }, JSON.stringify(request));
      return JSON.parse(answer);
    },
    received: () => host.page.evaluate(() => Reflect.get(window, 'received')),
    requestFromForeignFrame: (request) => inFrame('about:blank', request),
    requestFromForeignOrigin: (request) => inFrame('https://elsewhere.example/', request),
    nonce: () => host.page.evaluate(() => document.querySelector<HTMLMetaElement>('[name=csp-nonce]')?.content ?? ''),
    asset: (path) => askForAsset(host.page, path),
    reaches: (url) => tryToReach(host.page, url),
    async navigate(url) {
      await host.page.evaluate((to) => {
        setTimeout(() => window.location.assign(to), 0);
      }, url);
      await host.page.waitForTimeout(150);
      return host.page.url();
    },
    async openPopup(url) {
      await host.page.evaluate((to) => {
        window.open(to);
        const frame = document.createElement('a');
        Object.assign(frame, { href: to, target: '_blank' });
        document.body.append(frame);
        frame.click();
        frame.remove();
      }, url);
      await host.page.waitForTimeout(300);
      return host.page.context().pages().length;
    },
    async touch() {
      await host.page.getByRole('textbox').click();
      await host.page.waitForTimeout(100);
    },
    stayIdle(seconds) {
      ahead = { monotonic: ahead.monotonic + seconds * 1000, wall: ahead.wall + seconds * 1000 };
    },
    sleepAndWake() {
      ahead = { ...ahead, wall: ahead.wall + 3_600_000 };
    },
    async userCloses() {
      // Chromium asks a page before it goes only when somebody has used it.
      await host.page.getByRole('textbox').click();
      processes = await processesOf(host.page);
      // A step within the page is no reload, which would be refused instead.
      await host.page.evaluate(() => {
        window.location.hash = '#/reflections';
      });
      await host.page.close({ runBeforeUnload: true });
    },
    // The oldest: a younger one is kept ready for a page to come.
    async pageProcess() {
      const renderers = (await processesOf(host.page)).filter(({ type }) => type === 'renderer');
      return Math.min(...renderers.map(({ id }) => id));
    },
    startAgain: () => createBrowserHost(options),
    async leftovers() {
      const alive = processes.filter(({ id }) => isAlive(id)).map(({ type, id }) => `${type} ${id}`);
      return [...(existsSync(profileFolder) ? [profileFolder] : []), ...alive];
    },
  };
});

/** Calls the raw binding from a frame of the given address, as a page that got hold of it would. */
async function callFromFrame(page: Page, url: string, request: unknown): Promise<unknown> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, url);
  await page.waitForTimeout(200);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('no frame');
  const answer = await frame.evaluate(
    async ([name, text]) => {
      // What Playwright's binding does, without the bridge in between.
      const raw: unknown = Reflect.get(window, name) ?? Reflect.get(window, '__playwright__binding__controller__');
      if (typeof raw === 'function') return raw('request', text);
      (raw as { addBinding(name: string, needsHandle: boolean): void }).addBinding(name, false);
      return Reflect.get(window, name)('request', text);
    },
    [bindingName, JSON.stringify(request)] as const,
  );
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  return JSON.parse(String(answer));
}

/** As the browser receives it. The policy lets a page ask for an image only, whatever the answer then is. */
async function askForAsset(page: Page, path: string) {
  const heard = page.waitForResponse((response) => new URL(response.url()).searchParams.has('asked'));
  await page.evaluate((to) => {
    new Image().src = to;
  }, `${path}?asked=${Math.random()}`);
  const response = await heard;
  return { status: response.status(), headers: response.headers() };
}

async function tryToReach(page: Page, url: string): Promise<boolean> {
  return page.evaluate(async (to) => {
    const fetched = fetch(to, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    const shown = new Promise<boolean>((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = to;
    });
    return (await fetched) || (await shown);
  }, url);
}

interface BrowserProcess {
  type: string;
  id: number;
}

async function processesOf(page: Page): Promise<BrowserProcess[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await session?.detach();
  return processInfo;
}
