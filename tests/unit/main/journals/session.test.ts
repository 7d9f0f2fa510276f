import { expect, test, vi } from 'vitest';
import type { JournalChannel } from '../../../../src/main/host/host.ts';
import { createSession } from '../../../../src/main/journals/session.ts';

interface Call {
  id: number;
  to: string;
  path: string;
}

/** A channel whose far side answers by this rule; `end` plays the process going away. */
function aChannel(answer: (call: Call) => unknown) {
  const listeners: ((message: unknown) => void)[] = [];
  const exits: (() => void)[] = [];
  const calls: Call[] = [];
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    for (const exit of exits) exit();
  };
  const channel: JournalChannel = {
    pid: 4711,
    post(message) {
      const call = message as Call;
      calls.push(call);
      const result = answer(call);
      if (result !== undefined) queueMicrotask(() => listeners.map((listener) => listener({ id: call.id, result })));
    },
    onMessage: (listener) => {
      listeners.push(listener);
      return () => {};
    },
    onExit: (listener) => {
      exits.push(() => listener(0));
      return () => {};
    },
    kill: () => queueMicrotask(end),
  };
  return { channel, calls, end };
}

const ok = { ok: true, data: { notices: [] } };
const sealed = { channel: 'one', number: 1, text: 'eA==' };
const request = { to: 'journal', path: 'tags.all', type: 'query', input: null } as const;

test('requests reach the journal only between unlock and lock', async () => {
  const { channel, calls } = aChannel(() => ok);
  const session = createSession(() => channel, vi.fn());
  expect(await session.request(request)).toMatchObject({ ok: false, error: { code: 'journal-locked' } });
  await session.greet('key');
  await session.unlock('Practice', '/j/Practice.journal', sealed);
  expect(session.state()).toMatchObject({ journal: 'Practice', left: null });
  expect(await session.request(request)).toEqual(ok);
  await session.lock('idle');
  expect(session.state()).toMatchObject({ journal: null, left: 'idle' });
  expect(await session.request(request)).toMatchObject({ ok: false, error: { code: 'journal-locked' } });
  await session.closed();
  expect(calls.map(({ to, path }) => `${to}.${path}`)).toEqual([
    'vault.greet',
    'vault.open',
    'journal.tags.all',
    'vault.close',
  ]);
});

test('a refused unlock ends its process, and the next try gets a fresh one', async () => {
  const refused = { ok: false, error: { code: 'wrong-passphrase', message: 'wrong' } };
  const channels = [aChannel(({ path }) => (path === 'greet' ? ok : refused)), aChannel(() => ok)];
  const start = vi.fn(() => channels.shift()?.channel ?? aChannel(() => ok).channel);
  const session = createSession(start, vi.fn());
  await session.greet('key');
  await expect(session.unlock('Practice', '/j', sealed)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  expect(session.state().journal).toBeNull();
  await session.greet('key');
  await session.unlock('Practice', '/j', sealed);
  expect(start).toHaveBeenCalledTimes(2);
});

test('a process that dies answers what was asked, and says so once; a lock is no death', async () => {
  const stopped = vi.fn();
  const { channel, end } = aChannel(({ to }) => (to === 'vault' ? ok : undefined));
  const session = createSession(() => channel, stopped);
  await session.greet('key');
  await session.unlock('Practice', '/j', sealed);
  const asked = session.request(request);
  end();
  expect(await asked).toMatchObject({ ok: false, error: { code: 'journal-stopped' } });
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledTimes(1));
  expect(session.state()).toMatchObject({ journal: null, left: 'stopped' });

  const second = aChannel(() => ok);
  const calm = vi.fn();
  const locked = createSession(() => second.channel, calm);
  await locked.greet('key');
  await locked.unlock('Practice', '/j', sealed);
  await locked.lock('asked');
  await locked.closed();
  expect(calm).not.toHaveBeenCalled();
});

test('a second journal is refused while one is open', async () => {
  const session = createSession(() => aChannel(() => ok).channel, vi.fn());
  await session.greet('key');
  await session.unlock('Practice', '/j', sealed);
  await session.greet('key');
  await expect(session.unlock('Other', '/o', sealed)).rejects.toMatchObject({ code: 'in-use' });
  expect(session.state().journal).toBe('Practice');
});

test('a greeting goes to the open journal, or starts one process that waits for the secret', async () => {
  const { channel, calls, end } = aChannel(() => ok);
  const start = vi.fn(() => channel);
  const stopped = vi.fn();
  const session = createSession(start, stopped);
  await session.greet('first page');
  await session.greet('the page after a reload');
  await session.unlock('Practice', '/j', sealed);
  await session.greet('another page');
  expect(start).toHaveBeenCalledTimes(1);
  expect(calls.map(({ path }) => path)).toEqual(['greet', 'greet', 'open', 'greet']);
  end();
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledTimes(1));
});

test('a secret without a process that was greeted goes nowhere', async () => {
  const { channel, calls, end } = aChannel(() => ok);
  const session = createSession(() => channel, vi.fn());
  await expect(session.unlock('Practice', '/j', sealed)).rejects.toMatchObject({ code: 'journal-stopped' });
  await session.greet('key');
  end();
  await new Promise((resolve) => setImmediate(resolve));
  await expect(session.unlock('Practice', '/j', sealed)).rejects.toMatchObject({ code: 'journal-stopped' });
  expect(calls.map(({ path }) => path)).toEqual(['greet']);
});
