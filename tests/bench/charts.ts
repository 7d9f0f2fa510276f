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
const tabs = ['Gaps', 'Map', 'Compare', 'Over time'] as const;
/** A screen without a chart, under the same tabs: what the way to any of them costs. */
const PLAIN = 'Frameworks';

/** 50 rounds by each of four, in a framework of forty, in the open journal. */
async function fill({ page }: BenchApp): Promise<void> {
  const ask = asker(() => page);
  const tell = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  const { framework, rounds } = aLongHistory({ rounds: ROUNDS, competencies: COMPETENCIES, until: TODAY });
  await tell('frameworks.saveOwn', { ...framework, id: 'charts', name: 'Forty competencies' });
  for (const { source, who, ratedOn, ratings } of rounds) {
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

/** From the click on a tab to its chart painted, in the built app. */
export async function benchCharts(app: BenchApp): Promise<Measure[]> {
  await fill(app);
  await app.page.evaluate(() => {
    location.hash = '/competencies/frameworks';
  });
  const samples = new Map<string, number[]>();
  const note = (name: string, took: number) => samples.set(name, [...(samples.get(name) ?? []), took]);
  // The first round is for warming up.
  for (let count = 0; count <= SAMPLES; count++) {
    for (const tab of tabs) {
      const took = await open(app, tab, '[data-chart] [data-mark]');
      const plain = await open(app, PLAIN, 'a[aria-current="page"][href$="/competencies/frameworks"]');
      if (count > 0)
        for (const [name, ms] of [
          [tab, took],
          [PLAIN, plain],
        ] as const)
          note(name, ms);
    }
  }
  const floor = samples.get(PLAIN) ?? [];
  const size = `${ROUNDS} rounds × 4 × ${COMPETENCIES}`;
  const drawn = tabs.map((tab) =>
    measureOf(`charts, ${size}: click to ${tab} painted`, samples.get(tab) ?? [], { within: LIMIT_MS, floor }),
  );
  return [await reckoning(), ...drawn];
}
