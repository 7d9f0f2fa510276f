import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of axe’s that a colour scheme can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it is: all that it knows in light, and in dark what the colours change. One line a find,
 * which begins with the screen’s name.
 */
export async function findings(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settle(page);
    const lines = await violations(page, colorScheme === 'light' ? null : ofColours);
    found.push(...lines.map((line) => `${screen}, ${colorScheme}: ${line}`));
  }
  return found;
}

/** Waits until nothing fades any more: a contrast measured on the way is nobody’s. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((next) => requestAnimationFrame(next));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Runs axe in the page, which keeps it until it is left, and brings back what was violated only: passes are many. */
async function violations(page: Page, rules: string[] | null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const here = window as unknown as { axe: typeof axe };
    const { violations: violated } = await here.axe.run(document, {
      resultTypes: ['violations'],
      ...(values && { runOnly: { type: 'rule', values } }),
    });
    return violated.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => `${id} ${target.join(' ')} ${html} ${failureSummary}`),
    );
  }, rules);
}
