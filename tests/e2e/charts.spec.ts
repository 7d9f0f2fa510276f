import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { asker } from '../../scripts/demo/ask.ts';
import { emptyIdentity } from '../../src/shared/domain/client.ts';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { chartsOf } from './pages/charts.ts';
import { exportingOf } from './pages/exporting.ts';
import { ratingsOf } from './pages/ratings.ts';

ownHome();

const CORE = 'qualification-core';

interface Wish {
  on: string;
  source?: 'self' | 'client' | 'supervisor';
  who?: string;
  scores: Record<string, number>;
}

/** Rounds of the qualification core, in a new journal. */
async function withRounds(page: Page, rounds: readonly Wish[]): Promise<void> {
  const ask = asker(() => page);
  const tell = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  for (const { on, source = 'self', who = '', scores } of rounds) {
    const round = { frameworkId: CORE, source, clientId: null, who, ratedOn: on, feedbackId: null };
    const id = await tell('ratings.start', round);
    const ratings = Object.entries(scores).map(([competencyId, score]) => {
      return { competencyId, score, confidence: null, note: '', evidenceIds: [] };
    });
    await tell('ratings.save', { id, patch: { ratings } });
    await tell('ratings.finish', { id, done: true });
  }
}

const year: readonly Wish[] = [
  { on: '2025-12-31', scores: { 'self-awareness': 2, questioning: 3, listening: 4 } },
  { on: '2026-02-28', source: 'client', who: 'Client 1', scores: { 'self-awareness': 4, listening: 4 } },
  { on: '2026-03-29', scores: { 'self-awareness': 3, listening: 4 } },
  { on: '2026-06-01', source: 'supervisor', who: 'Supervisor', scores: { 'self-awareness': 5, questioning: 2 } },
  { on: '2026-06-02', source: 'client', who: 'Client 1', scores: { 'self-awareness': 5 } },
];

/** What a picture file holds, as the browser sees it: its size, and how many colours are in it. */
function look(page: Page, bytes: Buffer): Promise<{ width: number; height: number; colors: number }> {
  return page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
    return { width: image.width, height: image.height, colors: new Set(pixels).size };
  }, bytes.toString('base64'));
}

test('one rates, sees the line grow, and goes from a point to its round and the passage behind it, by the keyboard', async ({
  sample: page,
}) => {
  const [charts, ratings] = [chartsOf(page), ratingsOf(page)];
  await charts.open('Over time');
  await charts.choose('Questioning');
  const points = charts.points(/^Questioning, Myself/);
  await expect(points.first()).toBeVisible();
  const before = await points.count();

  await ratings.go('Rounds');
  await ratings.begin();
  await ratings.scores('Questioning').getByRole('radio').first().focus();
  await page.keyboard.press('5');
  await ratings.finish();
  await charts.open('Over time');
  await charts.choose('Questioning');
  await expect(points).toHaveCount(before + 1);
  await expect(points.last()).toHaveAccessibleName(/^Questioning, Myself: 5 \(consistently\), .*; no evidence\.$/);

  await points.last().focus();
  await page.keyboard.press('Home');
  await expect(points.first()).toBeFocused();
  await expect(points.first()).toHaveAccessibleName(/: 2 \(now and then\), .*; confidence high; 1 piece of evidence/);
  const place = page.url();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/competencies\/rounds\/[0-9a-f-]{36}$/);
  await expect(ratings.row('Questioning')).toContainText('Seventeen in twenty minutes');
  const passage = ratings.row('Questioning').getByRole('listitem').first();
  const quote = (await passage.locator('p').first().textContent()) ?? '';
  await passage.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-evidence-id]').filter({ hasText: quote.slice(0, 30) })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(place);
  await expect(points).toHaveCount(before + 1);
});

test('the figures of every chart stand in its table, self and others apart, what was not rated as a dash', async ({
  practice: page,
}) => {
  await withRounds(page, year);
  const charts = chartsOf(page);
  await charts.open('Over time');
  expect(await charts.asTable('Competencies over time')).toEqual([
    ['Round', 'Rated by', 'Self-awareness', 'Listening'],
    ['31 Dec 2025', 'Myself', '2', '4'],
    ['28 Feb 2026', 'Client 1', '4', '4'],
    ['29 Mar 2026', 'Myself', '3', '4'],
    ['1 Jun 2026', 'Supervisor', '5', '–'],
    ['2 Jun 2026', 'Client 1', '5', '–'],
  ]);
  await charts.open('Gaps');
  expect(await charts.asTable('Self and others')).toEqual([
    ['Competency', 'Myself (n)', 'Client 1 (n)', 'Supervisor (n)', 'Ratings by others', 'Reading'],
    ['Self-awareness', '3 (2)', '5 (2)', '5 (1)', '3', 'Others see more'],
    ['Questioning', '3 (1)', '–', '2 (1)', '1', 'Too few to say'],
    ['Listening', '4 (2)', '4 (1)', '–', '1', 'Too few to say'],
  ]);
  await charts.open('Map');
  expect(await charts.asTable('Heat map')).toEqual([
    ['Competency', 'December 2025', 'January 2026', 'February 2026', 'March 2026'],
    ['Self-awareness', '2', '–', '–', '3'],
    ['Questioning', '3', '–', '–', '–'],
    ['Listening', '4', '–', '–', '4'],
  ]);
  await charts.open('Compare');
  expect(await charts.asTable('Compared')).toEqual([
    ['Competency', '31 Dec 2025, Myself', '29 Mar 2026, Myself'],
    ['Self-awareness', '2', '3'],
    ['Questioning', '3', '–'],
    ['Listening', '4', '4'],
  ]);
});

test('the gaps are seen with those alone whom one chooses', async ({ practice: page }) => {
  await withRounds(page, year);
  const charts = chartsOf(page);
  await charts.open('Gaps');
  await page.getByRole('group', { name: 'Rated by' }).getByText('Supervisor').click();
  await expect(charts.points(/Supervisor/)).toHaveCount(0);
  expect(await charts.asTable('Self and others')).toEqual([
    ['Competency', 'Myself (n)', 'Client 1 (n)', 'Ratings by others', 'Reading'],
    ['Self-awareness', '3 (2)', '5 (2)', '2', 'Too few to say'],
    ['Questioning', '3 (1)', '–', '0', 'Only you rated'],
    ['Listening', '4 (2)', '4 (1)', '1', 'Too few to say'],
  ]);
  for (const name of ['Myself', 'Client 1'])
    await page.getByRole('group', { name: 'Rated by' }).getByText(name).click();
  await expect(page.getByText('No rating in this choice.')).toBeVisible();
});

test('a competency that a round does not rate has no corner in its shape, least of all in the middle', async ({
  practice: page,
}) => {
  await withRounds(page, year);
  const charts = chartsOf(page);
  await charts.open('Compare');
  await expect(charts.points(/, Myself: /)).toHaveCount(5);
  const corners = await charts.figure
    .locator('.recharts-radar path[fill-opacity]')
    .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('d')?.match(/[ML]/g)?.length));
  expect(corners).toEqual([3, 2]);
});

test('insights come with their figures; thin ones say so', async ({ practice: page }) => {
  await withRounds(page, year);
  const charts = chartsOf(page);
  await charts.open('Over time');
  const told = page.getByRole('region', { name: 'What the figures say' });
  const card = (title: string) => told.getByRole('listitem').filter({ hasText: title });
  await expect(card('Largest rise')).toContainText('Self-awareness, rated by yourself: up by 1.');
  await expect(card('Largest rise')).toContainText('2 on 31 Dec 2025, 3 on 29 Mar 2026; 2 ratings.');
  await expect(card('Largest rise')).toContainText('not yet a trend');
  await expect(card('Largest gap')).toContainText('Self-awareness: Client 1 sees 2 more than you.');
  await expect(card('Largest gap')).toContainText('3 ratings by others in all.');
  await expect(card('Without evidence')).toContainText('3 competencies with 5 self-ratings');
  await expect(card('Longest flat line')).toHaveCount(0);
});

test('charts go out as a picture, a drawing and a table, with their title, legend and date, and no more', async ({
  practice: page,
}) => {
  await withRounds(page, year);
  const [charts, exporting] = [chartsOf(page), exportingOf(page)];
  for (const [tab, title] of [
    ['Over time', 'Competencies over time'],
    ['Compare', 'Compared'],
    ['Map', 'Heat map'],
    ['Gaps', 'Self and others'],
  ] as const) {
    await charts.open(tab);
    // In the dark, for paper nevertheless.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(charts.stop).toHaveCount(1);
    await charts.export(title);
    await exporting.choose('PNG picture');
    await exporting.saveAs(tab);
    const picture = await look(page, readFileSync(await exporting.done()));
    expect(picture.width).toBeGreaterThan(1000);
    expect(picture.height).toBeGreaterThan(400);
    expect(picture.colors).toBeGreaterThan(50);

    await charts.export(title);
    await exporting.choose('SVG drawing');
    await exporting.saveAs(tab);
    const drawing = readFileSync(await exporting.done(), 'utf8');
    expect(drawing).toMatch(/^<svg /);
    expect(drawing).toContain('<title>Qualification core: ');
    expect(drawing).toMatch(/Exported from Doubleloop on \d+ \w+ \d{4}/);
    expect(drawing).toContain('Self-awareness');
    expect(drawing).toContain("font-family:'Inter Variable'");
    expect(drawing).not.toMatch(/href|aria-|data-mark|class=|style=|var\(/);
  }
});

test('a rater who entered the register since is in no exported file by name: not in legend, picture or table', async ({
  practice: page,
}) => {
  await withRounds(page, [
    { on: '2026-03-29', scores: { listening: 3 } },
    { on: '2026-04-01', source: 'client', who: 'Quillfeather', scores: { listening: 4 } },
  ]);
  const ask = asker(() => page);
  const tell = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  const id = await tell('clients.create', { codeName: 'Heron' });
  const identity = { ...emptyIdentity, realName: 'Henrietta Quillfeather', organisation: 'Listening' };
  await tell('clients.setIdentity', { id, identity });
  const [charts, exporting] = [chartsOf(page), exportingOf(page)];
  await charts.open('Gaps');
  for (const format of ['SVG drawing', 'CSV table']) {
    await charts.export('Self and others');
    await exporting.choose(format);
    await exporting.saveAs('Coded');
    const text = readFileSync(await exporting.done(), 'utf8');
    expect(text).toContain('Heron');
    expect(text).not.toMatch(/Quillfeather|data-whole|Listening/);
  }
});

test('the table of a chart has the figures as they were given', async ({ practice: page }) => {
  await withRounds(page, year);
  const [charts, exporting] = [chartsOf(page), exportingOf(page)];
  await charts.open('Over time');
  await charts.export('Competencies over time');
  await exporting.choose('CSV table');
  await exporting.saveAs('Figures');
  const text = readFileSync(await exporting.done(), 'utf8');
  const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(
    data.map(([day, by, source, competency, score, scale, present]) => [
      day,
      by,
      source,
      competency,
      score,
      scale,
      present,
    ]),
  ).toEqual([
    ['Date', 'Rated by', 'Source', 'Competency', 'Score', 'Scale', 'On the present scale'],
    ['2025-12-31', 'Myself', 'self', 'Self-awareness', '2', '1 to 5', '2'],
    ['2026-03-29', 'Myself', 'self', 'Self-awareness', '3', '1 to 5', '3'],
    ['2026-02-28', 'Client 1', 'client', 'Self-awareness', '4', '1 to 5', '4'],
    ['2026-06-02', 'Client 1', 'client', 'Self-awareness', '5', '1 to 5', '5'],
    ['2026-06-01', 'Supervisor', 'supervisor', 'Self-awareness', '5', '1 to 5', '5'],
    ...[
      ['2025-12-31', 'Myself', 'self', 'Listening', '4', '1 to 5', '4'],
      ['2026-03-29', 'Myself', 'self', 'Listening', '4', '1 to 5', '4'],
      ['2026-02-28', 'Client 1', 'client', 'Listening', '4', '1 to 5', '4'],
    ],
  ]);
});

test('the choice stands in the address: the way back leads to the same picture', async ({ practice: page }) => {
  await withRounds(page, year);
  const charts = chartsOf(page);
  await charts.open('Map');
  await page.getByText('Small charts', { exact: true }).click();
  await expect(charts.section('Small charts')).toBeVisible();
  await charts.points(/^From .* Listening\. Myself: 4, then 4/).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Over time' })).toBeVisible();
  await expect(charts.points(/^Listening, Client 1: 4/)).toHaveCount(1);
  await expect(charts.points(/^Self-awareness/)).toHaveCount(0);
  await page.goBack();
  await expect(charts.section('Small charts')).toBeVisible();
});

test('before there is anything to draw, every chart says what it will be made of', async ({ practice: page }) => {
  const charts = chartsOf(page);
  for (const tab of ['Over time', 'Compare', 'Map', 'Gaps'] as const) {
    await charts.open(tab);
    await expect(page.getByRole('heading', { name: 'No ratings yet' })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Go to rounds' }).click();
  await expect(page).toHaveURL(/\/competencies\/rounds$/);
});
