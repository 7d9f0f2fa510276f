import type { Page } from 'playwright-core';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

const sections = ['about', 'figures', 'qualifications', 'feedback', 'head'] as const;

/** Before the profile is begun. */
export async function emptyProfile(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/profile');
  await camera.shoot('profile-empty');
}

/** The profile: sections with what the journal offers, and each version as it is printed. */
export async function profile(page: Page, camera: Camera): Promise<void> {
  for (const section of sections) {
    await goTo(page, `/profile/${section}`);
    await settle(page);
    await camera.shoot(`profile-${section}`);
  }
  await goTo(page, '/profile/about');
  await page.locator('#page').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await camera.shoot('profile-offers');
  await goTo(page, '/profile/versions');
  const preview = page.getByRole('region', { name: 'Preview' });
  await preview.getByText(/^Page 1 of/u).waitFor();
  await settle(page);
  await camera.shoot('profile-full');
  await page.getByRole('button', { name: 'Next page' }).click();
  await camera.shoot('profile-full-second-page');
  for (const name of ['One page for clients', 'Short biography']) {
    await page.getByRole('combobox', { name: 'Version', exact: true }).click();
    await page.getByRole('option', { name, exact: true }).click();
    await settle(page);
    await camera.shoot(`profile-${name.toLowerCase().replaceAll(' ', '-')}`);
  }
}
