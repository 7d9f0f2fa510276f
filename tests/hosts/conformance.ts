import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppWindow, Host, JournalChannel } from '../../src/main/host/host.ts';
import { isAlive } from '../../src/main/host/processes.ts';
import type { AppEvent, Request, RequestHandler } from '../../src/shared/message.ts';
import type { Result } from '../../src/shared/result.ts';

/** What a page gets for an address of its own origin. */
interface AssetAnswer {
  status: number;
  headers: Record<string, string>;
}

/** A host and a hand inside its window: what a page, a user and the machine can do, in each shell's own way. */
export interface HostUnderTest {
  host: Host;
  title(): Promise<string>;
  /** Calls `window.doubleloop.request` in the page. */
  request(request: unknown): Promise<unknown>;
  /** What the page's listener has received so far. */
  received(): Promise<AppEvent[]>;
  requestFromForeignFrame(request: Request): Promise<unknown>;
  requestFromForeignOrigin(request: Request): Promise<unknown>;
  /** The page's `csp-nonce`. */
  nonce(): Promise<string>;
  asset(path: string): Promise<AssetAnswer>;
  /** Whether the page can reach an address by any request of its own. */
  reaches(url: string): Promise<boolean>;
  /** The window's address after the page tried to go elsewhere. */
  navigate(url: string): Promise<string>;
  /** How many windows there are after the page tried to open one. */
  openPopup(url: string): Promise<number>;
  touch(): Promise<void>;
  /** The user does nothing for so long. */
  stayIdle(seconds: number): void;
  sleepAndWake(): void;
  userCloses(): Promise<void>;
  /** The process that runs the page's script, as the shell names it. */
  pageProcess(): Promise<number>;
  /** Another start on the same journals folder. */
  startAgain(): Promise<Host>;
  /** Folders and processes of the shell that are still there. */
  leftovers(): Promise<string[]>;
}

/** Values that a transport may bend: each must arrive as JSON says. */
const edgeValues: unknown[] = [
  null,
  true,
  0,
  -1.5,
  Number.MAX_SAFE_INTEGER,
  1e-320,
  '',
  'Ærø, 日本, 🪞, \u0000, \u2028, \ud800',
  [],
  {},
  [[], [null, { '': 0 }]],
  { toJSON: 'a text', length: 3, constructor: { name: 'x' } },
  JSON.parse('{"__proto__":{"polluted":true},"a":1}'),
  { date: '2026-02-03T04:05:06.007Z', nested: { deep: [{ er: [1, 2, { still: true }] }] } },
  'x'.repeat(2_000_000),
];

const waitUntil = async (condition: () => boolean | Promise<boolean>) => {
  const end = performance.now() + 10_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Every host keeps these. `create` makes one on a journals folder; its window shows tests/hosts/fixture. */
export function hostConformance(name: string, create: (journalsFolder: string) => Promise<HostUnderTest>): void {
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'doubleloop-hosts-'));
    const handled: Request[] = [];
    let answer: RequestHandler = async (request) => ({ ok: true, data: request.input });
    let subject: HostUnderTest;
    let window: AppWindow;
    let journal: JournalChannel;

    const echo = (input: unknown): Request => ({ to: 'journal', path: 'test.echo', type: 'query', input });
    const refused = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) });

    beforeAll(async () => {
      subject = await create(folder);
      window = await subject.host.openWindow((request) => {
        handled.push(request);
        return answer(request);
      });
    });
    afterAll(async () => {
      await subject.host.quit();
      rmSync(folder, { recursive: true, force: true });
    });

    test('the window opens, and its title is the name of the product and nothing else', async () => {
      expect(await subject.title()).toBe('Doubleloop');
      expect(subject.host.journalsFolder).toBe(folder);
    });

    test('a request reaches the handler and its answer comes back', async () => {
      expect(await subject.request(echo({ id: 7 }))).toEqual({ ok: true, data: { id: 7 } });
      expect(handled.at(-1)).toEqual(echo({ id: 7 }));
    });

    test('JSON arrives exactly, in both directions', async () => {
      for (const value of edgeValues) {
        const { data } = (await subject.request(echo(value))) as { data: unknown };
        expect(JSON.stringify(handled.at(-1)?.input)).toBe(JSON.stringify(value));
        expect(JSON.stringify(data)).toBe(JSON.stringify(value));
      }
    });

    test('a failure is an answer, and a handler that throws shows nothing of what it threw', async () => {
      const failure: Result<unknown> = {
        ok: false,
        error: { code: 'disk-full', message: 'no room', details: { free: 0 } },
      };
      answer = async () => failure;
      expect(await subject.request(echo(1))).toEqual(failure);
      answer = () => Promise.reject(new Error('what the client said'));
      expect(await subject.request(echo(1))).toEqual(refused('internal'));
      expect(JSON.stringify(await subject.request(echo(1)))).not.toContain('client');
      answer = async (request) => ({ ok: true, data: request.input });
    });

    test('what is not a request is refused and never reaches the handler', async () => {
      const before = handled.length;
      for (const shape of [
        null,
        'text',
        7,
        [],
        {},
        { to: 'elsewhere', path: 'a', type: 'query' },
        { ...echo(1), path: 7 },
      ]) {
        expect(await subject.request(shape)).toEqual(refused('invalid-input'));
      }
      expect(handled.length).toBe(before);
    });

    test('another frame and another origin are refused', async () => {
      const before = handled.length;
      expect(await subject.requestFromForeignFrame(echo(1))).toEqual(refused('forbidden'));
      expect(await subject.requestFromForeignOrigin(echo(1))).toEqual(refused('forbidden'));
      expect(handled.length).toBe(before);
    });

    test('every asset carries the policy', async () => {
      for (const path of ['/', '/index.html', '/assets/page.js', '/assets/page.css']) {
        const { status, headers } = await subject.asset(path);
        expect(status).toBe(200);
        expect(headers['content-security-policy']).toMatch(
          /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/,
        );
        expect(headers['cache-control']).toBe('no-store');
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['referrer-policy']).toBe('no-referrer');
        expect(headers['cross-origin-opener-policy']).toBe('same-origin');
        expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      }
      expect(await subject.nonce()).toMatch(/^[A-Za-z0-9+/]{24}$/);
    });

    test('a path outside the file map is not there', async () => {
      const paths = [
        '/assets/other.js',
        '/package.json',
        '/assets/../../package.json',
        '/%2e%2e/package.json',
        '/assets',
      ];
      for (const path of paths) expect((await subject.asset(path)).status).toBe(404);
    });

    test('no request leaves the machine', async () => {
      for (const url of [
        'https://example.com/',
        'http://127.0.0.1:9/',
        'http://localhost/',
        'wss://example.com/',
        'file:///etc/hostname',
      ]) {
        expect(await subject.reaches(url), url).toBe(false);
      }
    });

    test('the page can go nowhere and open nothing', async () => {
      const home = await subject.navigate('https://example.com/');
      for (const url of ['about:blank', 'file:///etc/hostname', 'data:text/html,x', 'https://journal.example/']) {
        expect(await subject.navigate(url)).toBe(home);
      }
      expect(await subject.openPopup('https://example.com/')).toBe(1);
      expect(await subject.openPopup('about:blank')).toBe(1);
      expect(await subject.request(echo('still here'))).toEqual({ ok: true, data: 'still here' });
    });

    test('events reach the page in their order', async () => {
      const events: AppEvent[] = [
        { type: 'progress', task: 'export', done: 1, total: 2 },
        { type: 'progress', task: 'export', done: 2, total: 2 },
        { type: 'journal-stopped' },
      ];
      for (const event of events) window.send(event);
      await waitUntil(async () => (await subject.received()).length === events.length);
      expect(await subject.received()).toEqual(events);
    });

    test('a reload starts a new page in a new process, and events for it wait until it listens', async () => {
      const before = await subject.pageProcess();
      const nonce = await subject.nonce();
      const reloaded = window.reload();
      window.send({ type: 'journal-stopped' });
      await reloaded;
      window.send({ type: 'lock-requested', reason: 'idle' });
      expect(await subject.pageProcess()).not.toBe(before);
      expect(await subject.nonce()).not.toBe(nonce);
      await waitUntil(async () => (await subject.received()).some((event) => event.type === 'lock-requested'));
      expect(await subject.request(echo('anew'))).toEqual({ ok: true, data: 'anew' });
    });

    test('a document is printed to PDF, and its script is not run', async () => {
      const before = handled.length;
      const html =
        '<!doctype html><html lang="en"><title>Export</title><h1>A year</h1><script>document.body.remove()</script>';
      const pdf = await subject.host.printToPdf(html);
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(handled.length).toBe(before);
    });

    test('a document that its own draft completes is printed as completed; one whose completion fails is not printed', async () => {
      const drafts: Uint8Array[] = [];
      const pdf = await subject.host.printToPdf(
        '<!doctype html><html lang="en"><title>Draft</title>',
        async (draft) => {
          drafts.push(draft);
          return '<!doctype html><html lang="en"><title>Whole</title><h1>A year</h1>';
        },
      );
      for (const bytes of [...drafts, pdf]) expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(drafts).toHaveLength(1);
      const failing = subject.host.printToPdf('<!doctype html>', () => Promise.reject(new Error('no pages')));
      await expect(failing).rejects.toThrow('no pages');
    });

    test('idle time is counted from the last touch', async () => {
      await subject.touch();
      expect(subject.host.idleSeconds()).toBeLessThan(5);
      subject.stayIdle(300);
      expect(subject.host.idleSeconds()).toBeGreaterThanOrEqual(300);
    });

    test('sleep is noticed, until nobody listens', async () => {
      let noticed = 0;
      const stop = subject.host.onSuspend(() => {
        noticed += 1;
      });
      subject.sleepAndWake();
      await waitUntil(() => noticed === 1);
      stop();
      subject.sleepAndWake();
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(noticed).toBe(1);
    });

    test('a journal process gets JSON, knows nothing of the environment, and says when it ends', async () => {
      process.env.DOUBLELOOP_TEST_SECRET = 'not for the journal';
      journal = subject.host.startJournalProcess();
      delete process.env.DOUBLELOOP_TEST_SECRET;
      const messages: unknown[] = [];
      journal.onMessage((message) => messages.push(message));
      journal.post({ echo: { a: [1, 'ü', null] }, gone: undefined });
      await waitUntil(() => messages.length === 1);
      expect(messages[0]).toEqual({ echo: { a: [1, 'ü', null] }, secret: null, nodeOptions: null, arguments: [] });

      const exits: (number | null)[] = [];
      journal.onExit((code) => exits.push(code));
      journal.kill();
      await waitUntil(() => exits.length === 1);
      journal.post({ echo: 'too late' });
    });

    test('a second start brings the first window to the front and goes', async () => {
      let seconds = 0;
      subject.host.onSecondStart(() => {
        seconds += 1;
      });
      await expect(subject.startAgain()).rejects.toMatchObject({ code: 'open-elsewhere' });
      await waitUntil(() => seconds === 1);
    });

    test('a window that is asked to close waits for its listeners and for requests under way', async () => {
      journal = subject.host.startJournalProcess();
      let saved = false;
      let asked = false;
      let closed = false;
      answer = async () => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        saved = true;
        return { ok: true, data: null };
      };
      window.onClosed(() => {
        closed = true;
      });
      window.onCloseRequested(async () => {
        asked = true;
        // The page is alive meanwhile: it saves what is pending.
        void subject.request(echo('a draft')).catch(() => undefined);
        await waitUntil(() => handled.at(-1)?.input === 'a draft');
        expect(closed).toBe(false);
      });
      await subject.userCloses();
      await waitUntil(() => closed);
      expect({ asked, saved }).toEqual({ asked: true, saved: true });
    });

    test('after quitting there is no process and no folder left', async () => {
      const { pid } = journal;
      await Promise.all([subject.host.quit(), subject.host.quit()]);
      expect(pid === undefined || isAlive(pid)).toBe(false);
      expect(await subject.leftovers()).toEqual([]);
    });
  });
}
