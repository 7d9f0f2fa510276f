import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PaperFormat, PaperOrder } from '../../src/shared/domain/paper.ts';
import type { Ask } from './ask.ts';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

interface Listed {
  id: string;
  unitId: string;
}

async function submissionOf(ask: Ask, unitId: string): Promise<string> {
  const list = (await ask({ to: 'journal', path: 'submissions.list', type: 'query', input: null })) as Listed[];
  const found = list.find((submission) => submission.unitId === unitId);
  if (!found) throw new Error(`the sample has no submission for ${unitId}`);
  return found.id;
}

/** The list, a submission being written, what stands beside it, and how it reads. */
export async function submissions(page: Page, ask: Ask, camera: Camera): Promise<void> {
  await goTo(page, '/submissions');
  await camera.shoot('submissions');
  const id = await submissionOf(ask, '8588-503');
  await goTo(page, `/submissions/${id}`);
  await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
  await settle(page);
  await camera.shoot('submission');
  await page.locator('#page').evaluate((element) => element.scrollTo(0, 1300));
  await camera.shoot('submission-quotes');
  await page.getByText('Readiness', { exact: true }).click();
  await settle(page);
  await camera.shoot('submission-readiness');
  await page.getByRole('button', { name: 'Insert' }).click();
  await camera.shoot('submission-insert');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Cover sheet/u }).click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
  await camera.shoot('submission-cover');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await goTo(page, `/submissions/${await submissionOf(ask, '701')}`);
  await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('heading', { name: /before this goes out$/u }).waitFor();
  await settle(page);
  await camera.shoot('submission-gate');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await goTo(page, `/submissions/${id}/read`);
  await camera.shoot('submission-read');
  for (let turn = 0; turn < 3; turn += 1) await page.getByRole('button', { name: 'Next page' }).click();
  await settle(page);
  await camera.shoot('submission-read-page');
}

/** The submissions of the sample as files: what would be handed in. */
export async function exportSubmissions(ask: Ask, folder: string): Promise<void> {
  const files: [unitId: string, format: PaperFormat, name: string][] = [
    ['8588-503', 'docx', 'submission-8588-503.docx'],
    ['8588-503', 'pdf', 'submission-8588-503.pdf'],
    ['703', 'docx', 'submission-703.docx'],
    ['703', 'pdf', 'submission-703.pdf'],
    ['701', 'docx', 'portfolio-701.docx'],
  ];
  const write = (order: PaperOrder, format: PaperFormat, name: string) => {
    const input = { order, format, path: join(folder, name), replace: false };
    return ask({ to: 'host', path: 'exports.writePaper', type: 'mutation', input });
  };
  for (const [unitId, format, name] of files) {
    await write({ paper: 'submission', id: await submissionOf(ask, unitId) }, format, name);
  }
  await write({ paper: 'mapping-sheet', unitId: '703' }, 'docx', 'mapping-703.docx');
}
