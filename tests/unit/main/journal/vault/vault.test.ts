import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteFailure } from '../../../../../src/main/journal/database/connection.ts';
import { createJournal, openJournal, passphraseBytes } from '../../../../../src/main/journal/vault/vault.ts';
import {
  bytesElsewhere,
  create,
  failureOf,
  mountDisk,
  open,
  openByCode,
  passphrase,
  quick,
  remountReadOnly,
  remove,
  temporaryFolder,
  testMigrations,
  texts,
  unmount,
  write,
} from './fixtures.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = temporaryFolder();
  folder = join(home, 'Anna.journal');
});
afterEach(() => remove(home));

/** A copy of the open journal as a crash would leave it: files read by another process, the journal left open. */
function crashCopy(to: string): void {
  mkdirSync(to, { mode: 0o700 });
  for (const name of readdirSync(folder)) {
    if (name !== 'backups') writeFileSync(join(to, name), bytesElsewhere(join(folder, name)));
  }
}

describe('creating a journal', () => {
  it('makes a private folder, and what was written is there after closing and opening', async () => {
    const { journal, recoveryCode } = await create(folder);
    write(journal, 'I talked too much.');
    expect(journal.openedBy).toBe('passphrase');
    expect(journal.notices).toEqual([]);
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    journal.close();
    journal.close();
    expect(readdirSync(folder).sort()).toEqual(['counter', 'journal.db', 'keys.backup.json', 'keys.json']);
    if (process.platform !== 'win32') {
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    }
    const again = await open(folder);
    expect(texts(again)).toEqual(['I talked too much.']);
    expect(again.journalId).toBe(journal.journalId);
    expect([again.openedBy, again.notices]).toEqual(['passphrase', []]);
    again.close();
    const recovered = await openByCode(folder, recoveryCode.toLowerCase());
    expect(texts(recovered)).toEqual(['I talked too much.']);
    expect([recovered.openedBy, recovered.notices]).toEqual(['recovery-code', []]);
    recovered.close();
  });

  it('leaves an existing folder alone, even an empty one', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    expect(await failureOf(() => create(folder))).toMatchObject({ code: 'name-taken' });
    expect(readdirSync(folder)).toEqual(['mine.txt']);
    expect(await failureOf(() => create(join(home, 'none', 'x.journal')))).toMatchObject({ code: 'folder-missing' });
  });

  it('removes what it made where it fails, and wipes the passphrase', async () => {
    const bytes = passphraseBytes(passphrase);
    const bad = [{ version: 1, name: 'bad', sql: 'CREATE TABLE a (x); SELECT * FROM nowhere' }];
    expect(await failureOf(() => createJournal(folder, bytes, { ...quick, migrations: bad }))).toMatchObject({
      code: 'internal',
    });
    expect(existsSync(folder)).toBe(false);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    expect(await failureOf(() => createJournal(folder, Buffer.alloc(0), quick))).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('opening a journal', () => {
  it('takes a passphrase typed in another Unicode form, and wipes it', async () => {
    const { journal } = await createJournal(folder, passphraseBytes('Zürich café №1'), quick);
    journal.close();
    const value = passphraseBytes('Zu\u0308rich cafe\u0301 No1');
    const again = await openJournal(folder, { kind: 'passphrase', value }, quick);
    again.close();
    expect(value.every((byte) => byte === 0)).toBe(true);
  });

  it('tells a wrong passphrase, a wrong code, damage and a newer version apart, and changes nothing', async () => {
    const { journal } = await create(folder);
    for (let row = 0; row < 50; row++) write(journal, `note ${row} ${'x'.repeat(400)}`);
    journal.close();
    const other = join(home, 'Other.journal');
    const { journal: second, recoveryCode: otherCode } = await create(other);
    second.close();

    expect(await failureOf(() => open(folder, 'wrong'))).toMatchObject({ code: 'wrong-passphrase' });
    expect(await failureOf(() => openByCode(folder, otherCode))).toEqual({
      code: 'wrong-recovery-code',
      details: { reason: 'not-this-journal' },
    });
    expect(await failureOf(() => openByCode(folder, otherCode.slice(1)))).toEqual({
      code: 'wrong-recovery-code',
      details: { reason: 'mistyped' },
    });

    const database = join(folder, 'journal.db');
    const good = readFileSync(database);
    const damagedHead = Buffer.from(good);
    damagedHead.writeUInt8(good.readUInt8(200) ^ 255, 200);
    writeFileSync(database, damagedHead);
    expect(await failureOf(() => open(folder, 'wrong'))).toMatchObject({ code: 'wrong-passphrase' });
    expect(await failureOf(() => open(folder))).toMatchObject({ code: 'database-damaged' });
    expect(readFileSync(database).equals(damagedHead)).toBe(true);

    cpSync(join(other, 'journal.db'), database);
    expect(await failureOf(() => open(folder))).toMatchObject({ code: 'database-damaged' });
    writeFileSync(database, '');
    expect(await failureOf(() => open(folder))).toMatchObject({ code: 'database-empty' });
    rmSync(database);
    expect(await failureOf(() => open(folder))).toMatchObject({ code: 'database-missing' });
    expect(existsSync(database)).toBe(false);
    writeFileSync(database, good);

    const later = [...testMigrations, { version: 2, name: 'later', sql: 'CREATE TABLE later (x)' }];
    const value = passphraseBytes(passphrase);
    (await openJournal(folder, { kind: 'passphrase', value }, { ...quick, migrations: later })).close();
    const newer = readFileSync(database);
    expect(await failureOf(() => open(folder))).toMatchObject({ code: 'newer-version' });
    expect(readFileSync(database).equals(newer)).toBe(true);
    expect(await failureOf(() => open(join(home, 'none.journal')))).toMatchObject({ code: 'folder-missing' });
    for (const name of ['keys.json', 'keys.backup.json']) rmSync(join(folder, name));
    expect(await failureOf(() => open(folder))).toMatchObject({ code: 'keys-missing' });
  }, 20_000);

  it('opens from the second key copy, says so once, and makes the first one good again', async () => {
    const { journal } = await create(folder);
    journal.close();
    const good = readFileSync(join(folder, 'keys.json'), 'utf8');
    writeFileSync(join(folder, 'keys.json'), good.replace('argon2id', 'argon2ix'));
    const second = await open(folder);
    expect(second.notices).toEqual(['second-key-copy-used']);
    second.close();
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(good);
    rmSync(join(folder, 'keys.backup.json'));
    const first = await open(folder);
    expect(first.notices).toEqual([]);
    first.close();
    expect(readFileSync(join(folder, 'keys.backup.json'), 'utf8')).toBe(good);
  });

  it('says after a crash that the end was unclean, and has everything that was saved', async () => {
    const { journal } = await create(folder);
    write(journal, 'before the crash');
    const crashed = join(home, 'Crashed.journal');
    crashCopy(crashed);
    expect(await failureOf(() => open(folder))).toEqual({
      code: 'open-elsewhere',
      details: { pid: process.pid, host: hostname(), since: expect.any(String) },
    });
    journal.close();
    const again = await open(crashed);
    expect(again.notices).toEqual(['unclean-end']);
    expect(texts(again)).toEqual(['before the crash']);
    again.close();
    const clean = await open(crashed);
    expect(clean.notices).toEqual([]);
    clean.close();
  });

  it('notices that an older copy of the database, or one without its log, has taken its place', async () => {
    const { journal } = await create(folder);
    journal.close();
    const old = readFileSync(join(folder, 'journal.db'));
    const opened = await open(folder);
    write(opened, 'lost with the log');
    const crashed = join(home, 'Crashed.journal');
    crashCopy(crashed);
    opened.close();
    rmSync(join(crashed, 'journal.db-wal'));
    const withoutLog = await open(crashed);
    expect(withoutLog.notices).toEqual(['unclean-end', 'older-copy']);
    withoutLog.close();

    writeFileSync(join(folder, 'journal.db'), old);
    const older = await open(folder);
    expect(older.notices).toEqual(['older-copy']);
    older.close();
    writeFileSync(join(folder, 'counter'), '{"opened": 1, "seal": "forged"}');
    const told = await open(folder);
    expect(told.notices).toEqual([]);
    told.close();
  });

  it('says that a folder is read-only', async () => {
    mkdirSync(folder);
    if (mountDisk(folder, 'size=8m,mode=0700')) {
      const inside = join(folder, 'In.journal');
      const { journal } = await create(inside);
      journal.close();
      remountReadOnly(folder);
      try {
        expect(await failureOf(() => open(inside))).toMatchObject({ code: 'folder-read-only' });
        expect(await failureOf(() => create(join(folder, 'New.journal')))).toMatchObject({ code: 'folder-read-only' });
      } finally {
        unmount(folder);
      }
    } else {
      // Nothing can be made inside a file: the nearest thing to a read-only folder that binds every user.
      writeFileSync(join(folder, 'file'), '');
      expect(await failureOf(() => create(join(folder, 'file', 'x.journal')))).toMatchObject({
        code: 'folder-missing',
      });
    }
  });
});

describe('changing the keys', () => {
  it('takes a new passphrase for the current one, and only for it', async () => {
    const { journal } = await create(folder);
    write(journal, 'kept');
    const wrong = passphraseBytes('wrong');
    const next = passphraseBytes('next one');
    expect(await failureOf(() => journal.setPassphrase(wrong, next))).toMatchObject({ code: 'wrong-passphrase' });
    expect([...wrong, ...next].every((byte) => byte === 0)).toBe(true);
    expect(await failureOf(() => journal.setPassphrase(null, passphraseBytes('next one')))).toMatchObject({
      code: 'forbidden',
    });
    await journal.setPassphrase(passphraseBytes(passphrase), passphraseBytes('next one'));
    journal.close();
    expect(await failureOf(() => open(folder))).toMatchObject({ code: 'wrong-passphrase' });
    const again = await open(folder, 'next one');
    expect(texts(again)).toEqual(['kept']);
    again.close();
  });

  it('takes a new passphrase without the current one after a recovery code', async () => {
    const { journal, recoveryCode } = await create(folder);
    journal.close();
    const recovered = await openByCode(folder, recoveryCode);
    await recovered.setPassphrase(null, passphraseBytes('remembered'));
    recovered.close();
    (await open(folder, 'remembered')).close();
  });

  it('renews the recovery code, and knows the one that counts', async () => {
    const { journal, recoveryCode } = await create(folder);
    expect(await journal.isRecoveryCode(recoveryCode)).toBe(true);
    const [next, stillOld] = await Promise.all([journal.renewRecoveryCode(), journal.isRecoveryCode(recoveryCode)]);
    expect(stillOld).toBe(false);
    expect(await journal.isRecoveryCode(next)).toBe(true);
    expect(await journal.isRecoveryCode('nonsense')).toBe(false);
    journal.close();
    expect(await failureOf(() => openByCode(folder, recoveryCode))).toMatchObject({ code: 'wrong-recovery-code' });
    (await openByCode(folder, next)).close();
  });

  it('never wraps a wiped key where the journal is locked meanwhile', async () => {
    const { journal } = await create(folder);
    const before = readFileSync(join(folder, 'keys.json'), 'utf8');
    const change = failureOf(() => journal.setPassphrase(passphraseBytes(passphrase), passphraseBytes('next one')));
    const renewal = failureOf(() => journal.renewRecoveryCode());
    await new Promise((resolve) => setTimeout(resolve, 20));
    journal.close();
    expect(await change).toMatchObject({ code: 'journal-locked' });
    expect(await renewal).toMatchObject({ code: 'journal-locked' });
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(before);
    (await open(folder)).close();
  });
});

describe('a full disk', () => {
  it('is called by its name, and nothing that was saved is lost', async () => {
    mkdirSync(folder);
    const mounted = mountDisk(folder, 'size=1m,mode=0700');
    try {
      const inside = join(folder, 'In.journal');
      const { journal } = await create(inside);
      if (!mounted) journal.db.pragma('max_page_count = 60');
      const saved: string[] = [];
      const full = await failureOf(() => {
        try {
          for (let count = 0; count < 5000; count++) {
            const text = `${count} ${'word '.repeat(300)}`;
            write(journal, text);
            saved.push(text);
          }
        } catch (error) {
          throw sqliteFailure(error);
        }
      });
      expect(full).toEqual({ code: 'disk-full', details: { sqlite: 'SQLITE_FULL' } });
      expect(saved.length).toBeGreaterThan(3);
      expect(texts(journal)).toEqual(saved);
      journal.close();
      if (mounted) {
        expect(await failureOf(() => create(join(folder, 'New.journal')))).toMatchObject({ code: 'disk-full' });
        expect(readdirSync(folder)).toEqual(['In.journal']);
        cpSync(inside, join(home, 'Moved.journal'), { recursive: true });
      }
      const again = await open(mounted ? join(home, 'Moved.journal') : inside);
      expect(texts(again)).toEqual(saved);
      again.close();
    } finally {
      if (mounted) unmount(folder);
    }
  }, 20_000);
});

describe('on the disk', () => {
  it('no word of the journal is found in any file, open or closed, in any encoding', async () => {
    const canary = 'Canary-Überraschung-7391';
    const { journal } = await create(folder);
    write(journal, canary);
    journal.db.exec(`CREATE TABLE "${canary}" (x)`);
    journal.db.prepare('SELECT text FROM reflection ORDER BY text').all();
    const search = () => {
      for (const name of readdirSync(folder)) {
        const bytes = bytesElsewhere(join(folder, name));
        for (const form of [
          Buffer.from(canary),
          Buffer.from(canary, 'utf16le'),
          Buffer.from(Buffer.from(canary).toString('base64').slice(0, 20)),
          Buffer.from(Buffer.from(canary).toString('hex')),
          Buffer.from(passphrase),
        ]) {
          expect(bytes.includes(form), `${name} ${form.toString('latin1')}`).toBe(false);
        }
      }
    };
    search();
    journal.db.exec('DELETE FROM reflection; VACUUM');
    search();
    journal.close();
    search();
  });
});
