import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettings } from '../../../../src/main/settings/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doubleloop-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was set is there after the next start', () => {
  openSettings(folder).change({ colorScheme: 'dark', idleMinutes: 60 });
  expect(openSettings(folder).get()).toEqual({
    colorScheme: 'dark',
    idleMinutes: 60,
    textSize: 'medium',
    lastJournal: null,
    evidenceOrder: 'outcomes',
  });
});

test('an unreadable or nonsensical file means the defaults, and a value out of range is refused', () => {
  for (const text of ['{"idleMinutes": 0}', 'not json', '']) {
    writeFileSync(join(folder, 'settings.json'), text);
    expect(openSettings(folder).get()).toMatchObject({ idleMinutes: 10, colorScheme: 'auto' });
  }
  expect(() => openSettings(folder).change({ idleMinutes: 61 })).toThrow();
});
