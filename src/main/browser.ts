import { parseArgs } from 'node:util';
import { AppError } from '../shared/result.ts';
import { startApp } from './app.ts';
import { createBrowserHost } from './host/browser/browserHost.ts';

const { values } = parseArgs({
  options: { 'journals-dir': { type: 'string' }, dev: { type: 'boolean', default: false } },
});

try {
  const host = await createBrowserHost({
    journalsFolder: values['journals-dir'],
    development: values.dev,
    endOnSignals: true,
  });
  await startApp(host);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  const expected = error.code === 'open-elsewhere';
  (expected ? process.stdout : process.stderr).write(`${error.message}\n`);
  process.exitCode = expected ? 0 : 1;
}
