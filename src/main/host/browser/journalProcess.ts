import { fork } from 'node:child_process';
import type { JournalChannel } from '../host.ts';
import { passedOn } from '../journalEnvironment.ts';
import { createListeners } from '../listeners.ts';

/**
 * Starts a journal process by `fork`. It leads a process group of its own, so that Ctrl+C in a terminal ends this
 * process, which then lets it finish; when this process dies, the channel closes under it and it ends.
 */
export function forkJournalProcess(script: string, showErrors: boolean): JournalChannel {
  const child = fork(script, [], {
    execArgv: [],
    env: passedOn(process.env),
    stdio: ['ignore', 'ignore', showErrors ? 'inherit' : 'ignore', 'ipc'],
    serialization: 'json',
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const messages = createListeners<[unknown]>();
  const exits = createListeners<[number | null]>();
  let ended: { code: number | null } | undefined;

  function end(code: number | null): void {
    if (ended) return;
    ended = { code };
    exits.call(code);
  }
  child.on('message', (message) => messages.call(message));
  child.once('exit', end);
  child.once('error', () => {
    if (child.pid === undefined) end(null);
  });

  return {
    get pid() {
      return child.pid;
    },
    post(message) {
      // One that has ended says so by `exit`; what was sent to it is of no account then.
      if (child.connected) child.send(message as object, () => undefined);
    },
    onMessage: (listener) => messages.add(listener),
    onExit(listener) {
      const past = ended;
      if (past) queueMicrotask(() => listener(past.code));
      return exits.add(listener);
    },
    kill() {
      child.kill('SIGKILL');
    },
  };
}
