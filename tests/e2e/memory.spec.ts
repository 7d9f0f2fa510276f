import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../src/main/host/processes.ts';
import { headlessBrowser } from '../helpers/headlessBrowser.ts';
import { copiesInMemory, familyOf, kindOf } from '../helpers/memory.ts';
import { expect, test } from './fixtures.ts';
import { secretWord } from './memoryWords.ts';

let run: ChildProcess | undefined;
test.afterEach(() => run?.kill('SIGKILL'));

/** The next thing the run says. */
async function heardFrom<T>(child: ChildProcess): Promise<T> {
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the run ended with ${code}`)));
  failed.catch(() => undefined);
  const [message] = await Promise.race([once(child, 'message'), failed]);
  return message;
}

/** Every process of the run with the copies it holds, such as `renderer: 12 text`. */
function finds(pid: number, words: Record<string, string>): string[] {
  return familyOf(pid).flatMap((member) =>
    Object.entries(copiesInMemory(member, words))
      .filter(([, copies]) => copies > 0)
      .map(([word, copies]) => `${kindOf(member)}: ${copies} ${word}`),
  );
}

test('after a lock, what is still there has no secret, and no text but what a browser keeps of a field', async ({
  journalsFolder,
}) => {
  test.setTimeout(300_000);
  const seed = randomUUID();
  run = fork(join(import.meta.dirname, 'memoryRun.ts'), [journalsFolder, await headlessBrowser(), seed], {
    execArgv: [],
  });
  const { journalPid, code } = await heardFrom<{ journalPid: number; code: number[] }>(run);
  const cover = await secretWord(seed, 'cover');
  const words = {
    passphrase: await secretWord(seed, 'passphrase'),
    title: await secretWord(seed, 'title'),
    text: await secretWord(seed, 'text'),
    code: code.map((character, at) => String.fromCharCode(character ^ cover.charCodeAt(at % cover.length))).join(''),
  };
  const canLook = process.platform === 'linux';
  if (canLook) {
    const open = finds(run.pid ?? 0, words);
    // The host is between the two that hold it, and reads nothing even now.
    expect(open.filter((find) => find.startsWith('memoryRun.ts'))).toEqual([]);
    expect(open.filter((find) => /^(renderer|journal\.js): \d+ text/.test(find))).toHaveLength(2);
  }

  run.send('lock');
  const { readable } = await heardFrom<{ readable: string[] }>(run);
  expect(readable, 'requests that the host could read').toEqual([]);
  await wait(2_000);
  expect(isAlive(journalPid)).toBe(false);
  if (canLook) {
    const left = finds(run.pid ?? 0, words);
    // Chromium tells its main process what is in a focused field, for input methods; a freed copy of it may remain there.
    const fields = /^browser: [1-4] (title|text)$/;
    expect(left.filter((find) => !fields.test(find))).toEqual([]);
  }
  run.send('quit');
  await once(run, 'exit');
});
