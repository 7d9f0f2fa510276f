import { asker } from '../../scripts/demo/ask.ts';
import { gapsOf } from '../../src/shared/domain/ratings/gaps.ts';
import { heatMapOf } from '../../src/shared/domain/ratings/heatMap.ts';
import { insightsOf } from '../../src/shared/domain/ratings/insights.ts';
import { panelsOf } from '../../src/shared/domain/ratings/panels.ts';
import { personsOf, SELF_KEY } from '../../src/shared/domain/ratings/person.ts';
import { seriesOf } from '../../src/shared/domain/ratings/series.ts';
import { aLongHistory } from '../helpers/ratingHistory.ts';
import type { BenchApp } from './app.ts';
import { TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 12;
const LIMIT_MS = 200;
/** A tenth of it for all that is reckoned. */
const RECKONED_MS = 20;
const [ROUNDS, COMPETENCIES] = [50, 40];
const PIECES = 60;
const MARK = '[data-chart] [data-mark]';
/** What is chosen on a screen once it is there: how it is called in the report, and what shows that it is drawn. */
interface Choice {
  /** The words of the choice. */
  press: string;
  /** Undefined: only the way back to how the screen was. */
  name?: string;
  drawn: string;
}
const tabs: readonly { tab: string; name: string; choices: readonly Choice[] }[] = [
  { tab: 'Gaps', name: 'Gaps', choices: [] },
  {
    tab: 'Map',
    name: 'Map',
    choices: [
      { press: 'Small charts', name: 'small charts', drawn: `[aria-label="Panels"] [data-mark]` },
      { press: 'Heat map', name: 'the heat map', drawn: `[aria-label="Cells"] [data-mark]` },
    ],
  },
  {
    tab: 'Compare',
    name: 'Compare',
    choices: [
      { press: 'Everybody at one time', name: 'everybody at one time', drawn: `${MARK}[data-row="3"]` },
      { press: 'Rounds', drawn: `[data-chart]:not(:has([data-row="3"])) [data-mark]` },
    ],
  },
  { tab: 'Over time', name: 'Over time', choices: [] },
];
/** A screen without a chart, under the same tabs: what the way to any of them costs. */
const PLAIN = 'Frameworks';

type Tell = (path: string, input: unknown) => Promise<unknown>;

/** Passages that are evidence, for ratings to rest on. */
async function fillEvidence(tell: Tell): Promise<string[]> {
  const facts = { modelId: 'free', title: 'Charts', happenedOn: TODAY, happenedAt: null, zone: 'Europe/London' };
  const sourceId = await tell('reflections.create', facts);
  const ids: string[] = [];
  for (let count = 0; count < PIECES; count++) {
    const id = crypto.randomUUID();
    const quote = `I waited until the other had ended, for the ${count + 1}th time.`;
    await tell('evidence.put', { id, kind: 'passage', sourceKind: 'reflection', sourceId, quote, links: [] });
    ids.push(id);
  }
  return ids;
}

/** 50 rounds by each of four, in a framework of forty, each rating with a piece of evidence, in the open journal. */
async function fill({ page }: BenchApp): Promise<void> {
  const ask = asker(() => page);
  const tell: Tell = (path, input) => ask({ to: 'journal', path, type: 'mutation', input });
  const pieces = await fillEvidence(tell);
  const { framework, rounds } = aLongHistory({ rounds: ROUNDS, competencies: COMPETENCIES, until: TODAY });
  await tell('frameworks.saveOwn', { ...framework, id: 'charts', name: 'Forty competencies' });
  for (const [place, { source, who, ratedOn, ratings: scores }] of rounds.entries()) {
    const ratings = scores.map((rating, index) => ({
      ...rating,
      evidenceIds: [pieces[(place + index) % PIECES] ?? ''],
    }));
    const round = { frameworkId: 'charts', source, clientId: null, who, ratedOn, feedbackId: null };
    const id = await tell('ratings.start', round);
    await tell('ratings.save', { id, patch: { ratings } });
    await tell('ratings.finish', { id, done: true });
  }
}

/** Runs in the page: `painted` resolves when what is chosen is there and painted, with the time since the next click. */
function clickToPainted(chosen: string): { painted: Promise<number> } {
  const painted = new Promise<number>((resolve) => {
    let clicked: number | undefined;
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        clicked ??= timeStamp;
      },
      { capture: true, once: true },
    );
    const observer = new MutationObserver(() => {
      const since = clicked;
      if (since === undefined || document.querySelector(chosen) === null) return;
      observer.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - since);
      // A message that is posted before a frame is painted arrives after it.
      requestAnimationFrame(() => port2.postMessage(null));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  return { painted };
}

async function open({ page }: BenchApp, tab: string, chosen: string): Promise<number> {
  const watched = await page.evaluateHandle(clickToPainted, chosen);
  const tabsOnScreen = page.getByRole('navigation', { name: 'Competencies' });
  await tabsOnScreen.getByRole('link', { name: tab, exact: true }).click();
  const took = await watched.evaluate(({ painted }) => painted);
  // What comes after the first paint is not the next one's.
  await page.waitForTimeout(400);
  return took;
}

/** Chooses on the screen that is open. */
async function choose({ page }: BenchApp, { press, drawn }: Choice): Promise<number> {
  const watched = await page.evaluateHandle(clickToPainted, drawn);
  await page.getByRole('radiogroup').getByText(press, { exact: true }).click();
  const took = await watched.evaluate(({ painted }) => painted);
  await page.waitForTimeout(400);
  return took;
}

/** What the charts are reckoned from, each time from a history that nothing is known of yet. */
async function reckoning(): Promise<Measure> {
  const given = aLongHistory({ rounds: ROUNDS, competencies: COMPETENCIES, until: TODAY });
  const samples: number[] = [];
  for (let count = 0; count < SAMPLES * 2; count++) {
    const history = structuredClone(given);
    const took = await timed(() => {
      seriesOf(history);
      heatMapOf(history, SELF_KEY, 'month');
      panelsOf(
        history,
        personsOf(history).map(({ key }) => key),
      );
      gapsOf(history, TODAY);
      insightsOf(history, new Set(), TODAY);
    });
    if (count >= SAMPLES) samples.push(took);
  }
  return measureOf('charts: series, map, panels, gaps and insights reckoned', samples, { within: RECKONED_MS });
}

/** From the click on a tab, or on another way to show what is there, to its chart painted, in the built app. */
export async function benchCharts(app: BenchApp): Promise<Measure[]> {
  await fill(app);
  await app.page.evaluate(() => {
    location.hash = '/competencies/frameworks';
  });
  const samples = new Map<string, number[]>();
  const note = (name: string, took: number) => samples.set(name, [...(samples.get(name) ?? []), took]);
  // The first round is for warming up.
  for (let count = 0; count <= SAMPLES; count++) {
    for (const { tab, name, choices } of tabs) {
      const taken: [string, number][] = [[name, await open(app, tab, MARK)]];
      for (const choice of choices) {
        const took = await choose(app, choice);
        if (choice.name !== undefined) taken.push([choice.name, took]);
      }
      taken.push([PLAIN, await open(app, PLAIN, 'a[aria-current="page"][href$="/competencies/frameworks"]')]);
      if (count > 0) for (const [what, ms] of taken) note(what, ms);
    }
  }
  const floor = samples.get(PLAIN) ?? [];
  const size = `${ROUNDS} rounds × 4 × ${COMPETENCIES}`;
  const drawn = [...samples]
    .filter(([name]) => name !== PLAIN)
    .map(([name, some]) => measureOf(`charts, ${size}: click to ${name} painted`, some, { within: LIMIT_MS, floor }));
  return [await reckoning(), ...drawn];
}
