import type { Locator, Page } from 'playwright-core';
import { emptyIdentity } from '../../../src/shared/domain/client.ts';
import type { Engagement } from '../../../src/shared/domain/engagement.ts';
import type { Request } from '../../../src/shared/message.ts';
import type { Result } from '../../../src/shared/result.ts';
import { expect } from './expect.ts';

/** Asks the open journal through the window's own bridge. */
async function ask(page: Page, request: Omit<Request, 'to'>): Promise<unknown> {
  const text = await page.evaluate(
    async (sent) => {
      const { doubleloop } = globalThis as unknown as { doubleloop: { request: (r: unknown) => Promise<unknown> } };
      return JSON.stringify(await doubleloop.request(JSON.parse(sent)));
    },
    JSON.stringify({ to: 'journal', ...request }),
  );
  const result = JSON.parse(text) as Result<unknown>;
  if (!result.ok) throw new Error(`${request.path}: ${result.error.code}`);
  return result.data;
}

/** Clients and the work with them: the list, a client's page, its register and its engagements. */
export function practiceOf(page: Page) {
  const dialog = page.getByRole('dialog');
  const register = page.getByRole('region', { name: 'Register' });
  return {
    dialog,
    register,
    /** Goes to the list of clients, from wherever one is. */
    async clients(): Promise<void> {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Practice' }).click();
      await page.getByRole('navigation', { name: 'Practice' }).getByRole('link', { name: 'Clients' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
    },
    /** Adds a client by the dialog; their page is open then. Without a code name, under the one that is offered. */
    async addClient(codeName?: string): Promise<void> {
      await page.getByRole('button', { name: 'New client' }).click();
      const field = dialog.getByLabel('Code name');
      await expect(field).toHaveValue(/./);
      if (codeName !== undefined) await field.fill(codeName);
      const chosen = await field.inputValue();
      await dialog.getByRole('button', { name: 'Add the client' }).click();
      await expect(page.getByRole('heading', { level: 1, name: chosen })).toBeVisible();
    },
    /** Puts a client with a name in the register into the journal. Returns the client’s id. */
    async registerClient(codeName: string, realName: string, aliases: string[] = []): Promise<string> {
      const identity = { ...emptyIdentity, realName, aliases };
      return String(await ask(page, { path: 'clients.create', type: 'mutation', input: { codeName, identity } }));
    },
    /** Opens a client's page from the list. */
    async openClient(codeName: string): Promise<void> {
      await page.getByRole('table').getByRole('link', { name: codeName, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: codeName })).toBeVisible();
    },
    /** Puts an hour with the open client into the record, serving their first goal, and shows the client again. */
    async hold(codeName: string, happenedOn: string): Promise<void> {
      const clientId = page.url().split('/').at(-1);
      const found = await ask(page, { path: 'engagements.ofClient', type: 'query', input: clientId });
      const [engagement] = found as Engagement[];
      const when = { happenedOn, startedAt: null, zone: 'Europe/London', minutes: 60 };
      const how = { format: 'video', paid: false, setting: 'one-to-one', status: 'held', aim: '' };
      const goalId = engagement?.goals[0]?.id ?? null;
      const input = { facts: { engagementId: engagement?.id, goalId, ...when, ...how } };
      await ask(page, { path: 'sessions.log', type: 'mutation', input });
      await this.clients();
      await this.openClient(codeName);
    },
    /** Chooses from the menu of the open client. */
    async act(name: string | RegExp): Promise<void> {
      await page.getByRole('button', { name: 'Actions', exact: true }).click();
      await page.getByRole('menuitem', { name }).click();
    },
    /** Opens one of the sections of the open client's engagement. */
    async openSection(name: string): Promise<Locator> {
      const control = page.getByRole('button', { name: new RegExp(`^${name}`) });
      if ((await control.getAttribute('aria-expanded')) !== 'true') await control.click();
      const panel = page.getByRole('region', { name: new RegExp(`^${name}`) });
      await expect(panel).toBeVisible();
      return panel;
    },
    /** Chooses today in the calendar of a field of days. */
    async chooseToday(field: Locator): Promise<void> {
      await field.click();
      await page.locator('[data-dates-dropdown] [data-today]').click();
      await expect(page.locator('[data-dates-dropdown]')).toHaveCount(0);
    },
  };
}
