import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { exportingOf } from './pages/exporting.ts';
import { journalOf } from './pages/journal.ts';
import { aPdf, aSound, recordsOf } from './pages/records.ts';

test('a supervision with its notes, a PDF whose text is shown and a sound that plays', async ({ practice: page }) => {
  const journal = journalOf(page);
  const records = recordsOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('After the group');
  await journal.expectSaved();
  await records.go('Supervision');
  await records.begin('New supervision');
  await records.choose('Kind', 'Group supervision');
  await records.dialog.getByLabel('With').fill('The Tuesday group');
  await records.add();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Group supervision · The Tuesday group');
  await journal.write('What I brought', 'The silence that I filled.');
  await journal.expectSaved();

  await records.choose('Link a reflection…', 'After the group');
  const linked = page.getByRole('region', { name: 'Reflections on it' }).getByRole('link', { name: 'After the group' });
  await expect(linked).toBeVisible();
  await journal.expectSaved();

  await records.attach('Minutes.pdf', 'application/pdf', aPdf('What the group heard in the silence'));
  await records.show('Minutes.pdf');
  await expect(records.dialog).toContainText('What the group heard in the silence');
  await records.closeDialog();

  await records.attach('Recording.wav', 'audio/wav', aSound());
  await records.show('Recording.wav');
  const sound = records.dialog.locator('audio');
  await sound.evaluate((audio: HTMLAudioElement) => audio.play());
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0.1);
  await records.closeDialog();

  await records.attach('Minutes 2.pdf', 'application/pdf', Buffer.from('MZ\0\0', 'latin1'));
  await expect(records.files.getByRole('alert')).toContainText('“Minutes 2.pdf” cannot be attached');

  await records.go('Supervision');
  const row = page.getByRole('listitem').filter({ hasText: 'The Tuesday group' });
  await expect(row).toContainText('The silence that I filled.');
  await expect(row).toContainText('1 h');
  await row.getByRole('link').click();
  await expect(linked).toBeVisible();
  for (const name of ['Minutes.pdf', 'Recording.wav']) {
    await expect(records.files.getByRole('button', { name, exact: true })).toBeVisible();
  }
});

test('a filled form is typed in, kept with what was said, and stands under its client’s code name', async ({
  practice: page,
}) => {
  const journal = journalOf(page);
  const records = recordsOf(page);
  await records.go('Feedback');
  await records.begin('Type in a filled form');
  const score = (competency: string) => records.dialog.getByRole('radiogroup', { name: `Score for ${competency}` });
  await score('Listening').getByText('5', { exact: true }).click();
  await score('Questioning').getByText('2', { exact: true }).click();
  await records.dialog.getByRole('checkbox', { name: 'May be quoted' }).check();
  await records.add();
  const text = page.getByRole('textbox', { name: 'What was said' });
  await text.click();
  await page.keyboard.type('You waited, and I heard myself.');
  await journal.expectSaved();
  await expect(
    page.getByRole('radiogroup', { name: 'Score for Listening' }).getByRole('radio', { name: '5' }),
  ).toBeChecked();

  await records.go('Feedback');
  const row = page.getByRole('listitem').filter({ hasText: 'You waited, and I heard myself.' });
  await expect(row).toContainText('By a form · 2 ratings · may be quoted');
});

test.describe('outside the journal', () => {
  const before = { HOME: process.env.HOME, XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME };
  // A home for the save dialog to open in, so that nothing is written into anybody's own.
  test.beforeEach(({ journalsFolder }) => {
    mkdirSync(join(journalsFolder, 'Documents'));
    Object.assign(process.env, { HOME: journalsFolder, XDG_CONFIG_HOME: join(journalsFolder, '.config') });
  });
  test.afterEach(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  test('the feedback form is saved as PDF and for Word', async ({ practice: page }) => {
    const records = recordsOf(page);
    const exporting = exportingOf(page);
    await records.go('Feedback');
    for (const [format, signature] of [
      ['PDF', '%PDF'],
      ['Word document', 'PK\x03\x04'],
    ] as const) {
      await records.begin('Print a form…');
      await records.dialog.getByRole('button', { name: 'Choose a format…' }).click();
      await exporting.choose(format);
      await exporting.saveAs('Form');
      const written = await exporting.done();
      expect(readFileSync(written).subarray(0, 4).toString('latin1')).toBe(signature);
    }
  });

  test('a copy of a file is saved byte for byte, and the focus is not lost on the way', async ({ practice: page }) => {
    const records = recordsOf(page);
    const exporting = exportingOf(page);
    await records.go('Supervision');
    await records.begin('New supervision');
    await records.add();
    await records.attach('Recording.wav', 'audio/wav', aSound());
    const menu = records.files.getByRole('button', { name: 'Actions for Recording.wav' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    await records.dialog.getByLabel('Name').fill('Our talk.wav');
    await records.dialog.getByRole('button', { name: 'Rename' }).click();
    await expect(records.dialog).toHaveCount(0);
    await expect(records.files.getByRole('button', { name: 'Actions for Our talk.wav' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Save a copy…' }).click();
    await exporting.passGate();
    await expect(exporting.dialog).toContainText('not encrypted');
    await exporting.dialog.getByRole('button', { name: 'Choose where…' }).click();
    await exporting.saveAs('Our talk');
    expect(readFileSync(await exporting.done()).equals(aSound())).toBe(true);
  });
});

test('an activity with its hours and its effect: moved to the trash, put back, deleted for good', async ({
  practice: page,
}) => {
  const journal = journalOf(page);
  const records = recordsOf(page);
  await records.go('CPD');
  await records.begin('New activity');
  await records.dialog.getByRole('button', { name: 'Add and open' }).click();
  await expect(records.dialog.getByLabel('Title')).toBeFocused();
  await expect(records.dialog).toContainText('Say what the activity was.');
  await records.dialog.getByLabel('Title').fill('Contracting in threes');
  await records.dialog.getByLabel('Hours').fill('soon');
  await expect(records.dialog).toContainText('Type hours as 1:30 or 1.5.');
  await records.dialog.getByLabel('Hours').fill('2,5');
  await records.add();
  await page.getByRole('radio', { name: /^Learning/ }).check();
  await journal.expectSaved();
  await records.attach('Hand-out.txt', 'text/plain', Buffer.from('Name the third party early.'));
  await records.show('Hand-out.txt');
  await expect(records.dialog).toContainText('Name the third party early.');
  await records.closeDialog();

  await records.go('CPD');
  const row = page.getByRole('listitem').filter({ hasText: 'Contracting in threes' });
  await expect(row).toContainText('2 h 30 min');
  await expect(row).toContainText('effect: learning');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await expect(page.getByRole('heading', { name: 'No activities yet' })).toBeVisible();
  await journal.undo();
  await expect(row).toBeVisible();
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Move to trash' }).click();

  await journal.go('Trash');
  const title = 'CPD activity: Contracting in threes';
  await page.getByRole('button', { name: `Put back ${title}` }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  await records.go('CPD');
  await row.getByRole('link').click();
  await expect(records.files.getByRole('button', { name: 'Hand-out.txt', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await journal.go('Trash');
  await page.getByRole('button', { name: `Delete ${title} for good` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete this record' }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
});
