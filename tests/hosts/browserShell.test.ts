import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createBrowserHost } from '../../src/main/host/browser/browserHost.ts';
import { findBrowser } from '../../src/main/host/browser/findBrowser.ts';
import { removeLeftProfiles } from '../../src/main/host/browser/profile.ts';
import { takeInstance } from '../../src/main/host/instance.ts';
import { isAlive } from '../../src/main/host/processes.ts';
import { headlessBrowser } from '../helpers/headlessBrowser.ts';
import { buildPreload } from './preload.ts';

const fixture = resolve('tests/hosts/fixture');
const journalScript = join(fixture, 'journal.mjs');
const folder = mkdtempSync(join(tmpdir(), 'doubleloop-shell-'));
let preloadScript: string;
let executablePath: string;

beforeAll(async () => {
  preloadScript = await buildPreload();
  executablePath = await headlessBrowser();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process id that was somebody's a moment ago. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => child.once('exit', done));
  return child.pid ?? 0;
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!condition() && performance.now() < end) await new Promise((done) => setTimeout(done, 25));
  expect(condition()).toBe(true);
}

describe('a run of the host in a process of its own', () => {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });

  function run() {
    const args = [join(fixture, 'run.ts'), folder, executablePath, fixture, preloadScript, journalScript];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    running.push(child);
    const lines: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
    const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    return { child, lines, exited };
  }

  async function started(lines: string[]): Promise<{ profileFolder: string; pids: number[] }> {
    await until(() => lines.length > 0);
    return JSON.parse(lines[0] ?? '');
  }

  test('ends in good order on SIGTERM: listeners are asked, nothing stays behind', async () => {
    const { child, lines, exited } = run();
    const { profileFolder, pids } = await started(lines);
    expect(statSync(profileFolder).mode & 0o777).toBe(0o700);
    child.kill('SIGTERM');
    expect(await exited).toBe(143);
    expect(lines).toContain('close requested');
    expect(pids.filter(isAlive)).toEqual([]);
    expect(existsSync(profileFolder)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('ended by kill -9, its browser and its journals end too, and the next start removes the profile', async () => {
    const { child, lines, exited } = run();
    const { profileFolder, pids } = await started(lines);
    child.kill('SIGKILL');
    await exited;
    await until(() => pids.filter(isAlive).length === 0);
    expect(existsSync(profileFolder)).toBe(true);
    await removeLeftProfiles();
    expect(existsSync(profileFolder)).toBe(false);
  });

  test('a second start goes with a word, and the first one hears of it', async () => {
    const first = run();
    await started(first.lines);
    const second = run();
    expect(await second.exited).toBe(0);
    expect(second.lines).toEqual(['open-elsewhere']);
    await until(() => first.lines.includes('second start'));
    first.child.kill('SIGTERM');
    await first.exited;
  });
});

test('a page whose process crashes is shown anew', async () => {
  const host = await createBrowserHost({
    journalsFolder: folder,
    executablePath,
    headless: true,
    rendererFolder: fixture,
    preloadScript,
    journalScript,
  });
  let closed = 0;
  const window = await host.openWindow(async () => ({ ok: true, data: 'here' }));
  window.onClosed(() => {
    closed += 1;
  });
  const crashed = host.page;
  const session = await crashed.context().newCDPSession(crashed);
  void session.send('Page.crash').catch(() => undefined);
  await until(() => host.page !== crashed);
  await expect.poll(() => host.page.title()).toBe('Doubleloop');
  expect(closed).toBe(0);
  await host.quit();
  expect(closed).toBe(1);
});

test('a reload that somebody asks the browser for is refused, and the window stays', async () => {
  const host = await createBrowserHost({
    journalsFolder: folder,
    executablePath,
    headless: true,
    rendererFolder: fixture,
    preloadScript,
    journalScript,
  });
  let asked = false;
  const window = await host.openWindow(async () => ({ ok: true, data: null }));
  window.onCloseRequested(async () => {
    asked = true;
  });
  await host.page.getByRole('textbox').fill('not saved yet');
  await expect(host.page.reload({ timeout: 1000 })).rejects.toThrow('Timeout');
  expect(await host.page.getByRole('textbox').inputValue()).toBe('not saved yet');
  expect(asked).toBe(false);
  await host.quit();
});

describe('the journals folder has one owner', () => {
  const lock = join(folder, 'instance');

  test('a lock whose process is gone is taken over', async () => {
    writeFileSync(lock, String(await deadPid()));
    const instance = await takeInstance(folder, () => undefined);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    await instance?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a lock whose process id went to somebody who does not answer is taken over', async () => {
    writeFileSync(lock, String(process.ppid));
    const instance = await takeInstance(folder, () => undefined);
    expect(instance).not.toBeNull();
    await instance?.release();
  });

  test('of many that start at once one has it', async () => {
    writeFileSync(lock, String(await deadPid()));
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeInstance(folder, () => undefined)));
    const owners = taken.filter((instance) => instance !== null);
    expect(owners).toHaveLength(1);
    for (const owner of owners) await owner.release();
  });
});

test('profiles of runs that are gone are removed, others stay', async () => {
  const left = join(tmpdir(), `doubleloop-profile-${await deadPid()}-abcdef`);
  const kept = join(tmpdir(), `doubleloop-profile-${process.pid}-abcdef`);
  for (const path of [left, kept]) mkdirSync(path);
  await removeLeftProfiles();
  expect([existsSync(left), existsSync(kept)]).toEqual([false, true]);
  rmSync(kept, { recursive: true });
});

describe('the browser to drive', () => {
  const installed =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  test('is the one that is named, and no other one', () => {
    const env = { DOUBLELOOP_BROWSER: '/opt/mine', PATH: '/usr/bin' };
    expect(findBrowser(env, 'linux', installed('/opt/mine', '/usr/bin/chromium'), '/home/a')).toBe('/opt/mine');
    expect(findBrowser(env, 'linux', installed('/usr/bin/chromium'), '/home/a')).toBeUndefined();
  });

  test('is found in the usual places of each platform', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = join('C:\\Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe');
    expect(findBrowser({ PATH: '/usr/games' }, 'linux', installed('/usr/bin/chromium'), '/home/a')).toBe(
      '/usr/bin/chromium',
    );
    expect(findBrowser({}, 'darwin', installed(mac), '/Users/a')).toBe(mac);
    expect(findBrowser({ 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'win32', installed(edge), 'C:\\a')).toBe(
      edge,
    );
    expect(findBrowser({}, 'linux', () => false, '/home/a')).toBeUndefined();
  });
});
