import type { Locator, Page } from 'playwright-core';
import { expect } from './expect.ts';

/** Passages of an open text as evidence: tagging them, the list of them, the bubble at them. */
export function taggingOf(page: Page) {
  const dialog = page.getByRole('dialog');
  const list = page.getByRole('region', { name: 'Evidence', exact: true });
  const bubble = page.getByRole('group', { name: 'Evidence', exact: true });
  const offer = bubble.getByRole('button', { name: /^Use as evidence/u });
  const search = dialog.getByRole('combobox', { name: 'What does it speak for?' });
  return {
    dialog,
    list,
    search,
    bubble,
    /** In the bubble at a selection. */
    offer,
    /** The passages of a text, as they are shown. */
    passages: (text: Locator) => text.locator('.evidence-passage'),
    /** Selects these words, as the mouse would. */
    async select(text: Locator, words: string): Promise<void> {
      await text.focus();
      await page.keyboard.press('Control+Home');
      // The editor hears of a selection a moment later.
      await expect(offer).toHaveCount(0);
      await text.evaluate((element, wanted) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const parts: Text[] = [];
        while (walker.nextNode()) parts.push(walker.currentNode as Text);
        const all = parts.map((part) => part.data).join('');
        const placeOf = (at: number, isEnd: boolean): [Text, number] => {
          let before = 0;
          for (const part of parts) {
            const end = before + part.data.length;
            if (at < end || (isEnd && at === end)) return [part, at - before];
            before = end;
          }
          throw new Error('no such words');
        };
        const from = all.indexOf(wanted);
        if (from < 0) throw new Error(`“${wanted}” is not in the text`);
        getSelection()?.setBaseAndExtent(...placeOf(from, false), ...placeOf(from + wanted.length, true));
      }, words);
      await expect(offer).toBeVisible();
    },
    /** A criterion by its unit and number. */
    async chooseCriterion(name: string): Promise<void> {
      await search.fill(name);
      await page.getByRole('option', { name }).first().click();
    },
    /** Opens the dialog for the selection, by the key. */
    async begin(): Promise<void> {
      await page.keyboard.press('Control+e');
      await expect(search).toBeFocused();
    },
    /** Finds a target and chooses it. */
    async choose(typed: string, option: string): Promise<void> {
      await search.fill(typed);
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    async save(): Promise<void> {
      await dialog.getByRole('button', { name: 'Save' }).click();
      await expect(dialog).toHaveCount(0);
    },
  };
}
