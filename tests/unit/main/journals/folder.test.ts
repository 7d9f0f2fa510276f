import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journalFolder, listJournals, renameJournal, syncedBy } from '../../../../src/main/journals/folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doubleloop-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (name: string) => {
  mkdirSync(join(folder, `${name}.journal`));
  writeFileSync(join(folder, `${name}.journal`, 'journal.db'), 'x');
};

test('journals are listed, damaged ones too, and nothing else', () => {
  make('Practice');
  mkdirSync(join(folder, 'Empty.journal'));
  mkdirSync(join(folder, 'Photos'));
  writeFileSync(join(folder, 'settings.json'), '{}');
  expect(listJournals(folder).map(({ name, size, changedAt }) => [name, size, changedAt !== null])).toEqual([
    ['Practice', 1, true],
    ['Empty', 0, false],
  ]);
});

test('a name is refused where a file system would, with a sentence that says why', () => {
  for (const name of ['', '  ', 'a/b', '..', 'con', 'x'.repeat(61), 'what?', 'end.']) {
    expect(() => journalFolder(folder, name)).toThrow(expect.objectContaining({ code: 'name-invalid' }));
  }
  expect(journalFolder(folder, ' Supervision 2026 ')).toBe(join(folder, 'Supervision 2026.journal'));
});

test('renaming keeps the contents, and never takes another journal’s name', () => {
  make('Old');
  make('Taken');
  expect(() => renameJournal(folder, 'Old', 'Taken')).toThrow(expect.objectContaining({ code: 'name-taken' }));
  expect(() => renameJournal(folder, 'Nowhere', 'New')).toThrow(expect.objectContaining({ code: 'not-found' }));
  renameJournal(folder, 'Old', 'New');
  expect(
    listJournals(folder)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['New', 'Taken']);
});

test('a folder inside a cloud drive is told by name or marker', () => {
  expect(syncedBy('/home/ada/Dropbox/journals')).toBe('Dropbox');
  expect(syncedBy('/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/j')).toBe('iCloud Drive');
  expect(syncedBy('/home/ada/OneDrive - Trust/j')).toBe('OneDrive');
  expect(syncedBy(folder)).toBeNull();
  mkdirSync(join(folder, '.stfolder'));
  expect(syncedBy(join(folder, 'deep', 'er'))).toBe('Syncthing');
});
