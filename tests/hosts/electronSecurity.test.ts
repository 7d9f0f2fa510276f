import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import builder from '../../electron-builder.config.ts';
import { pagePolicy, printPolicy } from '../../src/main/host/csp.ts';
import { createElectronHost, prepareElectron } from '../../src/main/host/electron/electronHost.ts';
import { menuTemplate } from '../../src/main/host/electron/menu.ts';
import { printPreferences, windowPreferences } from '../../src/main/host/electron/preferences.ts';
import type { Host } from '../../src/main/host/host.ts';
import { electronChannels } from '../../src/shared/wire.ts';
import { BrowserWindow, invokeFrom, ipcMain, record, type Session } from './electronStandIn.ts';

vi.mock('electron', () => import('./electronStandIn.ts'));

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|html)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
const hostSource = sources('src/main') + sources('src/preload');
const everySource = sources('src');
const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'doubleloop-security-'));
let host: Host;
let window: BrowserWindow;
let guarded: Session;

beforeAll(async () => {
  prepareElectron();
  host = await createElectronHost({ journalsFolder: folder, rendererFolder: resolve('tests/hosts/fixture') });
  await host.openWindow(async () => ({ ok: true, data: null }));
  const [first] = record.windows;
  if (!first) throw new Error('no window');
  window = first;
  guarded = window.webContents.session;
});
afterAll(async () => {
  await host.quit();
  rmSync(folder, { recursive: true, force: true });
});

const preferences = [
  ['the window', windowPreferences('/preload.cjs', 'linux', true)],
  ['a printed document', printPreferences()],
] as const;

const permissions = [
  'clipboard-read',
  'display-capture',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'media',
  'midi',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'usb',
  'window-management',
  'unknown',
];

/** https://www.electronjs.org/docs/latest/tutorial/security#checklist-security-recommendations, in its order. */
describe("Electron's security checklist", () => {
  test('1: only secure content is loaded: the app’s own scheme, nothing else', async () => {
    expect(window.webContents.getURL()).toBe('app://journal/');
    for (const url of [
      'http://a.example/',
      'https://a.example/',
      'ws://a.example/',
      'ftp://a.example/',
      'file:///etc/passwd',
      'app://elsewhere/',
      'devtools:///x',
    ]) {
      await expect(guarded.fetch(url), url).rejects.toThrow(/ERR_/);
    }
    expect(record.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
    expect(guarded.proxy.proxyRules).toBe('socks5://127.0.0.1:9');
  });

  test.each(preferences)('2: no Node in %s', (_name, web) => {
    expect(web).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test.each(preferences)('3: %s is isolated from its preload script', (_name, web) => {
    expect(web.contextIsolation).toBe(true);
  });

  test.each(preferences)('4: %s is sandboxed, and so is whatever else there may be', (_name, web) => {
    expect(web.sandbox).toBe(true);
    expect(record.sandboxEnabled).toBe(true);
    expect(hostSource).not.toMatch(/no-sandbox'|disable-web-security/);
  });

  test('5: permissions are refused, asked for or checked, but for writing the clipboard from the window', () => {
    const { id } = window.webContents;
    const asked = (contents: number, permission: string, requestingUrl: string) => {
      let granted: boolean | undefined;
      guarded.permissionRequest?.(
        { id: contents },
        permission,
        (answer) => {
          granted = answer;
        },
        { requestingUrl },
      );
      return granted;
    };
    const checked = (contents: number, permission: string, origin: string) =>
      guarded.permissionCheck?.({ id: contents }, permission, origin);
    for (const permission of permissions) {
      expect(asked(id, permission, 'app://journal/'), permission).toBe(false);
      expect(checked(id, permission, 'app://journal'), permission).toBe(false);
    }
    expect(asked(id, 'clipboard-sanitized-write', 'app://journal/')).toBe(true);
    expect(checked(id, 'clipboard-sanitized-write', 'app://journal')).toBe(true);
    expect(asked(id + 1, 'clipboard-sanitized-write', 'app://journal/')).toBe(false);
    expect(checked(id, 'clipboard-sanitized-write', 'https://a.example')).toBe(false);
    expect(guarded.devicePermission?.()).toBe(false);
    expect(guarded.usbClasses?.({ protectedClasses: ['audio', 'hid'] })).toEqual(['audio', 'hid']);
    let streams: unknown = 'undecided';
    guarded.displayMedia?.({}, (answer) => {
      streams = answer;
    });
    expect(streams).toBeNull();
    let pairing: unknown;
    guarded.bluetooth?.({}, (answer) => {
      pairing = answer;
    });
    expect(pairing).toEqual({ confirmed: false });
  });

  test.each(preferences)('6: web security stays on in %s', (_name, web) => {
    expect(web.webSecurity).toBe(true);
  });

  test('7: there is a content security policy without a wildcard, a network or inline script', () => {
    const policy = pagePolicy('nonce');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(`${policy} ${printPolicy}`).not.toMatch(/\*|https?:|unsafe-eval|wasm-unsafe-eval/);
    expect(policy).not.toContain('unsafe-inline');
    expect(printPolicy).not.toContain('script-src');
  });

  test.each(preferences)('8: no insecure content in %s', (_name, web) => {
    expect(web.allowRunningInsecureContent).toBe(false);
  });

  test.each(preferences)('9: no experimental features in %s', (_name, web) => {
    expect(web.experimentalFeatures).toBe(false);
  });

  test.each(preferences)('10: no Blink features switched on in %s', (_name, web) => {
    expect(web.enableBlinkFeatures).toBe('');
  });

  test('11: there is no webview, so none that allows popups', () => {
    expect(everySource).not.toMatch(/<webview|allowpopups/);
  });

  test('12: a webview would not be attached', () => {
    for (const [, web] of preferences) expect(web.webviewTag).toBe(false);
    expect(window.webContents.isPrevented('will-attach-webview')).toBe(true);
  });

  test('13: every navigation is stopped', () => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(window.webContents.isPrevented(name), name).toBe(true);
    }
  });

  test('14: no window is opened by a page, in whichever window it is', () => {
    const other = new BrowserWindow({ webPreferences: {} });
    const before = record.windows.length;
    for (const { webContents } of [window, other]) webContents.tryPopup('app://journal/');
    expect(record.windows.length).toBe(before);
    expect(other.webContents.isPrevented('will-navigate')).toBe(true);
    other.destroy();
  });

  test('15: nothing is handed to the desktop to open', () => {
    expect(hostSource).not.toMatch(/openExternal\(|openPath\(/);
  });

  test('16: Electron is current: this major version or a later one', () => {
    const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
    expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(45);
  });

  test('17: every message is checked for its sender, and only one module listens', async () => {
    const answers = await Promise.all(
      [null, { url: 'app://journal/' }, { url: 'https://a.example/' }].map((frame) =>
        invokeFrom(frame, electronChannels.request, JSON.stringify({ to: 'host', path: 'a', type: 'query' })),
      ),
    );
    for (const answer of answers) expect(JSON.parse(String(answer)).error.code).toBe('forbidden');
    expect(ipcMain.eventNames()).toEqual([electronChannels.listening]);
    const listening = readdirSync('src/main', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').includes('ipcMain.'));
    expect(listening.map(({ name }) => name)).toEqual(['ipc.ts']);
  });

  test('18: the app’s own scheme instead of file:, with no privilege it does not need', () => {
    expect(record.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(hostSource).not.toMatch(/loadFile\(|file:\/\//);
  });

  test('19: fuses are set (each below)', () => {
    expect(Object.keys(builder.electronFuses)).toHaveLength(8);
  });

  test('20: the page gets two functions and nothing of Electron', () => {
    const preload = readFileSync('src/preload/electron.ts', 'utf8');
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload).not.toMatch(/exposeInMainWorld\([^)]*ipcRenderer/);
    // The event object of Electron's stays behind: only the text is handed on.
    expect(preload).toContain('(_event, text: string) => deliver(text)');
  });
});

/** https://www.electronjs.org/docs/latest/tutorial/fuses */
describe('fuses', () => {
  test.each([
    ['runAsNode', false],
    ['enableCookieEncryption', true],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['onlyLoadAppFromAsar', true],
    ['loadBrowserProcessSpecificV8Snapshot', false],
    ['grantFileProtocolExtraPrivileges', false],
  ] as const)('%s is %s', (fuse, value) => {
    expect(builder.electronFuses[fuse]).toBe(value);
  });

  test('wasmTrapHandlers stays as Electron ships it, on: nothing changes the binary after packing', () => {
    for (const hook of ['afterPack', 'afterSign', 'electronDist']) expect(builder).not.toHaveProperty(hook);
  });

  test('the archive that they guard is made, with its checksums, and native modules lie beside it', () => {
    expect(builder.asar).toBe(true);
    expect(builder).not.toHaveProperty('disableAsarIntegrity');
    expect(builder.asarUnpack).toEqual(['**/*.node']);
    expect(packageJson.main).toBe('out/main/electron.js');
  });
});

describe('beyond the checklist', () => {
  test('nothing is written to the disk: the session is in memory and has no cache', () => {
    expect(guarded.name).toBe('journal');
    expect(record.switches).toContain('disable-http-cache');
  });

  test('no dictionary is fetched, and only macOS checks spelling', () => {
    expect(guarded.dictionaryUrl).toBe('app://journal/dictionaries/');
    expect(windowPreferences('/p', 'linux', true).spellcheck).toBe(false);
    expect(windowPreferences('/p', 'win32', true).spellcheck).toBe(false);
    expect(windowPreferences('/p', 'darwin', true).spellcheck).toBe(true);
  });

  test('developer tools are there in development only, and never in a printed document', () => {
    expect(windowPreferences('/p', 'linux', true).devTools).toBe(false);
    expect(windowPreferences('/p', 'linux', false).devTools).toBe(true);
    expect(printPreferences()).toMatchObject({ devTools: false, javascript: false });
  });

  test('the window is kept out of pictures of the screen, and its title stays', () => {
    expect(window.contentProtection).toBe(true);
    expect(window.getTitle()).toBe('Doubleloop');
    expect(window.options).toMatchObject({ width: 1280, height: 800, minWidth: 1024, minHeight: 700 });
  });

  test('no connection goes around the proxy, no download begins, no crash is reported', () => {
    expect(window.webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
    let prevented = false;
    guarded.emit('will-download', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
    expect(hostSource).not.toMatch(/crashReporter/);
    expect(record.switches).toContain('disable-breakpad');
  });

  test('the menu has roles and no way to reload, to look inside or to open anything', () => {
    const known = ['appMenu', 'editMenu', 'windowMenu', 'quit', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'];
    for (const platform of ['darwin', 'linux', 'win32'] as const) {
      const items = menuTemplate(platform).flatMap((item) => [
        item,
        ...(Array.isArray(item.submenu) ? item.submenu : []),
      ]);
      for (const item of items) {
        expect(item.click).toBeUndefined();
        if (item.role) expect(known).toContain(item.role);
      }
      expect(items.some(({ role }) => role === 'quit' || role === 'appMenu')).toBe(true);
    }
  });

  test('a document to print is shown to nobody, runs nothing, and is gone afterwards', async () => {
    const before = record.windows.length;
    const seen: BrowserWindowConstructorOptions[] = [];
    const printed = host.printToPdf('<!doctype html><p>A year</p>');
    seen.push(...record.windows.slice(before).map(({ options }) => options));
    await printed;
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ show: false, webPreferences: { javascript: false, sandbox: true } });
    expect(seen[0]?.webPreferences?.preload).toBeUndefined();
    expect(record.windows.length).toBe(before);
  });

  test('native dialogs leave no trace in lists of recent files, and say null where nothing was chosen', async () => {
    const { dialogs } = host;
    expect(await dialogs?.saveFile({ title: 'Export', defaultPath: '/tmp/a.pdf', extension: 'pdf' })).toBeNull();
    record.dialogAnswer = { canceled: false, filePath: '/tmp/a.pdf', filePaths: ['/tmp'] };
    expect(await dialogs?.saveFile({ title: 'Export', defaultPath: '/tmp/a.pdf', extension: 'pdf' })).toBe(
      '/tmp/a.pdf',
    );
    expect(await dialogs?.chooseFolder({ title: 'Folder', defaultPath: '/tmp' })).toBe('/tmp');
    expect(await dialogs?.chooseFile({ title: 'File', defaultPath: '/tmp', extensions: ['zip'] })).toBe('/tmp');
    for (const options of record.dialogs)
      expect(options).toMatchObject({ properties: expect.arrayContaining(['dontAddToRecent']) });
  });
});
