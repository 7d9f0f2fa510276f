import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserNeeded, findBrowser } from '../src/main/host/browser/findBrowser.ts';
import { watchFolder } from '../src/main/host/watchFolder.ts';
import { build, electronRuntime, readArguments, root, startElectron } from './launching.ts';

/**
 * `npm run dev`: builds on every change. A changed renderer is shown at once by the running window, which reads
 * out/renderer anew; a changed host or preload script starts the app again. There is no development server, so that
 * the window has the same origin and the same policy as the product.
 */
const { host, passedOn } = readArguments();
const runtime = host === 'browser' ? undefined : electronRuntime();
if (!runtime && (host === 'electron' || !findBrowser())) {
  console.error(host === 'electron' ? "Electron's runtime is not there and could not be fetched." : browserNeeded);
  process.exit(1);
}

let ending = false;
let app: ChildProcess | undefined;

function start(): void {
  const args = ['--dev', ...passedOn];
  const entry = join(root, 'out', 'main', 'browser.js');
  const child = runtime
    ? startElectron(runtime, args)
    : spawn(process.execPath, [entry, ...args], { stdio: 'inherit' });
  child.once('exit', (code) => {
    // Closed by the user, not by a restart.
    if (app === child) process.exit(code ?? 1);
  });
  app = child;
}

async function restart(): Promise<void> {
  const old = app;
  app = undefined;
  if (old && old.exitCode === null) {
    await new Promise((resolve) => {
      old.once('exit', resolve);
      old.kill('SIGTERM');
    });
  }
  if (ending) process.exit(0);
  start();
}

/** Of everything that a running app cannot take up by itself. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['out/main', 'out/preload']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (name.isFile()) hash.update(readFileSync(join(name.parentPath, name.name)));
    }
  }
  return hash.digest('hex');
}

if (!build()) process.exit(1);
let running = fingerprint();
start();

async function rebuild(): Promise<void> {
  console.log('Building …');
  if (!build()) return;
  const built = fingerprint();
  if (built === running) return;
  running = built;
  await restart();
}
for (const folder of ['src', 'resources']) watchFolder(join(root, folder), rebuild);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    ending = true;
    // Without a running app there is a restart under way, which ends here instead.
    app?.kill('SIGTERM');
  });
}
