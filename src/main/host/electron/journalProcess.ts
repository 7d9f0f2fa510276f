import { utilityProcess } from 'electron';
import type { JournalChannel } from '../host.ts';
import { passedOn } from '../journalEnvironment.ts';
import { createListeners } from '../listeners.ts';

/** Starts a journal process as a utility process: it ends with this one, whatever ends this one. */
export function startUtilityProcess(script: string, showErrors: boolean): JournalChannel {
  const child = utilityProcess.fork(script, [], {
    execArgv: [],
    env: passedOn(process.env),
    stdio: ['ignore', 'ignore', showErrors ? 'inherit' : 'ignore'],
    serviceName: 'Doubleloop journal',
  });
  const messages = createListeners<[unknown]>();
  const exits = createListeners<[number | null]>();
  let ended: { code: number | null } | undefined;

  child.on('message', (message: unknown) => messages.call(asJson(message)));
  child.once('exit', (code) => {
    ended = { code };
    exits.call(code);
  });
  return {
    get pid() {
      return child.pid;
    },
    post(message) {
      if (!ended) child.postMessage(asJson(message));
    },
    onMessage: (listener) => messages.add(listener),
    onExit(listener) {
      const past = ended;
      if (past) queueMicrotask(() => listener(past.code));
      return exits.add(listener);
    },
    kill() {
      child.kill();
    },
  };
}

/** A utility process clones by structure, which keeps more than JSON does; both hosts carry the same. */
function asJson(message: unknown): unknown {
  return JSON.parse(JSON.stringify(message));
}
