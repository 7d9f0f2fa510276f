import { statfsSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { endProcess, processGone } from '../processes.ts';
import { createProfile } from './profile.ts';

/** Playwright's defaults for tests that would weaken a product's window. */
const unwantedDefaults = [
  // A page that hangs must not keep the window from closing.
  '--disable-hang-monitor',
  '--disable-popup-blocking',
  '--unsafely-disable-devtools-self-xss-warnings',
];

export interface LaunchOptions {
  executablePath: string;
  headless: boolean;
  /** Opens as an app window at this address; without it a plain (headless) page. */
  app?: string | undefined;
  javaScript: boolean;
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  readonly profileFolder: string;
  /** Ends the browser and deletes its profile. Resolves when both are gone. */
  close(): Promise<void>;
}

/** Starts a browser on a private pipe, incognito, in a fresh profile, with no way to a network. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  forgetDebugChannels();
  const { chromium } = await import('playwright-core');
  const profile = await createProfile();
  try {
    const context = await chromium.launchPersistentContext(profile.folder, {
      executablePath: options.executablePath,
      headless: options.headless,
      args: browserArguments(options.app),
      ignoreDefaultArgs: [...unwantedDefaults, ...(hasSharedMemory() ? ['--disable-dev-shm-usage'] : [])],
      chromiumSandbox: !isLinuxRoot(),
      env: { ...process.env, TMPDIR: profile.temporaryFolder },
      viewport: options.headless ? { width: 1280, height: 800 } : null,
      javaScriptEnabled: options.javaScript,
      serviceWorkers: 'block',
      acceptDownloads: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const pid = await browserProcess(context);
    const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
    return {
      context,
      profileFolder: profile.folder,
      async close() {
        const timer = setTimeout(() => pid && endProcess(pid), 5000);
        await context.close().catch(() => undefined);
        await gone;
        if (pid) await processGone(pid);
        clearTimeout(timer);
        await profile.remove();
      },
    };
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

function browserArguments(app: string | undefined): string[] {
  return [
    ...(app ? [`--app=${app}`] : []),
    '--incognito',
    '--window-size=1280,800',
    // Every address is answered by the route handler; what gets past it finds a proxy that is not there.
    '--proxy-server=socks5://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--dns-prefetch-disable',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-crash-reporter',
    '--disable-domain-reliability',
    '--no-pings',
  ];
}

/** Chromium's own sandbox cannot start as root on Linux: https://crbug.com/638180 */
export function isLinuxRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** With too little of it Chromium crashes; without it Chromium keeps shared memory in files on a disk. */
function hasSharedMemory(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const { bsize, bavail } = statfsSync('/dev/shm');
    return bsize * bavail >= 256 * 1024 * 1024;
  } catch {
    return false;
  }
}

/** Playwright would write the pipe's traffic, and with it a journal's text, to the terminal. */
function forgetDebugChannels(): void {
  if (process.env.DEBUG?.includes('pw:')) delete process.env.DEBUG;
  delete process.env.DEBUG_FILE;
}

async function browserProcess(context: BrowserContext): Promise<number | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await session?.detach();
  return processInfo.find((info) => info.type === 'browser')?.id;
}
