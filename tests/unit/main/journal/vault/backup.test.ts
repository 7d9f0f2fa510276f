import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup, backupWhenDue, listBackups, pruneBackups } from '../../../../../src/main/journal/vault/backup.ts';
import type { OpenJournal } from '../../../../../src/main/journal/vault/openedJournal.ts';
import { create, failureOf, mountDisk, remove, temporaryFolder, texts, unmount, write } from './fixtures.ts';

let home: string;
let folder: string;
let journal: OpenJournal;
beforeEach(async () => {
  home = temporaryFolder();
  folder = join(home, 'Anna.journal');
  ({ journal } = await create(folder));
});
afterEach(() => {
  journal.close();
  remove(home);
});

const day = (text: string) => new Date(`${text}T20:00:00.000Z`);
const backups = () => join(folder, 'backups');

describe('backing up', () => {
  it('makes an encrypted copy that only its owner can read, and says what is in it', () => {
    for (let row = 0; row < 30; row++) write(journal, `Canary ${row}`);
    const summary = backup(journal, day('2026-03-01'));
    expect(summary).toEqual({
      fileName: '2026-03-01T20-00-00.000Z',
      madeAt: '2026-03-01T20:00:00.000Z',
      size: expect.any(Number),
      reflections: 30,
    });
    const made = join(backups(), summary.fileName);
    expect(readdirSync(made).sort()).toEqual(['journal.db', 'keys.json', 'manifest.json']);
    const bytes = readFileSync(join(made, 'journal.db'));
    expect(bytes.length).toBe(summary.size);
    expect(bytes.includes('SQLite format 3')).toBe(false);
    for (const name of readdirSync(made)) {
      expect(readFileSync(join(made, name)).includes('Canary')).toBe(false);
      if (process.platform !== 'win32') expect(statSync(join(made, name)).mode & 0o777).toBe(0o600);
    }
    const manifest = JSON.parse(readFileSync(join(made, 'manifest.json'), 'utf8'));
    expect(manifest.tables).toMatchObject({ reflection: 30, tag: 30, vault_state: 1 });
    expect(texts(journal)).toHaveLength(30);
  });

  it('lists backups without a key, newest first, and skips what is unreadable or unfinished', () => {
    for (const date of ['2026-03-02', '2026-03-04', '2026-03-03', '2026-03-05']) backup(journal, day(date));
    rmSync(join(backups(), '2026-03-05T20-00-00.000Z', 'journal.db'));
    mkdirSync(join(backups(), '2026-03-09T20-00-00.000Z'));
    mkdirSync(join(backups(), '2026-03-08T20-00-00.000Z.partial'));
    writeFileSync(join(backups(), 'notes.txt'), 'mine');
    cpSync(join(backups(), '2026-03-02T20-00-00.000Z'), join(backups(), 'copy of mine'), { recursive: true });
    expect(listBackups(folder).map((entry) => entry.madeAt.slice(0, 10))).toEqual([
      '2026-03-04',
      '2026-03-03',
      '2026-03-02',
    ]);
    expect(listBackups(join(home, 'none'))).toEqual([]);
  });

  it('gives two backups of one instant two names, and clears what a crash left half made', () => {
    mkdirSync(join(backups(), '2026-02-01T00-00-00.000Z.partial'), { recursive: true });
    writeFileSync(join(backups(), '2026-02-01T00-00-00.000Z.partial', 'journal.db'), 'half');
    const names = [backup(journal, day('2026-03-01')), backup(journal, day('2026-03-01'))].map((made) => made.fileName);
    expect(names).toEqual(['2026-03-01T20-00-00.000Z', '2026-03-01T20-00-00.001Z']);
    expect(readdirSync(backups()).sort()).toEqual(names);
  });

  it('keeps the newest seven and the newest of every month, and what it cannot read', () => {
    backup(journal, day('2026-01-05'));
    const template = join(backups(), '2026-01-05T20-00-00.000Z');
    const dates = ['2026-01-20', '2026-02-03', '2026-02-27'];
    for (let date = 1; date <= 9; date++) dates.push(`2026-03-0${date}`);
    for (const date of dates) cpSync(template, join(backups(), `${date}T20-00-00.000Z`), { recursive: true });
    mkdirSync(join(backups(), '2025-12-01T20-00-00.000Z'));
    expect(pruneBackups(folder).map((name) => name.slice(0, 10))).toEqual([
      '2026-03-02',
      '2026-03-01',
      '2026-02-03',
      '2026-01-05',
    ]);
    expect(readdirSync(backups())).toHaveLength(10);
    expect(pruneBackups(folder)).toEqual([]);
  });

  it('backs up once a day where it is asked at every lock', () => {
    expect(backupWhenDue(journal, day('2026-03-01'))?.reflections).toBe(0);
    expect(backupWhenDue(journal, new Date('2026-03-01T23:59:59.000Z'))).toBeNull();
    expect(backupWhenDue(journal, day('2026-03-02'))?.fileName).toBe('2026-03-02T20-00-00.000Z');
  });

  it('refuses once the journal is closed', async () => {
    journal.close();
    expect(await failureOf(() => backup(journal, new Date()))).toMatchObject({ code: 'journal-locked' });
  });

  it('makes nothing of a damaged journal: a bad copy never takes a good one’s place', async () => {
    for (let row = 0; row < 200; row++) write(journal, `note ${row} ${'x'.repeat(300)}`);
    journal.close();
    const path = join(folder, 'journal.db');
    const bytes = readFileSync(path);
    for (let page = 8; page < 20; page++) bytes.writeUInt8(bytes.readUInt8(page * 4096 + 50) ^ 1, page * 4096 + 50);
    writeFileSync(path, bytes);
    const { open } = await import('./fixtures.ts');
    journal = await open(folder);
    expect(await failureOf(() => backup(journal, new Date()))).toMatchObject({ code: 'database-damaged' });
    expect(readdirSync(backups())).toEqual([]);
  });

  it('leaves nothing of itself where the disk is full, and the journal as it was', async () => {
    for (let row = 0; row < 200; row++) write(journal, `note ${row} ${'x'.repeat(2000)}`);
    mkdirSync(backups());
    const mounted = mountDisk(backups(), 'size=256k');
    try {
      if (mounted) {
        expect(await failureOf(() => backup(journal, new Date()))).toMatchObject({ code: 'disk-full' });
        expect(readdirSync(backups())).toEqual([]);
      } else {
        // Where no small disk can be mounted: a file in the place of the folder stops the backup.
        rmSync(backups(), { recursive: true });
        writeFileSync(backups(), '');
        expect(await failureOf(() => backup(journal, new Date()))).toMatchObject({ code: 'disk-error' });
      }
      expect(texts(journal)).toHaveLength(200);
    } finally {
      if (mounted) unmount(backups());
    }
  });
});
