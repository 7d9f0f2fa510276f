import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBenchApp } from './app.ts';
import { benchCharts } from './charts.ts';
import { benchDragging, fillDragging } from './dragging.ts';
import { benchEvidence } from './evidence.ts';
import { benchGate } from './gate.ts';
import { fillJournal, plainTwin } from './journal.ts';
import { benchLists } from './lists.ts';
import { type Measure, tableOf } from './measure.ts';
import { benchPlan } from './plan.ts';
import { benchPractice } from './practice.ts';
import { benchProfile } from './profile.ts';
import { benchRatings } from './ratings.ts';
import { addLongReflection, benchSave } from './save.ts';
import { benchSearch } from './search.ts';
import { benchSubmissions, fillSubmission } from './submissions.ts';
import { benchSwot } from './swot.ts';
import { benchTyping } from './typing.ts';
import { benchUnlock } from './unlock.ts';

/** In words: of the reflections that are typed in. */
const LONG = 10_000;
const SHORT = 60;
const count = Number(process.env.BENCH_REFLECTIONS ?? 10_000);
const out = join(process.cwd(), 'out');

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Processor time of this machine since it started, on Linux: all of it, and what other machines on the host took. */
function processorTime(): { all: number; stolen: number } {
  const line = existsSync('/proc/stat') ? (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '') : '';
  const times = line.split(/\s+/).slice(1, 9).map(Number);
  return { all: times.reduce((sum, time) => sum + time, 0), stolen: times[7] ?? 0 };
}

/** The ids of what the app is measured with: the texts that are typed in, and the plan in which a bar is dragged. */
interface Filled {
  reflection: string;
  short: string;
  submission: string;
  plan: string;
}

/** Searches, lists and saves in this process, with the code of the journal process. Leaves long texts and a plan for the app. */
async function benchJournal(home: string, folder: string, measures: Measure[]): Promise<Filled> {
  say(`Filling a journal with ${count} reflections …`);
  const bench = await fillJournal(folder, count);
  try {
    const plain = plainTwin(home, bench.journal.db);
    say('Searching …');
    measures.push(...(await benchSearch(bench, plain)));
    plain.close();
    say('Listing and saving …');
    measures.push(...(await benchLists(bench)), ...(await benchSave(bench)));
    const plan = await fillDragging(bench);
    const [reflection, short] = [addLongReflection(bench, LONG), addLongReflection(bench, SHORT)];
    return { reflection, short, submission: await fillSubmission(bench), plan };
  } finally {
    bench.journal.close();
  }
}

/** Unlocks, types and drags in the built app. */
async function benchApp(
  journalsFolder: string,
  { reflection, short, submission, plan }: Filled,
  measures: Measure[],
): Promise<void> {
  const app = await launchBenchApp(journalsFolder);
  try {
    say('Unlocking …');
    measures.push(...(await benchUnlock(app)));
    say('Typing …');
    measures.push(
      ...(await benchTyping(app, [
        { path: `/reflections/${short}`, name: `${SHORT} words` },
        { path: `/reflections/${reflection}`, name: '10,000 words' },
        { path: `/submissions/${submission}`, name: 'a submission, 40 quotes, 6 live blocks' },
      ])),
    );
    say('Drawing charts …');
    measures.push(...(await benchCharts(app)));
    say('Dragging …');
    measures.push(...(await benchDragging(app, plan)));
  } finally {
    await app.quit();
  }
}

/** What the figures were measured on, and how much of it others had meanwhile. */
function machineSince(start: ReturnType<typeof processorTime>) {
  const now = processorTime();
  const stolen = Math.round((100 * (now.stolen - start.stolen)) / Math.max(1, now.all - start.all));
  const [load = 0] = loadavg();
  return {
    cpu: cpus()[0]?.model.trim() ?? '',
    cores: cpus().length,
    load,
    stolenPercent: stolen,
    node: process.version,
  };
}

/** `npm run bench`: prints the table and leaves it in out/bench.json. A missed target is told, and fails nothing. */
async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'doubleloop-bench-'));
  const measures: Measure[] = [];
  const [started, processor] = [performance.now(), processorTime()];
  try {
    const journals = join(home, 'journals');
    mkdirSync(journals, { mode: 0o700 });
    const texts = await benchJournal(home, join(journals, 'Bench.journal'), measures);
    await benchApp(journals, texts, measures);
    say('Looking for names …');
    measures.push(...(await benchGate()));
    say('Adding up hours …');
    measures.push(...(await benchPractice(home)));
    say('Weighing evidence …');
    measures.push(...(await benchEvidence(home)));
    say('Drawing ratings together …');
    measures.push(...(await benchRatings(home)));
    say('Sorting strengths …');
    measures.push(...(await benchSwot(home)));
    say('Planning …');
    measures.push(...(await benchPlan(home)));
    say('Laying out the profile …');
    measures.push(...(await benchProfile(home)));
    say('Handing in …');
    measures.push(...(await benchSubmissions(home)));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  const machine = machineSince(processor);
  writeFileSync(
    join(out, 'bench.json'),
    `${JSON.stringify({ reflections: count, seconds, machine, measures }, null, 2)}\n`,
  );
  const { cpu, cores, load, stolenPercent } = machine;
  const others = `load ${load.toFixed(1)} at the end, ${stolenPercent} % of the processor taken by other machines`;
  console.log(`\n${count} reflections, ${seconds} s; ${cores} cores (${cpu}), ${others}\n`);
  console.log(tableOf(measures));
}

await run();
