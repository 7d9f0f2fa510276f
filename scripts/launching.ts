import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const root = resolve(import.meta.dirname, '..');

/** Only a download that has begun may take longer than a refusal: afterwards the browser host is used. */
const fetchWithin = 120_000;

export interface LaunchArguments {
  host: 'electron' | 'browser' | undefined;
  /** What the app itself is given. */
  passedOn: string[];
}

/** `--host electron|browser` and `--journals-dir DIR`. Ends the process with a sentence on anything else. */
export function readArguments(): LaunchArguments {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2).filter((argument) => argument !== 'dev'),
      options: { host: { type: 'string' }, 'journals-dir': { type: 'string' } },
    });
    const { host, 'journals-dir': folder } = values;
    if (host !== undefined && host !== 'electron' && host !== 'browser') throw new Error(`no such host: ${host}`);
    return { host, passedOn: folder === undefined ? [] : ['--journals-dir', resolve(folder)] };
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm start -- [--host electron|browser] [--journals-dir DIR]`);
    process.exit(1);
  }
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether out/ has everything and nothing it was made from is younger. */
export function isBuilt(): boolean {
  const results = [
    'main/browser.js',
    'main/electron.js',
    'main/journal.js',
    'preload/browser.cjs',
    'preload/electron.cjs',
    'renderer/index.html',
  ];
  const paths = results.map((name) => join(root, 'out', name));
  if (!paths.every(existsSync)) return false;
  const built = Math.min(...paths.map((path) => statSync(path).mtimeMs));
  const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json'];
  return sources.every((name) => newest(join(root, name)) <= built);
}

/** Builds everything; says what went wrong where it did. */
export function build(): boolean {
  const script = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const result = spawnSync(process.execPath, [script, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return result.status === 0;
}

/** Electron's executable: the runtime that is there, else the one its package fetches, else undefined. */
export function electronRuntime(): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const there = installedRuntime(folder);
  if (there || !existsSync(folder)) return there;
  console.log("Fetching Electron's runtime, once …");
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: fetchWithin,
    killSignal: 'SIGKILL',
  });
  return installedRuntime(folder);
}

function installedRuntime(folder: string): string | undefined {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Starts the app in Electron. As root on Linux Chromium's sandbox cannot start. */
export function startElectron(executable: string, args: string[]): ChildProcess {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) console.error('Running as root: Electron starts with --no-sandbox, because its sandbox cannot.');
  return spawn(executable, [root, ...(isRoot ? ['--no-sandbox'] : []), ...args], { stdio: 'inherit', env });
}

export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Ends with a child, and passes on to it what would end this process. */
export function follow(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
}
