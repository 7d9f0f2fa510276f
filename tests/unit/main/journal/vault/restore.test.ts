import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup } from '../../../../../src/main/journal/vault/backup.ts';
import { restoreBackup, verifyBackup } from '../../../../../src/main/journal/vault/restore.ts';
import { passphraseBytes } from '../../../../../src/main/journal/vault/vault.ts';
import {
  bytesElsewhere,
  create,
  failureOf,
  open,
  openByCode,
  passphrase,
  remove,
  temporaryFolder,
  testMigrations,
  texts,
  write,
} from './fixtures.ts';

let home: string;
let folder: string;
let fileName: string;
let recoveryCode: string;

/** A journal with one backup of two notes, and a third note written after it. */
beforeEach(async () => {
  home = temporaryFolder();
  folder = join(home, 'Anna.journal');
  const created = await create(folder);
  recoveryCode = created.recoveryCode;
  write(created.journal, 'first');
  write(created.journal, 'second');
  ({ fileName } = backup(created.journal, new Date('2026-03-01T20:00:00.000Z')));
  write(created.journal, 'third');
  created.journal.close();
});
afterEach(() => remove(home));

const secretOf = (text: string) => ({ kind: 'passphrase' as const, value: passphraseBytes(text) });
const options = { migrations: testMigrations };
const restore = (text = passphrase, name = fileName) => restoreBackup(folder, name, secretOf(text), options);
const replaced = () => readdirSync(folder).filter((name) => name.startsWith('replaced-'));
const backupPath = (name: string) => join(folder, 'backups', fileName, name);

function contents(): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

describe('restoring a backup', () => {
  it('brings back what was saved, keeps what it replaced, and gives no false alarm', async () => {
    expect(await restore()).toMatchObject({ fileName, reflections: 2 });
    const journal = await open(folder);
    expect(texts(journal)).toEqual(['first', 'second']);
    expect(journal.notices).toEqual([]);
    write(journal, 'fourth');
    journal.close();
    const aside = join(folder, replaced()[0] ?? 'none');
    expect(readdirSync(aside).sort()).toEqual(['counter', 'journal.db', 'keys.backup.json', 'keys.json']);
    const old = join(home, 'Old.journal');
    cpSync(aside, old, { recursive: true });
    const before = await open(old);
    expect(texts(before)).toEqual(['first', 'second', 'third']);
    before.close();
  });

  it('takes the passphrase or the recovery code of the backup’s day', async () => {
    const journal = await open(folder);
    await journal.setPassphrase(passphraseBytes(passphrase), passphraseBytes('a later one'));
    journal.close();
    expect(await failureOf(() => restore('a later one'))).toMatchObject({ code: 'wrong-passphrase' });
    const code = { kind: 'recovery-code' as const, value: Buffer.from(recoveryCode) };
    await restoreBackup(folder, fileName, code, options);
    (await open(folder, passphrase)).close();
    (await openByCode(folder, recoveryCode)).close();
  });

  it('restores a journal whose database or keys are gone, empty or damaged', async () => {
    for (const ruin of [
      () => rmSync(join(folder, 'journal.db')),
      () => writeFileSync(join(folder, 'journal.db'), ''),
      () => writeFileSync(join(folder, 'journal.db'), Buffer.alloc(9000, 5)),
      () => {
        for (const name of ['keys.json', 'keys.backup.json']) writeFileSync(join(folder, name), 'x');
      },
    ]) {
      ruin();
      await restore();
      const journal = await open(folder);
      expect(texts(journal)).toEqual(['first', 'second']);
      journal.close();
    }
  }, 20_000);

  it('moves the log of a crashed journal along with its database', async () => {
    const journal = await open(folder);
    write(journal, 'only in the log');
    const crashed = join(home, 'Crashed.journal');
    mkdirSync(crashed);
    for (const name of ['journal.db', 'journal.db-wal', 'keys.json', 'keys.backup.json', 'lock', 'counter']) {
      writeFileSync(join(crashed, name), bytesElsewhere(join(folder, name)));
    }
    journal.close();
    cpSync(join(folder, 'backups'), join(crashed, 'backups'), { recursive: true });
    await restoreBackup(crashed, fileName, secretOf(passphrase), options);
    const restored = await open(crashed);
    expect(texts(restored)).toEqual(['first', 'second']);
    expect(restored.notices).toEqual([]);
    restored.close();
    const aside = readdirSync(crashed).find((name) => name.startsWith('replaced-')) ?? 'none';
    const before = await open(join(crashed, aside));
    expect(texts(before)).toEqual(['first', 'second', 'third', 'only in the log']);
    before.close();
  });

  it('touches nothing where the journal is open, the secret wrong or the backup not what was saved', async () => {
    const manifest = readFileSync(backupPath('manifest.json'), 'utf8');
    const database = readFileSync(backupPath('journal.db'));
    const before = contents();
    const refuse = async (code: string, name = fileName, text = passphrase) => {
      expect(await failureOf(() => restore(text, name))).toMatchObject({ code });
      expect(contents()).toEqual(before);
      expect(replaced()).toEqual([]);
    };
    await refuse('wrong-passphrase', fileName, 'wrong');
    for (const name of ['2026-01-01T00-00-00.000Z', '..', '../../x', '', '/etc']) await refuse('not-found', name);

    writeFileSync(backupPath('manifest.json'), manifest.replace('"reflections": 2', '"reflections": 3'));
    await refuse('database-damaged');
    writeFileSync(backupPath('manifest.json'), '{}');
    await refuse('database-damaged');
    writeFileSync(backupPath('manifest.json'), manifest);

    const bytes = Buffer.from(database);
    bytes.writeUInt8(bytes.readUInt8(3 * 4096 + 77) ^ 1, 3 * 4096 + 77);
    writeFileSync(backupPath('journal.db'), bytes);
    await refuse('database-damaged');
    writeFileSync(backupPath('journal.db'), database.subarray(0, database.length - 4096));
    await refuse('database-damaged');
    writeFileSync(backupPath('journal.db'), Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096)]));
    await refuse('database-not-encrypted');
    writeFileSync(backupPath('journal.db'), database);

    const journal = await open(folder);
    const busy = await failureOf(() => restore());
    expect(texts(journal)).toHaveLength(3);
    journal.close();
    expect(busy).toMatchObject({ code: 'open-elsewhere' });
  }, 20_000);

  it('refuses a whole and genuine database that is not the one of this backup', async () => {
    const journal = await open(folder);
    const { fileName: later } = backup(journal, new Date('2026-03-02T20:00:00.000Z'));
    journal.close();
    cpSync(join(folder, 'backups', later, 'journal.db'), backupPath('journal.db'));
    expect(await failureOf(() => verifyBackup(folder, fileName, secretOf(passphrase), options))).toEqual({
      code: 'database-damaged',
      details: { reason: 'content' },
    });
  });

  it('drills a restore without touching the journal', async () => {
    const before = contents();
    expect(await verifyBackup(folder, fileName, secretOf(passphrase), options)).toMatchObject({ reflections: 2 });
    expect(contents()).toEqual(before);
  });

  it('does not follow a note of an interrupted restore that leads elsewhere', async () => {
    writeFileSync(join(folder, 'restore.json'), JSON.stringify({ replaced: '../outside' }));
    await restore();
    expect(existsSync(join(home, 'outside'))).toBe(false);
    expect(replaced()).toHaveLength(1);
  });

  it('says that a restore was cut short where the database is on neither side', async () => {
    mkdirSync(join(folder, 'replaced-2026-03-03T00-00-00.000Z'));
    writeFileSync(join(folder, 'restore.json'), JSON.stringify({ replaced: 'replaced-2026-03-03T00-00-00.000Z' }));
    renameSync(join(folder, 'journal.db'), join(folder, 'replaced-2026-03-03T00-00-00.000Z', 'journal.db'));
    expect(await failureOf(() => open(folder))).toEqual({
      code: 'database-missing',
      details: { restoreCutShort: true },
    });
    await restore();
    expect(replaced()).toEqual(['replaced-2026-03-03T00-00-00.000Z']);
    const journal = await open(folder);
    expect(texts(journal)).toEqual(['first', 'second']);
    journal.close();
    expect(existsSync(join(folder, 'restore.json'))).toBe(false);
  });
});
