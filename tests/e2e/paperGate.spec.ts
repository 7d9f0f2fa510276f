import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { exportingOf } from './pages/exporting.ts';
import { practiceOf } from './pages/practice.ts';
import { profileOf } from './pages/profile.ts';

ownHome();

test('a profile begins at the gate: an address is accepted, a question stays open, and the file is called by a code name', async ({
  practice: page,
}) => {
  test.slow();
  await practiceOf(page).registerClient('Client 1', 'Ottilie Brackwater');
  const profile = profileOf(page);
  const exporting = exportingOf(page);
  const { dialog } = exporting;
  await profile.open();
  await page.getByRole('button', { name: 'Begin your profile' }).click();
  await profile.section('Who I am and where I work');
  await profile.write(
    'Ask ottiliebrackwater@post.example. It was then that I thought of Imogen, and of Ottilie Brackwater.',
  );
  await profile.versions();
  await page.getByLabel('Its name').fill('For Ottilie Brackwater');
  await page.keyboard.press('Tab');

  await page.getByRole('button', { name: 'Export…' }).click();
  const heading = dialog.getByRole('heading', { name: 'places to look at before this goes out' });
  await expect(heading).toHaveText('2 places to look at before this goes out');
  await expect(heading).toBeFocused();
  await expect(dialog.getByRole('button', { name: /^Go on/u })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: /^Replace/u })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Accept “ottiliebrackwater@post.example” with a reason' }).click();
  await dialog.getByLabel('Reason').fill('She wants to be asked.');
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await dialog.getByRole('button', { name: 'Go on with 1 open question' }).click();
  await expect(dialog.getByRole('status')).toContainText('1 question of the anonymity gate stays open.');
  await exporting.choose('Markdown');
  await expect(exporting.name).toHaveValue(/^Coaching profile, For Client 1 \d{4}-\d{2}-\d{2}\.md$/u);
  await dialog.getByRole('button', { name: 'Export here' }).click();
  const path = await exporting.done();
  expect(basename(path)).not.toMatch(/ottilie|brackwater/iu);
  const written = readFileSync(path, 'utf8');
  expect(written).toContain('Imogen, and of Client 1.');
  expect(written).not.toContain('Ottilie Brackwater');
});
