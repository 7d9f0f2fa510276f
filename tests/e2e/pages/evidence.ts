import type { Page } from 'playwright-core';
import { asker } from '../../../scripts/demo/ask.ts';
import type { EvidenceLink } from '../../../src/shared/domain/evidence.ts';
import { expect } from './expect.ts';

/** A link to a criterion, `8588-503:1.2`. */
export const speaksFor = (criterion: string, justification = ''): EvidenceLink => ({
  target: { kind: 'criterion', id: criterion },
  justification,
  strength: 'supports',
  items: [],
});

/** Units, boards, matrix and readiness. */
export function evidenceOf(page: Page) {
  const ask = asker(() => page);
  const dialog = page.getByRole('dialog');
  const screens = page.getByRole('navigation', { name: 'Evidence' });
  const mutate = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  return {
    dialog,
    screens,
    /** Chooses units on the empty screen. */
    async begin(...ids: string[]): Promise<void> {
      for (const id of ids) await page.getByRole('checkbox', { name: id }).check();
      await page.getByRole('button', { name: /^Begin with/ }).click();
      await expect(page.getByRole('heading', { level: 2, name: ids[0] })).toBeVisible();
    },
    /** Writes a reflection and makes a passage of it evidence, past the editor. Returns the reflection’s id. */
    async addPassage(title: string, quote: string, links: EvidenceLink[], happenedOn = '2026-02-02'): Promise<string> {
      const facts = { modelId: 'free', title, happenedOn, happenedAt: null, zone: 'Europe/London' };
      const sourceId = await mutate('reflections.create', facts);
      const id = crypto.randomUUID();
      const source = { sourceKind: 'reflection', sourceId };
      await mutate('evidence.put', { id, kind: 'passage', ...source, quote, links });
      return String(sourceId);
    },
    /** Saves a reflection as it is, without the passages that were added past the editor. */
    async strikeOut(reflectionId: string): Promise<void> {
      const found = await ask({ to: 'journal', path: 'reflections.byId', type: 'query', input: reflectionId });
      const { document } = found as { document: unknown };
      await mutate('reflections.save', { id: reflectionId, patch: { document } });
    },
    /** Makes the one passage of a reflection, which is evidence, say something else. */
    async rewrite(reflectionId: string, words: string): Promise<void> {
      const input = { kind: 'reflection', id: reflectionId };
      const [piece] = (await ask({ to: 'journal', path: 'evidence.of', type: 'query', input })) as { id: string }[];
      const marks = [{ type: 'evidence', attrs: { evidenceId: piece?.id } }];
      const content = [{ type: 'paragraph', content: [{ type: 'text', text: words, marks }] }];
      await mutate('reflections.save', { id: reflectionId, patch: { document: { type: 'doc', content } } });
    },
    /** Adds a mention of a client behind the one passage of a reflection, which is evidence. */
    async mention(reflectionId: string, words: string, codeName: string, clientId: string): Promise<void> {
      const input = { kind: 'reflection', id: reflectionId };
      const [piece] = (await ask({ to: 'journal', path: 'evidence.of', type: 'query', input })) as { id: string }[];
      const marks = [{ type: 'evidence', attrs: { evidenceId: piece?.id } }];
      const passage = { type: 'text', text: words, marks };
      const content = [{ type: 'paragraph', content: [passage, { type: 'client', attrs: { clientId, codeName } }] }];
      await mutate('reflections.save', { id: reflectionId, patch: { document: { type: 'doc', content } } });
    },
    /** Goes to a unit’s board, from wherever one is. */
    async board(unitId: string): Promise<void> {
      await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: 'Evidence' }).click();
      await page.getByRole('heading', { level: 2, name: unitId }).getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1, name: unitId, exact: true })).toBeVisible();
    },
    /** A criterion on the open board. */
    criterion: (reference: string) =>
      page.getByRole('article', { name: new RegExp(`^${reference.replace('.', '\\.')} `) }),
    /** Chooses from the menu of the evidence from this source. */
    async act(reference: string, source: string, item: string | RegExp): Promise<void> {
      const menu = this.criterion(reference).getByRole('button', { name: `Actions for the evidence from ${source}` });
      await menu.click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    /** A requirement on the open readiness page, under the heading of its state. */
    requirement: (state: 'Not yet' | 'Met', title: string) =>
      page.getByRole('region', { name: state }).getByRole('listitem').filter({ hasText: title }),
  };
}
