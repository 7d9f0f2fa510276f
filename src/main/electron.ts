import { parseArgs } from 'node:util';
import { app } from 'electron';
import { AppError } from '../shared/result.ts';
import { startApp } from './app.ts';
import { createElectronHost, prepareElectron } from './host/electron/electronHost.ts';

async function start(): Promise<void> {
  // Not strict: a packaged app is started with switches of Chromium's and of the desktop's.
  const { values } = parseArgs({
    options: { 'journals-dir': { type: 'string' }, dev: { type: 'boolean' } },
    strict: false,
  });
  const chosen = values['journals-dir'];
  try {
    const host = await createElectronHost({
      journalsFolder: typeof chosen === 'string' ? chosen : undefined,
      development: values.dev === true,
    });
    await startApp(host);
  } catch (error) {
    const expected = error instanceof AppError && error.code === 'open-elsewhere';
    // Only a known failure's message: another one may quote what it failed on.
    process.stdout.write(`${error instanceof AppError ? error.message : 'Doubleloop could not start.'}\n`);
    app.exit(expected ? 0 : 1);
  }
}

prepareElectron();
// Not awaited: Electron becomes ready only when the module it was started with has run to its end.
void start();
