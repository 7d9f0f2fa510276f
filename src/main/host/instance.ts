import { watch } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './processes.ts';

const answerWithin = 3000;
/** A turn takes milliseconds; one that is older was left by a start that died in it. */
const turnLasts = 10_000;

/** One run of the app per journals folder. */
export interface Instance {
  release(): Promise<void>;
}

/**
 * Takes the journals folder for this process, or returns null when another run has it and has brought its window to
 * the front. Only files are used, no socket: `instance` holds the owner's process id, and a `focus` file that the
 * owner takes away is both the question and the answer. An owner that does not answer is one whose process id went
 * to somebody else, or one that hangs; the journals' own locks still stand between it and a journal.
 */
export async function takeInstance(folder: string, onSecondStart: () => void): Promise<Instance | null> {
  const lock = join(folder, 'instance');
  const focus = join(folder, 'focus');
  while (!(await claim(lock))) {
    const owner = await readOwner(lock);
    if (owner === undefined && (await isBeingWritten(lock))) {
      await delay(25);
      continue;
    }
    if (owner !== undefined && isAlive(owner) && (await ask(focus))) return null;
    await discard(lock, owner);
  }
  await rm(focus, { force: true });

  const watcher = watch(folder, { persistent: false }, async (_event, name) => {
    if (name !== 'focus' || !(await exists(focus))) return;
    await rm(focus, { force: true });
    onSecondStart();
  });
  // A folder that is taken away ends the watch, not the app.
  watcher.on('error', () => watcher.close());
  return {
    async release() {
      watcher.close();
      if ((await readOwner(lock)) === process.pid) await rm(lock, { force: true });
    },
  };
}

async function claim(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readOwner(lock: string): Promise<number | undefined> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A lock without its owner is a fresh one, or one whose writer died before it could write. */
async function isBeingWritten(lock: string): Promise<boolean> {
  return (await exists(lock)) && !(await isOlderThan(lock, 1000));
}

async function isOlderThan(path: string, milliseconds: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Math.abs(Date.now() - found.mtimeMs) > milliseconds;
}

async function ask(focus: string): Promise<boolean> {
  await writeFile(focus, '', { mode: 0o600 });
  const end = performance.now() + answerWithin;
  while (performance.now() < end) {
    if (!(await exists(focus))) return true;
    await delay(25);
  }
  return false;
}

/**
 * Takes a stale lock away. Only one start at a time may do so, and it looks again first: a lock that another start has
 * claimed since is never taken for the stale one.
 */
async function discard(lock: string, stale: number | undefined): Promise<void> {
  const turn = `${lock}.turn`;
  if (!(await claim(turn))) {
    await delay(25);
    if (await isOlderThan(turn, turnLasts)) await rm(turn, { force: true });
    return;
  }
  try {
    const owner = await readOwner(lock);
    if (owner === stale && (owner !== undefined || !(await isBeingWritten(lock)))) await rm(lock, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
