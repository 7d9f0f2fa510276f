import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A process that does one thing to a journal and kills itself (SIGKILL) before its n-th change of the file system, so
 * that a test can look at every state that a crash can leave. Arguments: what, the folder, n, an argument of the task.
 */
const [, , task = '', folder = '', step = '0', extra = ''] = process.argv;
let left = Number(step);

function killBefore(
  name: 'renameSync' | 'writeFileSync' | 'rmSync' | 'copyFileSync' | 'mkdirSync' | 'rmdirSync',
): void {
  const original: unknown = fs[name];
  Reflect.set(fs, name, (...args: unknown[]) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return typeof original === 'function' ? original(...args) : undefined;
  });
}
for (const name of ['renameSync', 'writeFileSync', 'rmSync', 'copyFileSync', 'mkdirSync', 'rmdirSync'] as const) {
  killBefore(name);
}
syncBuiltinESMExports();

const { open, passphrase, testMigrations } = await import('./fixtures.ts');
const { passphraseBytes } = await import('../../../../../src/main/journal/vault/vault.ts');
const { backup, pruneBackups } = await import('../../../../../src/main/journal/vault/backup.ts');
const { restoreBackup } = await import('../../../../../src/main/journal/vault/restore.ts');

if (task === 'restore') {
  const secret = { kind: 'passphrase' as const, value: passphraseBytes(passphrase) };
  await restoreBackup(folder, extra, secret, { migrations: testMigrations });
} else {
  const journal = await open(folder);
  if (task === 'passphrase') await journal.setPassphrase(passphraseBytes(passphrase), passphraseBytes(extra));
  if (task === 'backup') backup(journal, new Date(extra));
  if (task === 'prune') pruneBackups(folder);
  journal.close();
}
