import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { filesBelow } from '../helpers/plaintext.ts';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { exportingOf } from './pages/exporting.ts';
import { journalOf } from './pages/journal.ts';

const home = ownHome();

/** Words of a private reflection, and of one that is not. */
const privateTitle = 'Sunday call';
const openWords = 'plaster dust to the knee';

test('one reflection as Markdown in a folder, after a plain warning; a name that is taken asks', async ({
  sample: page,
}) => {
  const journal = journalOf(page);
  const exporting = exportingOf(page);
  await journal.open('First hour with Client 1');
  await journal.act('Export…');
  await exporting.passGate();
  await expect(exporting.dialog).toContainText('Exports are not encrypted');
  await expect(exporting.dialog).toContainText('1 reflection will be exported.');
  await exporting.choose('Markdown, in a folder');
  await exporting.walk('Exports');
  await exporting.saveAs('First hour');
  expect(await exporting.done()).toBe(join(home(), 'Documents', 'Exports', 'First hour'));
  const [file, ...others] = filesBelow([join(home(), 'Documents', 'Exports', 'First hour')]);
  expect(others).toEqual([]);
  expect(file).toMatch(/\.md$/);
  expect(readFileSync(file ?? '', 'utf8')).toContain(openWords);

  await journal.act('Export…');
  await exporting.choose('Markdown, in a folder');
  await exporting.walk('Exports');
  await exporting.saveAs('first hour');
  await expect(
    exporting.dialog.getByText('“first hour” is in this folder already. Choose another name.'),
  ).toBeVisible();
});

test('everything as Markdown in a zip file and in a folder: each reflection but the private ones', async ({
  sample: page,
}) => {
  const exporting = exportingOf(page);
  await journalOf(page).go('Reflections');
  await page.getByRole('button', { name: 'Export…' }).click();
  await exporting.passGate();
  await expect(exporting.dialog).toContainText('48 reflections will be exported. 2 private reflections are left out');
  await exporting.choose('Markdown, in one zip file');
  await exporting.saveAs('Year');
  const path = await exporting.done();
  expect(path).toBe(join(home(), 'Documents', 'Year.zip'));
  const entries = Object.entries(unzipSync(readFileSync(path)));
  expect(entries.filter(([name]) => name.endsWith('.md'))).toHaveLength(48);
  const text = entries.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join('\n');
  expect(text).toContain(openWords);
  expect(text).not.toContain(privateTitle);
  expect(statSync(path).mode & 0o077).toBe(0);

  await page.getByRole('button', { name: 'Export…' }).click();
  await exporting.choose('Markdown, in a folder');
  await exporting.saveAs('Year');
  const folder = await exporting.done();
  const files = filesBelow([folder]).filter((file) => file.endsWith('.md'));
  expect(files).toHaveLength(48);
  expect(files.some((file) => file.includes(privateTitle))).toBe(false);
  expect(files.map((file) => readFileSync(file, 'utf8')).join('\n')).toContain(openWords);
});

test('one reflection as a PDF; a file that is there is replaced only after a question', async ({ sample: page }) => {
  const journal = journalOf(page);
  const exporting = exportingOf(page);
  await journal.open('A year of this');
  await journal.act('Export…');
  await exporting.choose('PDF');
  await exporting.saveAs('A year');
  const path = await exporting.done();
  const first = readFileSync(path);
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  expect(first.subarray(-16).toString()).toContain('%%EOF');
  expect(first.length).toBeGreaterThan(10_000);

  await journal.act('Export…');
  await exporting.choose('PDF');
  await exporting.saveAs('A year');
  const question = exporting.dialog.getByRole('alert');
  await expect(question).toContainText('“A year.pdf” is in this folder already.');
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(exporting.name).toBeFocused();
  expect(readFileSync(path)).toEqual(first);
  await exporting.saveAs('A year');
  await question.getByRole('button', { name: 'Replace it' }).click();
  expect(await exporting.done()).toBe(path);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readdirSync(join(home(), 'Documents')).sort()).toEqual(['A year.pdf', 'Exports']);
});
