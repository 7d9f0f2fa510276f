import type { BrowserWindowConstructorOptions, CustomScheme, WebPreferences } from 'electron';

/** The app's own origin in Electron: https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols */
export const scheme = 'app';
export const appUrl = `${scheme}://journal/`;

export const appScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} satisfies CustomScheme;

/** Chromium's own ways around the session: no name resolves, no prefetch, nothing is reported. */
export const switches: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['dns-prefetch-disable'],
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-http-cache'],
  ['disable-gpu-shader-disk-cache'],
  ['no-pings'],
];

/** Written out even where they are Electron's defaults: a test holds each against the security checklist. */
const guardedPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
} satisfies WebPreferences;

/** macOS checks spelling itself, without a dictionary to fetch; elsewhere there is none. */
export function windowPreferences(preload: string, platform: NodeJS.Platform, packaged: boolean): WebPreferences {
  return {
    ...guardedPreferences,
    preload,
    spellcheck: platform === 'darwin',
    devTools: !packaged,
    // A save that waits for its pause must not be slowed down because the window is behind another one.
    backgroundThrottling: false,
  };
}

/** A document that is printed runs nothing and has no way to this process. */
export function printPreferences(): WebPreferences {
  return { ...guardedPreferences, javascript: false, spellcheck: false, devTools: false };
}

export const windowSize = {
  title: 'Doubleloop',
  width: 1280,
  height: 800,
  minWidth: 1024,
  minHeight: 700,
} satisfies BrowserWindowConstructorOptions;
