import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserNeeded, findBrowser } from '../src/main/host/browser/findBrowser.ts';
import {
  build,
  electronRuntime,
  follow,
  hasDisplay,
  isBuilt,
  readArguments,
  root,
  startElectron,
} from './launching.ts';

const { host, passedOn } = readArguments();

if (!hasDisplay()) {
  console.log(
    'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open: running the demo instead.',
  );
  follow(spawn('npm', ['run', 'demo'], { cwd: root, stdio: 'inherit' }));
} else {
  if (!isBuilt()) {
    console.log('Building …');
    if (!build()) process.exit(1);
  }
  await start();
}

/** Electron is the product; an installed browser stands in for it where its runtime cannot be had. */
async function start(): Promise<void> {
  const runtime = host === 'browser' ? undefined : electronRuntime();
  if (runtime) return follow(startElectron(runtime, passedOn));
  if (host === 'electron') {
    console.error(
      "Electron's runtime is not there and could not be fetched: check the network (its package downloads it from GitHub), or leave out --host to use an installed browser.",
    );
    process.exit(1);
  }
  if (!findBrowser()) {
    console.error(browserNeeded);
    process.exit(1);
  }
  // In this very process, so that there is none between the terminal and the window.
  const entry = join(root, 'out', 'main', 'browser.js');
  process.argv = [process.execPath, entry, ...passedOn];
  await import(pathToFileURL(entry).href);
}
