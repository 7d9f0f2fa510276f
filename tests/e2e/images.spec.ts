import { expect, test } from './fixtures.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { pasteFile, pasteHtml } from './pages/pasting.ts';

/** One red dot. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=1"><script>window.ran=1</script></svg>',
).toString('base64');

test('a pasted picture is stored in the journal and shown after a restart', async ({ launch }) => {
  const first = await launch();
  await gateOf(first.page).create();
  await gateOf(first.page).postpone();
  await journalOf(first.page).newReflection('Free writing');
  await journalOf(first.page).title.fill('With a picture');
  const text = (page: typeof first.page) => page.getByRole('textbox', { name: 'Text of the reflection' });
  await text(first.page).click();
  await pasteFile(first.page, { name: 'dot.png', type: 'image/png', base64: png });
  await expect(text(first.page).locator('img')).toHaveAttribute('src', /^blob:/);
  await journalOf(first.page).expectSaved();
  await first.quit();

  const { page } = await launch();
  await gateOf(page).unlock();
  await journalOf(page).open('With a picture');
  const picture = text(page).locator('img');
  await expect(picture).toHaveAttribute('src', /^blob:/);
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
});

test('an SVG is refused with a sentence, also under a PNG’s name', async ({ practice: page }) => {
  await journalOf(page).newReflection('Free writing');
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  for (const type of ['image/svg+xml', 'image/png']) {
    await text.click();
    await pasteFile(page, { name: 'drawing', type, base64: svg });
    const refusal = page.getByRole('alert').filter({ hasText: /PNG, JPEG, WebP (and|or) GIF/ });
    await expect(refusal).toBeVisible();
    await refusal.getByRole('button').last().click();
    await expect(refusal).toHaveCount(0);
  }
  await expect(text.locator('img')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

const hostile = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<style>body { display: none } h1 { background: url(https://example.com/style) }</style>
<script>window.ran = 'script'</script></head><body onload="window.ran = 'load'">
<h1 class="MsoTitle" style="color: red; position: fixed">What <b>she</b> said</h1><o:p>&nbsp;</o:p>
<ul><li>first</li><li><i>second</i></li></ul>
<table><tr><td onclick="window.ran = 'click'">left</td><td>right</td></tr></table>
<p><a href="javascript:window.ran='link'">run</a> and <a href="https://example.com/page">read</a></p>
<img src="https://example.com/pixel.png" onerror="window.ran = 'error'"><img src="x" onerror="window.ran = 'x'">
<iframe src="https://example.com/frame" srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
<svg><script>window.ran = 'svg'</script></svg><form action="https://example.com"><input value="typed"></form>
<meta http-equiv="refresh" content="0; url=https://example.com/away"><p>the end</p></body></html>`;

test('what is pasted from Word and the web keeps its structure, runs nothing and asks no network', async ({
  practice: page,
}) => {
  await journalOf(page).newReflection('Free writing');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await text.click();
  await pasteHtml(page, hostile);
  await expect(text.getByRole('heading', { name: 'What she said' })).toBeVisible();
  await expect(text.locator('strong').filter({ hasText: 'she' })).toBeVisible();
  await expect(text.getByRole('listitem')).toHaveText(['first', 'second']);
  await expect(text.getByRole('cell')).toHaveText(['left', 'right']);
  await expect(text.getByText('the end')).toBeVisible();
  await expect(text.getByText('read')).toHaveAttribute('href', 'https://example.com/page');
  await expect(
    text.locator('script, style, iframe, svg, form, meta, [onclick], [onerror], [style], [href^=java]'),
  ).toHaveCount(0);
  await journalOf(page).title.fill('Pasted');
  await journalOf(page).expectSaved();
  await journalOf(page).lock();
  await gateOf(page).unlock();
  await journalOf(page).open('Pasted');
  await expect(text.getByRole('heading', { name: 'What she said' })).toBeVisible();
  expect(await page.evaluate(() => ('ran' in window ? window.ran : 'nothing'))).toBe('nothing');
  expect(asked.filter((url) => url.includes('example.com'))).toEqual([]);
});
