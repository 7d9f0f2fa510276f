import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** The dialog that exports, from the choice of the format to the line that says where it is. */
export function exportingOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^Export/ });
  const name = dialog.getByLabel(/^Name of the (file|export’s folder)$/);
  const path = dialog.getByRole('status');
  return {
    dialog,
    name,
    /** Goes past the gate: what it only asks about may stay open. */
    async passGate(): Promise<void> {
      const next = dialog.getByRole('button', { name: /^(?:Choose where…|Go on)/ });
      await expect(next).toBeVisible();
      const goOn = dialog.getByRole('button', { name: /^Go on/ });
      if ((await goOn.count()) > 0) await goOn.click();
    },
    async choose(format: string): Promise<void> {
      await this.passGate();
      await dialog.getByRole('radio', { name: format, exact: true }).check();
      await this.chooseWhere();
    },
    /** Goes on to the place; a single format is not asked about. */
    async chooseWhere(): Promise<void> {
      await this.passGate();
      await dialog.getByRole('button', { name: 'Choose where…' }).click();
      await expect(name).toBeVisible();
    },
    /** Walks from the folder where the dialog opens: `..` goes up, a name goes into that folder. */
    async walk(...steps: string[]): Promise<void> {
      for (const step of steps) {
        const before = (await path.textContent()) ?? '';
        if (step === '..') await dialog.getByRole('button', { name: 'Folder above' }).click();
        else
          await dialog.getByRole('list', { name: 'Folders' }).getByRole('button', { name: step, exact: true }).click();
        await expect(path).not.toHaveText(before);
        if (step !== '..') expect(basename((await path.textContent()) ?? '')).toBe(step);
      }
    },
    async saveAs(text: string): Promise<void> {
      await name.fill(text);
      await dialog.getByRole('button', { name: 'Export here' }).click();
    },
    /** Waits until it is written and closes the dialog; returns the path that it says. */
    async done(): Promise<string> {
      await expect(dialog.getByRole('status')).toHaveText(/exported, not encrypted, to:/, { timeout: 60_000 });
      const written = (await dialog.locator('pre').textContent()) ?? '';
      await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
      await expect(dialog).toHaveCount(0);
      return written;
    },
  };
}
