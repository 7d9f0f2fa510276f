import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../../../src/main/answer.ts';
import { hostRouter } from '../../../src/main/hostRouter.ts';
import { openSettings } from '../../../src/main/settings/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/doubleloop-test-`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('changing one setting leaves the others as they were', async () => {
  const settings = openSettings(folder);
  const change = (input: object) =>
    answer(hostRouter, { settings }, { path: 'settings.change', type: 'mutation', input });
  await change({ idleMinutes: 30 });
  await change({ textSize: 'large' });
  expect(await change({ colorScheme: 'dark' })).toEqual({
    ok: true,
    data: { idleMinutes: 30, textSize: 'large', colorScheme: 'dark', lastJournal: null, evidenceOrder: 'outcomes' },
  });
});

test('a refused input names the field and the rule, and never the value', async () => {
  const settings = openSettings(folder);
  const input = { idleMinutes: 61_616 };
  const refused = await answer(hostRouter, { settings }, { path: 'settings.change', type: 'mutation', input });
  expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input', details: { field: 'idleMinutes' } } });
  expect(JSON.stringify(refused)).not.toContain('61616');
});

test('a procedure that is not there is forbidden, whatever its name', async () => {
  for (const path of ['vault.open', 'constructor', '__proto__', 'journals']) {
    const refused = await answer(hostRouter, {}, { path, type: 'mutation', input: null });
    expect(refused).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  }
});
