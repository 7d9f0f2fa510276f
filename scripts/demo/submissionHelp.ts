import type { Page } from 'playwright-core';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

const DRAFT =
  'In March I met Robin Thistlewick’s head of service at Fennimoor Homes. R. Thistlewick (45 years old) rang me on ' +
  '01632 960 114 the day after, and spoke of Imogen, the finance director of Calder Council.';
const BIBTEX = `@book{deHaan2008,
  author = {de Haan, Erik},
  title = {Relational Coaching: Journeys towards Mastering One-to-One Learning},
  year = {2008}, publisher = {Wiley}, address = {Chichester}
}
@book{broken, author = {Nobody, title = {Never closed}
@book{kolb, author = {Kolb, D. A.}, title = {Experiential Learning}, year = {1984}}
`;

/** The library of sources with an import, a citation that is picked, and a text that is looked through for clients. */
export async function submissionHelp(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/sources');
  await camera.shoot('sources');
  await page.getByRole('button', { name: 'As a list of references' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Basic Books' }).last().waitFor();
  await page.locator('#page').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await settle(page);
  await camera.shoot('references');
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByLabel('Or paste it here').fill(BIBTEX);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('What cannot be read').waitFor();
  await settle(page);
  await camera.shoot('import-sources');
  await page.keyboard.press('Escape');
  await goTo(page, '/check-text');
  await camera.shoot('check-text-empty');
  await page.getByLabel('Text', { exact: true }).fill(DRAFT);
  await page
    .getByRole('heading', { level: 2, name: /^Names/ })
    .first()
    .waitFor();
  await settle(page);
  await camera.shoot('check-text');
}
