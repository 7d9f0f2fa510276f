import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { startApp } from '../../src/main/app.ts';
import { createBrowserHost } from '../../src/main/host/browser/browserHost.ts';
import { headlessBrowser } from '../../tests/helpers/headlessBrowser.ts';
import { asker } from './ask.ts';
import { createCamera } from './camera.ts';
import { exportAll } from './exports.ts';
import { PASSPHRASE, tour } from './tour.ts';

const root = join(import.meta.dirname, '..', '..');
const out = join(root, 'out', 'demo');
const journals = join(out, 'journals');
const pictures = join(out, 'pictures');
const exports = join(out, 'exports');

/**
 * `npm run demo`: builds the sample journal, walks through the app headless, and leaves numbered pictures of every
 * screen in light and dark, exports of the reflections, the hours log and the feedback form, and the journal itself in
 * `out/demo/`.
 */
async function demo(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  for (const folder of [journals, pictures, exports]) mkdirSync(folder, { recursive: true });
  const executablePath = await headlessBrowser();
  const host = await createBrowserHost({ journalsFolder: journals, executablePath, headless: true });
  const app = await startApp(host);
  const page = () => host.page;
  try {
    const ask = asker(page);
    await tour(page, ask, createCamera(page, pictures));
    await exportAll(ask, exports);
  } finally {
    await app.quit();
  }
  report();
}

/** What was made, in lines. */
function report(): void {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  const of = (ending: string) => files.filter((file) => extname(file) === ending);
  console.log(`${of('.png').length} pictures in ${relative(root, pictures)}`);
  console.log(`${of('.md').length} reflections as Markdown in ${relative(root, exports)}`);
  for (const file of ['.pdf', '.docx', '.csv', '.svg', '.ics'].flatMap(of)) {
    console.log(`${relative(root, file)}, ${Math.ceil(statSync(file).size / 1024)} KB`);
  }
  console.log(`The journal in ${relative(root, journals)} opens with the passphrase: ${PASSPHRASE}`);
  console.log('Look around in it with: npm start -- --journals-dir out/demo/journals');
}

await demo();
