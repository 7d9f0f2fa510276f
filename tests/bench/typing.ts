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
}

/**
 * Runs in the page. A frame is drawn when style, layout and paint follow the animation callbacks: a message that is
 * posted in such a callback arrives after it. A headless browser draws as soon as there is something to draw, so no wait
 * for a display is in the times.
 */
function watchKeys(): KeyTimes {
  const times: KeyTimes = { toPaint: [], slowEvents: [] };
  let pressed = 0;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    { capture: true },
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
    { capture: true },
  );
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keypress') times.slowEvents.push(duration);
  });
  // TypeScript's DOM does not know the threshold yet: https://w3c.github.io/event-timing/
  const events: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
  observer.observe(events);
  return times;
}

/** A text to type in: its screen, and what the table says of it. */
interface LongText {
  path: string;
  name: string;
}

/** Types into the middle of an open text with the browser's own key events. */
export async function benchTyping({ page }: BenchApp, { path, name }: LongText): Promise<Measure[]> {
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
  const { toPaint, slowEvents } = await watched.jsonValue();
  const events = [...slowEvents, ...Array<number>(toPaint.length - slowEvents.length).fill(8)];
  return [
    measureOf(`typing in ${name}: key to paint`, toPaint.slice(WARM_UP), { within: LIMIT_MS }),
    measureOf('  by Event Timing, in steps of 8 ms', events),
  ];
}
