import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Migration } from '../../../../../src/main/journal/database/migrations/index.ts';
import type { OpenJournal } from '../../../../../src/main/journal/vault/openedJournal.ts';
import { floorCostForTests } from '../../../../../src/main/journal/vault/slots.ts';
import {
  createJournal,
  openJournal,
  passphraseBytes,
  type VaultOptions,
} from '../../../../../src/main/journal/vault/vault.ts';
import { AppError } from '../../../../../src/shared/result.ts';

/** A small journal of its own, so that these stories do not change with the product's tables. */
export const testMigrations: readonly Migration[] = [
  {
    version: 1,
    name: 'test tables',
    sql: `CREATE TABLE vault_state (id INTEGER PRIMARY KEY CHECK (id = 1), opened INTEGER NOT NULL) STRICT;
      CREATE TABLE reflection (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
      CREATE TABLE tag (name TEXT PRIMARY KEY, weight REAL, image BLOB) STRICT, WITHOUT ROWID;
      CREATE VIRTUAL TABLE search USING fts5(text);`,
  },
];

export const quick: VaultOptions = { migrations: testMigrations, kdfCostForTests: floorCostForTests };

export const passphrase = 'correct horse battery staple';

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'doubleloop-'));
}

export function create(folder: string): Promise<{ journal: OpenJournal; recoveryCode: string }> {
  return createJournal(folder, passphraseBytes(passphrase), quick);
}

export function open(folder: string, text: string = passphrase): Promise<OpenJournal> {
  return openJournal(folder, { kind: 'passphrase', value: passphraseBytes(text) }, quick);
}

export function openByCode(folder: string, code: string): Promise<OpenJournal> {
  return openJournal(folder, { kind: 'recovery-code', value: Buffer.from(code) }, quick);
}

export function write(journal: OpenJournal, text: string): void {
  journal.db.transaction(() => {
    journal.db.prepare('INSERT INTO reflection (text) VALUES (?)').run(text);
    journal.db.prepare('INSERT INTO search (text) VALUES (?)').run(text);
    journal.db.prepare('INSERT OR REPLACE INTO tag VALUES (?, 0.5, ?)').run(text.slice(0, 20), Buffer.from(text));
  })();
}

export function texts(journal: OpenJournal): unknown[] {
  return journal.db.prepare('SELECT text FROM reflection ORDER BY id').pluck().all();
}

/** The failure that a call ends in, as its code and details; `none` where it succeeds. */
export async function failureOf(work: () => unknown): Promise<{ code: string; details?: AppError['details'] }> {
  try {
    await work();
    return { code: 'none' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, details: error.details };
  }
}

/**
 * A file's bytes, read by another process: reading a live database in the one that owns it would drop its locks.
 */
export function bytesElsewhere(path: string): Buffer {
  const script = 'process.stdout.write(require("node:fs").readFileSync(process.argv[1]))';
  return execFileSync(process.execPath, ['-e', script, path], { maxBuffer: 1 << 28 });
}

/** Mounts a small disk in memory at a folder where the system lets us; else false, and the story takes its other way. */
export function mountDisk(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function remountReadOnly(folder: string): void {
  execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' });
}

export function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
