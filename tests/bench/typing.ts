import { setTimeout as pause } from 'node:timers/promises';
import type { BenchApp } from './app.ts';
import { type Measure, measureOf } from './measure.ts';

const KEYS = 240;
const WARM_UP = 20;
/** A quick typist's pace, and a pause now and then in which the text is saved. */
const BETWEEN_KEYS_MS = 70;
const KEYS_TO_A_PAUSE = 30;
const PAUSE_MS = 1300;
const LIMIT_MS = 16;
const SENTENCE = 'and then neither of us said anything for quite a while ';

interface KeyTimes {
  /** From the key to after the frame that shows it. */
  toPaint: number[];
  /** The browser's own measure, to the picture presented: of the keys that took 16 ms or more, in steps of 8 ms. */
  slowEvents: number[];
  /** Ends the watching, which would be in the times of the next text. */
  stop(): void;
}

/**
 * Runs in the page. A frame is drawn when style, layout and paint follow the animation callbacks: a message that is
 * posted in such a callback arrives after it. A headless browser draws as soon as there is something to draw, so no wait
 * for a display is in the times.
 */
function watchKeys(): KeyTimes {
  const ending = new AbortController();
  const heard = { capture: true, signal: ending.signal };
  const times: KeyTimes = { toPaint: [], slowEvents: [], stop: () => ending.abort() };
  let pressed = 0;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    heard,
  );
  // Every key that is typed here makes a character: its `keypress` comes before the editor's own.
  window.addEventListener(
    'keypress',
    () => {
      const start = pressed;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.toPaint.push(performance.now() - start);
        port1.close();
      };
      requestAnimationFrame(() => port2.postMessage(null));
    },
    heard,
  );
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keypress') times.slowEvents.push(duration);
  });
  // TypeScript's DOM does not know the threshold yet: https://w3c.github.io/event-timing/
  const events: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
  observer.observe(events);
  ending.signal.addEventListener('abort', () => observer.disconnect());
  return times;
}

/** A text to type in: its screen, and what the table says of it. */
interface LongText {
  path: string;
  name: string;
}

/**
 * Types into the middle of each of these texts with the browser's own key events. What a key takes in the first, which is
 * short, is the floor of the others: the browser's own part, and the machine's.
 */
export async function benchTyping(
  app: BenchApp,
  [short, ...others]: readonly [LongText, ...LongText[]],
): Promise<Measure[]> {
  const floor = await typeIn(app, short);
  const measures = [measureOf(`typing in ${short.name}: key to paint`, floor.toPaint)];
  for (const text of others) {
    const { toPaint, events } = await typeIn(app, text);
    measures.push(
      measureOf(`typing in ${text.name}: key to paint`, toPaint, { floor: floor.toPaint, within: LIMIT_MS }),
      measureOf('  by Event Timing, in steps of 8 ms', events),
    );
  }
  return measures;
}

async function typeIn({ page }: BenchApp, { path }: LongText): Promise<{ toPaint: number[]; events: number[] }> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  const paragraphs = page.locator('.stage-text > p');
  await paragraphs.first().waitFor();
  const count = await paragraphs.count();
  await paragraphs.nth(Math.floor(count / 2)).click();
  await page.keyboard.press('End');
  const watched = await page.evaluateHandle(watchKeys);
  for (let key = 0; key < WARM_UP + KEYS; key++) {
    await page.keyboard.press(SENTENCE.charAt(key % SENTENCE.length));
    await pause(key % KEYS_TO_A_PAUSE === KEYS_TO_A_PAUSE - 1 ? PAUSE_MS : BETWEEN_KEYS_MS);
  }
  const { toPaint, slowEvents } = await watched.evaluate((times) => {
    times.stop();
    return { toPaint: times.toPaint, slowEvents: times.slowEvents };
  });
  const events = [...slowEvents, ...Array<number>(toPaint.length - slowEvents.length).fill(8)];
  return { toPaint: toPaint.slice(WARM_UP), events };
}
