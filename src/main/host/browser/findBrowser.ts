import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxPlaces = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPlaces = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** The places where an installed Chrome, Chromium or Edge may be, best first. */
function browserPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPlaces.flatMap((place) => roots.map((root) => join(root, place)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(home, 'Applications')];
    return macApps.flatMap((app) => roots.map((root) => join(root, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/')), ...linuxPlaces];
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The browser to drive: what `DOUBLELOOP_BROWSER` names, else the first that is installed, else undefined. A browser
 * that was named and is not there is no reason to take another one.
 */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
  home: string = homedir(),
): string | undefined {
  const named = env.DOUBLELOOP_BROWSER;
  if (named) return exists(named) ? named : undefined;
  return browserPlaces(platform, env, home).find(exists);
}

/** What to tell somebody who has no browser that can be driven. */
export const browserNeeded =
  'Doubleloop needs a browser window to open in, and found none. Install Google Chrome, Chromium or Microsoft Edge ' +
  '(on Debian or Ubuntu: sudo apt install chromium), or put the path of an installed one into the environment ' +
  'variable DOUBLELOOP_BROWSER, and start again.';
