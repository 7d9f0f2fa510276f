import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Takes numbered pictures of the window, each in light and in dark. */
export interface Camera {
  shoot(name: string): Promise<void>;
}

/** Long enough for fonts, colours and movement to settle. */
const SETTLE_MS = 350;

/** `page` is asked for each time: a lock gives the window a new one. */
export function createCamera(page: () => Page, folder: string): Camera {
  let count = 0;
  return {
    async shoot(name) {
      count += 1;
      // A pointer that rests on something would leave its tooltip in the picture.
      await page().mouse.move(0, 0);
      const number = String(count).padStart(2, '0');
      for (const colorScheme of ['dark', 'light'] as const) {
        await page().emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page().waitForTimeout(SETTLE_MS);
        await page().screenshot({ path: join(folder, `${number}-${name}-${colorScheme}.png`) });
      }
    },
  };
}
