import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createElectronHost, prepareElectron } from '../../src/main/host/electron/electronHost.ts';
import type { AppEvent, Bridge, Request } from '../../src/shared/message.ts';
import { electronChannels } from '../../src/shared/wire.ts';
import { type HostUnderTest, hostConformance } from './conformance.ts';
import * as standIn from './electronStandIn.ts';
import { type BrowserWindow, currentPage, invokeFrom, powerMonitor, record, setPreload } from './electronStandIn.ts';

vi.mock('electron', () => import('./electronStandIn.ts'));

const received: AppEvent[] = [];
setPreload(async () => {
  vi.resetModules();
  // The same stand-in as before: a new page is no new Electron.
  vi.doMock('electron', () => standIn);
  await import('../../src/preload/electron.ts');
  received.length = 0;
  bridge().onEvent((event) => received.push(event));
});

function bridge(): Bridge {
  return currentPage().world.doubleloop as Bridge;
}

function appWindow(): BrowserWindow {
  const window = record.windows.find(({ options }) => options.webPreferences?.preload);
  if (!window) throw new Error('no window');
  return window;
}

prepareElectron();

hostConformance('Electron host, over a stand-in for Electron', async (journalsFolder): Promise<HostUnderTest> => {
  const options = {
    journalsFolder,
    rendererFolder: resolve('tests/hosts/fixture'),
    journalScript: resolve('tests/hosts/fixture/journal.mjs'),
  };
  const host = await createElectronHost(options);
  const asForeign = async (url: string, request: Request) =>
    JSON.parse(String(await invokeFrom({ url }, electronChannels.request, JSON.stringify(request))));
  const contents = () => appWindow().webContents;

  return {
    host,
    title: async () => appWindow().getTitle(),
    request: (request) => bridge().request(request as Request),
    received: async () => received,
    // A frame of the app's own address that is not the main one.
    requestFromForeignFrame: (request) => asForeign('app://journal/', request),
    async requestFromForeignOrigin(request) {
      const { frame } = currentPage();
      const { url } = frame;
      frame.url = 'https://elsewhere.example/';
      const answer = await invokeFrom(frame, electronChannels.request, JSON.stringify(request));
      frame.url = url;
      return JSON.parse(String(answer));
    },
    nonce: async () => /name="csp-nonce" content="([^"]*)"/.exec(contents().getBody())?.[1] ?? '',
    async asset(path) {
      const { status, headers } = await contents().session.fetch(new URL(path, 'app://journal/').href);
      return { status, headers: Object.fromEntries(headers) };
    },
    reaches: (url) =>
      contents()
        .session.fetch(url)
        .then(
          () => true,
          () => false,
        ),
    async navigate(url) {
      contents().tryNavigation(url);
      return contents().getURL();
    },
    async openPopup(url) {
      contents().tryPopup(url);
      return record.windows.length;
    },
    async touch() {
      record.idleSeconds = 0;
    },
    stayIdle(seconds) {
      record.idleSeconds += seconds;
    },
    sleepAndWake: () => void powerMonitor.emit('suspend'),
    async userCloses() {
      appWindow().close();
    },
    pageProcess: async () => currentPage().processId,
    startAgain: () => createElectronHost(options),
    leftovers: async () => record.windows.map(({ options: { title } }) => title ?? 'a window'),
  };
});

test('Electron has been told to quit once, and nobody listens to pages any more', async () => {
  expect(record.quits).toBe(1);
  await expect(invokeFrom(null, electronChannels.request, '{}')).rejects.toThrow('No handler registered');
});
