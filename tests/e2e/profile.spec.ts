import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { exportingOf } from './pages/exporting.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';
import { profileOf } from './pages/profile.ts';

ownHome();

/** The words of a PDF, page by page. */
async function pagesOf(path: string): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(path))));
  return text.map((page) => page.replaceAll(/\s+/gu, ' '));
}

/** A photograph of 1,200 by 900 pixels, drawn in the window, with a place in its Exif data. */
async function aPhotograph(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 900);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#4a7a76';
    context.fillRect(0, 0, 1200, 900);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const jpeg = Buffer.from(bytes);
  const exif = Buffer.from('Exif\0\0 taken at 51.5N 0.1W', 'latin1');
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

test('from an empty page to a PDF with figures from the ledger', async ({ practice: page }) => {
  test.slow();
  const [profile, practice] = [profileOf(page), practiceOf(page)];
  await profile.open();
  await expect(page.getByRole('heading', { name: 'No profile yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin your profile' }).click();
  await expect(page.getByText('0 of 12 sections have something in them')).toBeVisible();
  await profile.section('Recent work in figures');
  await expect(profile.offers).toContainText('The ledger has nothing to count yet.');

  await practice.clients();
  await practice.addClient('The heron');
  for (const day of ['2026-03-02', '2026-03-09', '2026-03-16']) await practice.hold('The heron', day);

  await profile.open();
  await profile.section('Who I am and where I work');
  await profile.write('I coach people who lead for the first time.');
  await profile.section('Code of ethics or practice');
  await profile.offers.getByRole('button', { name: /^Put into the text: I work by the ICF/ }).click();
  await expect(profile.text).toContainText('I work by the ICF Code of Ethics.');
  await profile.section('Recent work in figures');
  await profile.offers.getByRole('button', { name: /^Take this figure: 3 h of coaching and mentoring, since/ }).click();
  await profile.offers.getByRole('button', { name: /^Take this figure: 1 client, since/ }).click();
  await expect(page.getByRole('list', { name: 'Figures' }).getByRole('listitem')).toHaveCount(2);
  await profile.section('Name and photograph');
  await page.getByLabel('Your name').fill('Robin Ash');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  await profile.versions();
  await expect(profile.preview).toContainText('Page 1 of 1');
  await expect(profile.preview).toContainText('I coach people who lead for the first time.');
  await page.getByRole('button', { name: 'Export…' }).click();
  const exporting = exportingOf(page);
  await exporting.choose('PDF');
  await exporting.saveAs('Robin');
  const pages = await pagesOf(await exporting.done());
  expect(pages).toHaveLength(1);
  for (const words of [
    'Robin Ash',
    'I coach people who lead for the first time.',
    'I work by the ICF Code of Ethics.',
  ]) {
    expect(pages[0]).toContain(words);
  }
  expect(pages[0]).toMatch(/3 h of coaching and mentoring/u);
  expect(pages[0]).toMatch(/Since March 2026, as of/u);
});

test('the preview has the pages of the PDF, with the same words on each', async ({ sample: page }) => {
  test.slow();
  const profile = profileOf(page);
  await profile.open();
  await profile.versions();
  await expect(profile.preview).toContainText('Page 1 of 3');
  await page.getByRole('button', { name: 'Export…' }).click();
  const exporting = exportingOf(page);
  await exporting.choose('PDF');
  await exporting.saveAs('Full');
  const pages = await pagesOf(await exporting.done());
  expect(pages).toHaveLength(3);
  // What stands in the column of a page in the window begins the page on paper.
  const firsts = await profile.preview.evaluate((region) => {
    const place = [...region.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot);
    const flow = place?.shadowRoot?.querySelector('.flow');
    if (!flow) throw new Error('no pages');
    const left = flow.getBoundingClientRect().left;
    const column = flow.getBoundingClientRect().width;
    const headings = [...flow.querySelectorAll('h2')];
    return headings.map((heading) => ({
      heading: heading.textContent,
      page: Math.round((heading.getBoundingClientRect().left - left) / column / 1.05),
    }));
  });
  for (const { heading, page: number } of firsts)
    expect(pages[number], `page ${number}: ${heading}`).toContain(heading ?? '');
});

test('a photograph is made small and loses what the camera wrote; what is no photograph is refused in words', async ({
  practice: page,
}) => {
  const profile = profileOf(page);
  await profile.open();
  await page.getByRole('button', { name: 'Begin your profile' }).click();
  await profile.section('Name and photograph');
  const input = page.getByLabel('A photograph');
  await input.setInputFiles({ name: 'me.pdf', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByRole('alert').filter({ hasText: 'Choose a JPEG, PNG or WebP file.' })).toBeVisible();
  await input.setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(40 * 1024 * 1024, 1) });
  await expect(page.getByRole('alert').filter({ hasText: 'larger than 20 MB' })).toBeVisible();
  const buffer = await aPhotograph(page);
  await input.setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer });
  const shown = page.getByRole('img', { name: 'You, as the profile shows you' });
  await expect(shown).toBeVisible();
  const kept = await shown.evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error('no image');
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  });
  expect(kept).toEqual({ width: 660, height: 800 });

  await profile.versions();
  await page.getByRole('button', { name: 'Export…' }).click();
  const exporting = exportingOf(page);
  await exporting.choose('Web page');
  await exporting.saveAs('Robin');
  const html = readFileSync(await exporting.done(), 'utf8');
  const inside = Buffer.from(/src="data:image\/jpeg;base64,([^"]+)"/u.exec(html)?.[1] ?? '', 'base64');
  expect(inside.length).toBeGreaterThan(1000);
  expect(inside.includes('Exif')).toBe(false);
  expect(buffer.includes('Exif')).toBe(true);
});

test('words typed just before the lock are there after unlock; a dismissed offer comes back by its undo', async ({
  practice: page,
}) => {
  const profile = profileOf(page);
  await profile.open();
  await page.getByRole('button', { name: 'Begin your profile' }).click();
  await profile.section('Code of ethics or practice');
  const dismiss = profile.offers.getByRole('button', { name: /^Dismiss: I work by the ICF/ });
  await dismiss.click();
  await expect(dismiss).toHaveCount(0);
  await journalOf(page).undo();
  await expect(dismiss).toBeVisible();
  await profile.text.click();
  await page.keyboard.type('I keep what I hear');
  await journalOf(page).lock();
  await gateOf(page).unlock();
  await profile.open();
  await profile.section('Code of ethics or practice');
  await expect(profile.text).toContainText('I keep what I hear');
});
