import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, openDatabase } from '../../src/main/journal/database/connection.ts';
import { migrate } from '../../src/main/journal/database/migrate.ts';
import { backup, listBackups } from '../../src/main/journal/vault/backup.ts';
import { restoreBackup, verifyBackup } from '../../src/main/journal/vault/restore.ts';
import { passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import {
  bytesElsewhere,
  create,
  failureOf,
  open,
  passphrase,
  remove,
  temporaryFolder,
  testMigrations,
  texts,
  write,
} from '../unit/main/journal/vault/fixtures.ts';

/** The long run (`npm run faults`) sets FAULT_CYCLES: security.md wants 10,000. */
const cycles = Number(process.env.FAULT_CYCLES ?? 40);
/** Of the states that a crash inside a change can leave, a short run looks at every third. */
const stride = process.env.FAULT_CYCLES ? 1 : 3;

let home: string;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => remove(home));

/** Starts a saver, kills it a random while after its first acknowledgement, and returns the last one. */
async function saveAndKill(path: string, key: Buffer): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'saver.ts'), path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stdin.write(key);
  const first = await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  expect(typeof first[0]).toBe('string');
  setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
  await once(child, 'close');
  // A number without its line end was cut off by the kill.
  return Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1));
}

describe('kill -9 during saves', () => {
  it(
    `loses nothing that was acknowledged, ${cycles} times`,
    async () => {
      const path = join(home, 'journal.db');
      const key = randomBytes(32);
      const db = createDatabase(path, key);
      migrate(db, testMigrations);
      db.close();
      let saved = 0;
      for (let cycle = 0; cycle < cycles; cycle++) {
        const acknowledged = await saveAndKill(path, key);
        expect(acknowledged).toBeGreaterThan(saved);
        const after = openDatabase(path, key, { newest: 1, check: true });
        const ids = after.prepare('SELECT id, text FROM reflection ORDER BY id').raw().all();
        // One more than was acknowledged may be there: killed between the commit and its line.
        expect([acknowledged, acknowledged + 1]).toContain(ids.length);
        for (const [index, row] of ids.entries()) {
          expect(row).toEqual([index + 1, `note ${index + 1} ${'words '.repeat((index + 1) % 400)}`]);
        }
        expect(after.prepare('SELECT count(*) FROM search').pluck().get()).toBe(ids.length);
        saved = ids.length;
        // Small again from time to time, so that a cycle stays short.
        if (saved > 3000) {
          after.exec('DELETE FROM reflection; DELETE FROM search');
          saved = 0;
        }
        after.close();
      }
    },
    Math.max(120_000, cycles * 5_000),
  );
});

/** Runs a task on a fresh copy of `template` and kills it before its n-th change; false once it ran to its end. */
async function crashAt(task: string, template: string, folder: string, step: number, extra: string): Promise<boolean> {
  remove(folder);
  cpSync(template, folder, { recursive: true });
  const script = join(import.meta.dirname, '../unit/main/journal/vault/crash.ts');
  const child = spawn(process.execPath, [script, task, folder, String(step), extra], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = await once(child, 'exit');
  expect(code === 0 || signal === 'SIGKILL').toBe(true);
  return code !== 0;
}

/** Every state that a crash in a task can leave, one after the other, given to `check`. */
async function everyCrash(
  task: string,
  template: string,
  extra: string,
  check: (folder: string) => Promise<void>,
): Promise<number> {
  const folder = join(home, 'Crashed.journal');
  let step = 1;
  while (await crashAt(task, template, folder, step, extra)) {
    await check(folder);
    step += stride;
  }
  await check(folder);
  return step;
}

describe('kill -9 inside a change', () => {
  let template: string;
  let fileName: string;

  /** A journal as a crash leaves it, its last note in the log alone, so that losing the log would show. */
  beforeEach(async () => {
    const source = join(home, 'Source.journal');
    template = join(home, 'Template.journal');
    const { journal } = await create(source);
    write(journal, 'first');
    ({ fileName } = backup(journal, new Date('2026-03-01T20:00:00.000Z')));
    write(journal, 'second');
    mkdirSync(template);
    for (const entry of readdirSync(source, { withFileTypes: true })) {
      if (entry.isFile()) writeFileSync(join(template, entry.name), bytesElsewhere(join(source, entry.name)));
    }
    cpSync(join(source, 'backups'), join(template, 'backups'), { recursive: true });
    journal.close();
  });

  it('of the passphrase leaves the old one or the new one', async () => {
    const steps = await everyCrash('passphrase', template, 'a later one', async (folder) => {
      const old = await failureOf(async () => (await open(folder)).close());
      const again = await open(folder, old.code === 'none' ? passphrase : 'a later one');
      expect(texts(again)).toEqual(['first', 'second']);
      again.close();
    });
    expect(steps).toBeGreaterThan(10);
  }, 300_000);

  it('of the backups leaves whole backups only, and the journal as it was', async () => {
    const steps = await everyCrash('backup', template, '2026-04-01T20:00:00.000Z', async (folder) => {
      for (const { fileName: name } of listBackups(folder)) {
        const secret = { kind: 'passphrase' as const, value: passphraseBytes(passphrase) };
        await verifyBackup(folder, name, secret, { migrations: testMigrations });
      }
      const again = await open(folder);
      expect(texts(again)).toEqual(['first', 'second']);
      backup(again, new Date('2026-05-01T20:00:00.000Z'));
      expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.partial'))).toEqual([]);
      again.close();
    });
    expect(steps).toBeGreaterThan(10);
  }, 300_000);

  it('of the whole journal by a restore leaves the old one, or one that a second try completes', async () => {
    const seen = new Set<string>();
    const steps = await everyCrash('restore', template, fileName, async (folder) => {
      const state = await failureOf(async () => {
        const opened = await open(folder);
        seen.add(texts(opened).join());
        opened.close();
      });
      seen.add(state.code);
      expect(['none', 'database-missing']).toContain(state.code);
      const secret = { kind: 'passphrase' as const, value: passphraseBytes(passphrase) };
      await restoreBackup(folder, fileName, secret, { migrations: testMigrations });
      const again = await open(folder);
      expect(texts(again)).toEqual(['first']);
      again.close();
      const aside = readdirSync(folder).filter((name) => name.startsWith('replaced-'));
      const whole = aside.find((name) => existsSync(join(folder, name, 'journal.db'))) ?? 'none';
      const before = await open(join(folder, whole));
      expect(texts(before)).toEqual(['first', 'second']);
      before.close();
    });
    expect(steps).toBeGreaterThan(10);
    expect([...seen]).toEqual(expect.arrayContaining(['none', 'database-missing', 'first,second']));
  }, 300_000);
});
