import type { Page } from 'playwright-core';
import { expect } from './expect.ts';
import { exportingOf } from './exporting.ts';
import { journalOf } from './journal.ts';

/** Submissions: the list, the desk where one is written, the reading view. */
export function submissionsOf(page: Page) {
  const dialog = page.getByRole('dialog');
  const panel = page.getByRole('complementary', { name: 'Outline, evidence and readiness' });
  const text = page.getByRole('textbox', { name: 'Text of the submission' });
  const exporting = exportingOf(page);
  const section = (reference: string) => text.getByRole('group', { name: new RegExp(`^${reference} `, 'u') });
  const atGate = exporting.dialog.getByRole('heading', { name: /before this goes out$|^Ready to go out$/u });
  return {
    dialog,
    panel,
    text,
    section,
    /** Begins a submission for a unit, as the list offers it. */
    async begin(unit: string, title: string): Promise<void> {
      await journalOf(page).go('Submissions');
      await page.getByRole('button', { name: 'New submission' }).first().click();
      await dialog.getByRole('combobox', { name: 'Unit' }).fill(unit);
      await page.getByRole('option', { name: new RegExp(`^${unit} `, 'u') }).click();
      await dialog.getByLabel('Title').fill(title);
      await dialog.getByRole('button', { name: 'Add and open' }).click();
      await expect(text).toBeVisible();
    },
    async open(title: string): Promise<void> {
      await journalOf(page).go('Submissions');
      await page.getByRole('link', { name: title, exact: true }).click();
      await expect(text).toBeVisible();
    },
    /** Types at the end of a section. */
    async write(reference: string, words: string): Promise<void> {
      await section(reference).locator('.stage-text > p').last().click();
      await page.keyboard.press('End');
      await page.keyboard.type(words);
    },
    /** Quotes the evidence whose words these are at the end of a section. */
    async quote(reference: string, words: string): Promise<void> {
      await section(reference).locator('.stage-text > p').last().click();
      const piece = panel.getByRole('listitem').filter({ hasText: words });
      await piece.getByRole('button', { name: /^Quote it/u }).click();
      await expect(section(reference).getByText(words)).toBeVisible();
    },
    /** Puts in a live block at the caret. */
    async insert(name: string): Promise<void> {
      await page.getByRole('button', { name: 'Insert' }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    },
    /** Puts in a live block that stands in a menu below the menu, by keys. */
    async insertBelow(menu: string, name: string): Promise<void> {
      await page.getByRole('button', { name: 'Insert' }).click();
      await page.getByRole('menuitem', { name: menu, exact: true }).press('ArrowRight');
      await page.getByRole('menuitem', { name, exact: true }).press('Enter');
    },
    async act(name: string | RegExp): Promise<void> {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name }).click();
    },
    /** Opens the dialog of the export, which begins with what the gate found, if it found something. */
    async beginExport(): Promise<void> {
      await page.getByRole('button', { name: 'Export…' }).click();
      await expect(atGate.or(exporting.dialog.getByRole('radio').first())).toBeVisible();
    },
    /** The heading of the gate in the dialog of the export. */
    atGate,
    /** Saves it in a format from the desk, past open questions; returns the path. */
    async exportAs(format: string, name: string): Promise<string> {
      await this.beginExport();
      if (await atGate.isVisible()) await exporting.dialog.getByRole('button', { name: /^Go on/u }).click();
      await exporting.choose(format);
      await exporting.saveAs(name);
      return exporting.done();
    },
  };
}
