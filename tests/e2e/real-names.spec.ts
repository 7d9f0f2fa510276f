import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Ask, asker } from '../../scripts/demo/ask.ts';
import { filesBelow } from '../helpers/plaintext.ts';
import { expect, test } from './fixtures.ts';
import { type NamedPractice, namedPractice } from './namedPractice.ts';
import { ownHome } from './ownHome.ts';
import { exportingOf } from './pages/exporting.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';

/** The screens on which no code name stands, whoever the clients are. */
const WITHOUT_CLIENTS =
  /^\/(?:practice\/cpd|units\/new|practice\/supervision|competencies\/frameworks|evidence|models(?:\/kolb)?|sources|check-text|settings(?:\/[a-z-]+)?)$/u;

ownHome();

/** The paths of all screens, as the app's own table has them, with ids in their places. */
function pathsOf({ ids }: NamedPractice): string[] {
  const table = readFileSync(join(import.meta.dirname, '../../src/renderer/app/routes.tsx'), 'utf8');
  const routes = [...table.matchAll(/\{ path: '([^']+)', page:/gu)].map(([, path = '']) => path);
  return routes
    .filter((path) => !path.endsWith('/:section'))
    .map((path) =>
      path.replace(/([a-z-]+)\/:id(?=\/|$)/u, (_whole, name: string) => {
        const id = ids[name];
        if (id === undefined) throw new Error(`no ${name} to show at ${path}`);
        return `${name}/${id}`;
      }),
    );
}

/** Everything that the page holds, seen or not: markup, title, and what stands in fields. In small letters. */
async function contentOf(page: Page): Promise<string> {
  const all = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const { outerHTML } = document.documentElement;
    const shadows = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');
    return [outerHTML, ...shadows, document.title, location.href, ...fields.map(({ value }) => value)].join('\n');
  });
  return all.toLowerCase();
}

/** Which of the names stand in a text. */
function told(text: string, { clients }: NamedPractice): string[] {
  const all = text.toLowerCase();
  return clients.flatMap(({ codeName, secrets }) =>
    secrets.filter((word) => all.includes(word)).map((word) => `${codeName}: ${word}`),
  );
}

/** An open journal with a practice whose clients the register knows. */
async function open(page: Page): Promise<{ practice: NamedPractice; ask: Ask }> {
  const ask = asker(() => page);
  return { practice: await namedPractice(ask), ask };
}

async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  // What stood there before is gone when nothing has changed for a while.
  let last = '';
  await expect
    .poll(
      async () => {
        const now = await contentOf(page);
        const still = now === last;
        last = now;
        return still;
      },
      { intervals: [300] },
    )
    .toBe(true);
  await expect(
    page
      .getByRole('heading', { level: 1 })
      .or(page.getByLabel('Title', { exact: true }))
      .first(),
  ).toBeVisible();
}

test('no screen holds a real name until the register is opened, and none after it is closed', async ({
  practice: page,
}) => {
  test.slow();
  const { practice } = await open(page);
  const settings = await settingsPaths(page);
  const paths = [...pathsOf(practice), ...settings];
  expect(paths.length).toBeGreaterThan(25);
  for (const path of paths) {
    await show(page, path);
    const content = await contentOf(page);
    expect(told(content, practice), path).toEqual([]);
    const shown = /client [1-4]\b/u.test(content);
    expect
      .soft(shown || WITHOUT_CLIENTS.test(path), `${path} shows no code name: was there anything to see?`)
      .toBe(true);
  }

  const [client] = practice.clients;
  const { register } = practiceOf(page);
  await show(page, `/practice/clients/${client?.id}`);
  await register.getByRole('button', { name: 'Show who this is' }).click();
  await expect.poll(async () => told(await contentOf(page), practice).length).toBeGreaterThanOrEqual(8);
  await register.getByRole('button', { name: /^Hide/ }).click();
  await expect.poll(async () => told(await contentOf(page), practice)).toEqual([]);
});

/** The sections of the settings, by the links that lead there. */
async function settingsPaths(page: Page): Promise<string[]> {
  await show(page, '/settings');
  const links = page.getByRole('main').locator('a[href^="#/settings/"]');
  const paths = await links.evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').slice(1)));
  expect(paths.length).toBeGreaterThan(5);
  return paths;
}

test('a real name finds nothing, in the palette or in the search, and is in no notification or menu', async ({
  practice: page,
}) => {
  const { practice, ask } = await open(page);
  for (const word of practice.clients.flatMap(({ secrets }) => secrets)) {
    const found = await ask({ to: 'journal', path: 'search.find', type: 'query', input: { text: word } });
    expect(found).toEqual({ total: 0, hits: [] });
  }
  expect(
    await ask({ to: 'journal', path: 'search.find', type: 'query', input: { text: 'stillness', limit: 100 } }),
  ).not.toEqual({ total: 0, hits: [] });
  const [client] = practice.clients;
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Search and commands' });
  await field.fill('Stillness');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(told(await contentOf(page), practice)).toEqual([]);
  await field.fill(client?.secrets[0] ?? '');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^New/ }).first().click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(told(await contentOf(page), practice)).toEqual([]);
  await page.keyboard.press('Escape');
  await show(page, `/reflections/${practice.ids.reflections}`);
  await journalOf(page).act('Move to the trash');
  await expect(page.getByRole('alert').first()).toBeVisible();
  expect(told(await contentOf(page), practice)).toEqual([]);
});

test('no export of reflections holds a real name: Markdown in a folder and in a zip file, and PDF', async ({
  practice: page,
}) => {
  test.slow();
  const { practice } = await open(page);
  const exporting = exportingOf(page);
  const written: Record<string, string> = {};
  for (const format of ['Markdown, in a folder', 'Markdown, in one zip file', 'PDF']) {
    await show(page, '/reflections');
    await page.getByRole('button', { name: 'Export…' }).click();
    await exporting.choose(format);
    await exporting.saveAs(format.replaceAll(/\W/gu, ''));
    written[format] = await exporting.done();
  }
  const folder = filesBelow([written['Markdown, in a folder'] ?? '']);
  const zip = Object.entries(unzipSync(readFileSync(written['Markdown, in one zip file'] ?? '')));
  const pdf = readFileSync(written.PDF ?? '');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  const texts = [
    folder.map((file) => `${file}\n${readFileSync(file, 'utf8')}`).join('\n'),
    zip.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join('\n'),
    `${text}\n${pdf.toString('latin1')}`,
  ];
  for (const exported of texts) {
    expect(exported.replaceAll(/\s+/gu, ' ')).toContain('Stillness with Client 1.');
    expect(told(exported, practice)).toEqual([]);
  }
});

test('the log of hours holds real names in the consenting view alone, and of those who consent alone', async ({
  practice: page,
}) => {
  const { practice, ask } = await open(page);
  const make = async (order: object, format: string) =>
    JSON.stringify(await ask({ to: 'journal', path: 'papers.make', type: 'query', input: { order, format } }));
  const log = { paper: 'hours-log', filter: {} };
  for (const format of ['csv', 'pdf']) {
    const coded = await make({ ...log, view: 'code-names' }, format);
    expect(coded).toContain('Client 1');
    expect(told(coded, practice), format).toEqual([]);
    const named = told(await make({ ...log, view: 'real-names' }, format), practice);
    expect(named.length, format).toBeGreaterThan(0);
    expect(
      named.filter((one) => !one.startsWith('Client 1:')),
      format,
    ).toEqual([]);
  }
  const form = await make({ paper: 'feedback-form', codeName: 'Client 1' }, 'pdf');
  expect(told(form, practice)).toEqual([]);
  expect(practice.clients.filter(({ consents }) => consents).map(({ codeName }) => codeName)).toEqual(['Client 1']);
});
