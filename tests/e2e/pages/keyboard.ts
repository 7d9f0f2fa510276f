import type { Locator, Page } from 'playwright-core';
import { expect } from './expect.ts';

/** More stops than any screen has between two parts of it. */
const MOST_STOPS = 80;

/** Where the focus is and how it shows: run in the page. */
function focusSeen(): { on: string; shown: boolean } {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return { on: 'nothing', shown: false };
  const on = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent ?? ''}`.slice(0, 80);
  // A caret is an indicator of its own, and so is the ground of the line chosen in a menu.
  if (focused.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable=true]')) {
    return { on, shown: true };
  }
  if (focused.matches('[role^=menuitem], [role=option]')) {
    return { on, shown: getComputedStyle(focused).backgroundColor !== 'rgba(0, 0, 0, 0)' };
  }
  // A radio button, a switch or a row is drawn by what stands beside, around or over it.
  const row = focused.closest('li');
  const around = [
    focused,
    focused.parentElement,
    focused.nextElementSibling,
    focused.parentElement?.nextElementSibling,
  ];
  const label = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const styles = [...around, ...label, row].flatMap((element) =>
    element ? [null, '::before', '::after'].map((part) => getComputedStyle(element, part)) : [],
  );
  const shown =
    getComputedStyle(focused).boxShadow !== 'none' ||
    styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1);
  const { top, bottom } = focused.getBoundingClientRect();
  return { on, shown: shown && bottom > 0 && top < window.innerHeight };
}

/** The app without a mouse: keys only, and at each stop the focus is to be seen. */
export function keyboardOf(page: Page) {
  const { keyboard } = page;

  async function expectFocusSeen(): Promise<void> {
    await expect.poll(() => page.evaluate(focusSeen)).toMatchObject({ shown: true });
  }

  const has = (target: Locator) =>
    target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

  return {
    expectFocusSeen,
    async press(...keys: string[]): Promise<void> {
      for (const key of keys) await keyboard.press(key);
    },
    type: (text: string) => keyboard.type(text),
    /** Waits until the focus is there by itself. */
    async at(target: Locator): Promise<void> {
      await expect(target).toBeFocused();
      await expectFocusSeen();
    },
    /** Goes there stop by stop. */
    async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      await expect(target).toBeAttached();
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        if (await has(target)) return expectFocusSeen();
        await keyboard.press(key);
        await expectFocusSeen();
      }
      throw new Error(`not reached by ${key}: ${target}`);
    },
  };
}
