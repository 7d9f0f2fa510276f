import { once } from 'node:events';
import type { Locator } from 'playwright-core';
import { startApp } from '../../src/main/app.ts';
import { createBrowserHost } from '../../src/main/host/browser/browserHost.ts';
import type { Host } from '../../src/main/host/host.ts';
import type { RequestHandler } from '../../src/shared/message.ts';
import { sealedSchema } from '../../src/shared/sealed.ts';
import { secretWord } from './memoryWords.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';

/**
 * The app in a process of its own, to have its memory looked at. What is secret in this story is made inside the
 * page, of a seed: neither this process nor the browser's is ever told.
 */
const [journalsFolder, executablePath, seed] = process.argv.slice(2);
if (!journalsFolder || !executablePath || !seed) throw new Error('arguments');

/** Paths of journal requests whose input or answer this process could read. */
const readable: string[] = [];

/** The same host, which notes what passes through it unsealed. */
function watched<T extends Host>(host: T): T {
  const openWindow = (handle: RequestHandler) =>
    host.openWindow(async (request) => {
      const result = await handle(request);
      const sealed = sealedSchema.safeParse(request.input).success && (!result.ok || typeof result.data === 'string');
      if (request.to === 'journal' && !sealed) readable.push(request.path);
      return result;
    });
  return Object.assign(Object.create(host), { openWindow });
}

const host = await createBrowserHost({ journalsFolder, executablePath, headless: true });
const app = await startApp(watched(host));
const { page } = host;
await page.evaluate(`globalThis.secretWord = ${secretWord}`);

/** Types a secret word where the focus is, from within the page. */
async function enter(label: string): Promise<void> {
  await page.evaluate(
    async (from) => {
      const { secretWord } = globalThis as unknown as { secretWord: (seed: string, label: string) => Promise<string> };
      document.execCommand('insertText', false, await secretWord(from.seed, from.label));
    },
    { seed: String(seed), label },
  );
}

async function enterAt(field: Locator, label: string): Promise<void> {
  await field.click();
  await enter(label);
}

/** The recovery code as shown, covered with a secret word: this process cannot read it. */
function coveredCode(): Promise<number[]> {
  return page.getByTestId('recovery-code').evaluate(async (element, seed) => {
    const { secretWord } = globalThis as unknown as { secretWord: (seed: string, label: string) => Promise<string> };
    const cover = await secretWord(seed, 'cover');
    const code = [...element.querySelectorAll('span')].map(({ textContent }) => textContent).join('-');
    return [...code].map((character, at) => character.charCodeAt(0) ^ cover.charCodeAt(at % cover.length));
  }, String(seed));
}

// No `expect` once a secret is on the screen: while it waits it takes the page's text into this process.
const gate = gateOf(page);
await page.getByRole('button', { name: 'Create a journal' }).click();
await page.getByLabel('Name').fill('Practice');
await enterAt(gate.passphrase, 'passphrase');
await enterAt(page.getByLabel('The same again', { exact: true }), 'passphrase');
await page.getByRole('button', { name: 'Create', exact: true }).click();
await page.getByRole('heading', { name: 'Write down the recovery code' }).waitFor();
const code = await coveredCode();
await page.getByRole('button', { name: 'I’ll do it later' }).click();
await page.getByRole('navigation', { name: 'Screens' }).waitFor();

const journal = journalOf(page);
await journal.newReflection('Kolb’s learning cycle');
await enterAt(journal.title, 'title');
await enterAt(journal.stage('Concrete experience').locator('.stage-text > p').last(), 'text');
await journal.saved.waitFor();

process.send?.({ journalPid: app.session.pid, code });
await once(process, 'message');
await page.keyboard.press('Control+l');
await gate.passphrase.waitFor();
process.send?.({ readable });
await once(process, 'message');
await app.quit();
process.disconnect();
