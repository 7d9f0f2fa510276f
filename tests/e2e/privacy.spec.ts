import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../src/main/host/processes.ts';
import { headlessBrowser } from '../helpers/headlessBrowser.ts';
import { filesBelow, findPlaintext } from '../helpers/plaintext.ts';
import { expect, test } from './fixtures.ts';

/** Words of the sample's text that neither the app's own words nor a browser's files hold. */
const sampleWords = [
  'plasterer',
  'stopwatch',
  'highlighter',
  'trickier',
  'hankies',
  'charmingly',
  'agonising',
  'unmuted',
  'scribbled',
  'uncharitable',
  'unkindly',
  'candour',
  'gooseflesh',
  'shortish',
  'barrelled',
  'thereabouts',
  'consultancies',
  'timesheets',
  'paralegal',
  'clanked',
];

/** Words that the run types, each in another place. */
const canaries = {
  title: 'larchwater',
  client: 'Quillfeather',
  typed: 'thistledrift',
  plan: 'emberfallow',
  tag: 'murklantern',
  note: 'sallowmarsh',
  search: 'zyxommatrace',
};

const secrets = [...sampleWords, ...Object.values(canaries), 'explore the sample'];

let root: string;
let runs: ChildProcess[];
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doubleloop-privacy-'));
  for (const name of ['home', 'tmp', 'config', 'cache', 'data', 'state', 'runtime', 'journals']) {
    mkdirSync(join(root, 'left', name), { recursive: true, mode: 0o700 });
  }
  mkdirSync(join(root, 'exports'));
  runs = [];
});
test.afterEach(() => {
  for (const run of runs) run.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

interface Run {
  process: ChildProcess;
  /** The browser's profile while it runs. */
  profileFolder: string;
  /** The journal's process and the browser's. */
  pids: number[];
}

/** Starts a run that has no other place for its files than below `left`, and waits until it has done its task. */
async function run(task: 'fill' | 'read'): Promise<Run> {
  const left = (name: string) => join(root, 'left', name);
  const script = join(import.meta.dirname, 'privateRun.ts');
  const args = [left('journals'), await headlessBrowser(), task, 'exports', JSON.stringify(canaries)];
  const child = fork(script, args, {
    execArgv: [],
    env: {
      PATH: process.env.PATH,
      LANG: process.env.LANG,
      HOME: left('home'),
      TMPDIR: left('tmp'),
      XDG_CONFIG_HOME: left('config'),
      XDG_CACHE_HOME: left('cache'),
      XDG_DATA_HOME: left('data'),
      XDG_STATE_HOME: left('state'),
      XDG_RUNTIME_DIR: left('runtime'),
    },
  });
  runs.push(child);
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the run ended with ${code}`)));
  const [message] = await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => undefined);
  return { process: child, ...message };
}

/** What was written outside since an instant, where SQLite and browsers are known to put their files. */
function changedOutside(since: number): string[] {
  const outside = ['/var/tmp', '/dev/shm'].filter((folder) => existsSync(folder));
  return filesBelow(outside).filter((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since);
}

test('nothing of a journal is in any file: while it is open, after a crash, and after a quit', async () => {
  test.setTimeout(300_000);
  const since = Date.now();
  const left = join(root, 'left');
  const finds = () => findPlaintext([...filesBelow([left]), ...changedOutside(since)], secrets);

  const sample = join(import.meta.dirname, '../../resources/sample/reflections');
  const sampleText = readdirSync(sample)
    .map((name) => readFileSync(join(sample, name), 'utf8'))
    .join('\n');
  expect(sampleWords.filter((word) => !sampleText.includes(word))).toEqual([]);

  const first = await run('fill');
  expect(filesBelow([first.profileFolder])).not.toEqual([]);
  expect(filesBelow([join(left, 'journals')]).map((file) => file.split('/').at(-1))).toContain('journal.db-wal');
  expect(finds(), 'while the journal is open').toEqual([]);

  first.process.kill('SIGKILL');
  await expect.poll(() => first.pids.filter(isAlive)).toEqual([]);
  expect(existsSync(first.profileFolder)).toBe(true);
  expect(finds(), 'what a crash leaves').toEqual([]);

  const second = await run('read');
  expect(existsSync(first.profileFolder)).toBe(false);
  second.process.send('quit');
  await once(second.process, 'exit');
  expect(existsSync(second.profileFolder)).toBe(false);
  expect(filesBelow([join(left, 'journals')]).some((file) => file.includes('backups'))).toBe(true);
  expect(finds(), 'what a quit leaves').toEqual([]);

  // The scan would have found it: the same words in the export that the run put elsewhere.
  const exported = filesBelow([join(root, 'exports')]);
  expect(exported.map((file) => file.split('.').at(-1)).sort()).toEqual(['md', 'pdf']);
  const found = findPlaintext(exported, secrets).join('\n');
  for (const word of [canaries.title, canaries.client, canaries.typed, canaries.plan, canaries.tag]) {
    expect(found).toContain(`.md: ${word}`);
  }
});
