import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** Screens that the tabs of another one lead to. */
const within: Record<string, string> = { Experiments: 'Reflections', Models: 'Reflections' };

/** The open journal: going around, writing, locking. */
export function journalOf(page: Page) {
  const saved = page.getByRole('status').filter({ hasText: /^Saved/ });
  return {
    saved,
    /** Goes to a screen by its name in the navigation, or in the tabs of a screen there. */
    async go(name: string): Promise<void> {
      const place = within[name] ?? name;
      await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: place, exact: true }).click();
      if (place !== name) await page.getByRole('navigation', { name: 'Writing' }).getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    },
    /** Begins a reflection by the model of this name. */
    async newReflection(model: string): Promise<void> {
      await expect(page.getByRole('button', { name: /^New/ }).first()).toBeVisible();
      await page.keyboard.press('Control+n');
      await page.getByRole('menuitem', { name: model }).click();
      // The page that was open before may still be there for a moment: the new one has no title yet.
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue('');
    },
    title: page.getByLabel('Title', { exact: true }),
    /** One stage's section in the editor. */
    stage: (name: string) => page.getByRole('group', { name, exact: true }),
    /** Types at the end of a stage. */
    async write(stage: string, text: string): Promise<void> {
      await page.getByRole('group', { name: stage, exact: true }).locator('.stage-text > p').last().click();
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    /** Gives the open reflection a tag. */
    async tag(name: string): Promise<void> {
      await page.getByRole('combobox', { name: 'Tags' }).fill(name);
      await page.keyboard.press('Enter');
    },
    /** Keeps a note in action. */
    async note(text: string): Promise<void> {
      await page.keyboard.press('Control+j');
      await page.getByRole('textbox', { name: 'Note' }).fill(text);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    /** Takes back what was done last, by the notification's own button. */
    async undo(): Promise<void> {
      await page.getByRole('alert').getByRole('button', { name: 'Undo' }).last().click();
    },
    /** Opens the menu of the open reflection and chooses from it. */
    async act(name: string): Promise<void> {
      await page.getByRole('button', { name: 'Actions', exact: true }).click();
      await page.getByRole('menuitem', { name }).click();
    },
    /** Opens a reflection by its title, from wherever one is. */
    async open(title: string): Promise<void> {
      // By the button: a key pressed in the moment when the screen appears may come before its commands.
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('combobox', { name: 'Search and commands' }).fill(`"${title}"`);
      await page.getByRole('option').filter({ hasText: title }).first().click();
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title);
    },
    /** Goes to a section of the settings. */
    async settings(section: string): Promise<void> {
      await this.go('Settings');
      await page.getByRole('main').getByRole('link', { name: section, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: section, exact: true }).first()).toBeVisible();
    },
    async expectSaved(): Promise<void> {
      await expect(saved).toBeVisible();
    },
    async lock(): Promise<void> {
      await page.keyboard.press('Control+l');
      await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
    },
  };
}
