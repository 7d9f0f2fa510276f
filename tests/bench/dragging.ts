import { v7 as uuid } from 'uuid';
import { addDays } from '../../src/shared/domain/date.ts';
import type { BenchApp } from './app.ts';
import { type BenchJournal, TODAY } from './journal.ts';
import { type Measure, measureOf } from './measure.ts';

const OBJECTIVES = 200;
const FRAMES = 180;
/** Late is a frame that comes more than half a frame after its time at 60 a second. */
const LATE_MS = 25;
/** What p95 may be above frames in which nothing happens: half a frame. */
const ABOVE_IDLE_MS = 8;
/** All that the screen may do for a frame at 60 a second. */
const FRAME_MS = 16.7;
/** How far a bar is dragged to either side, in pixels. */
const REACH = 60;

/** A plan of a year with this many objectives of four milestones each, in a journal before the app opens it. */
export async function fillDragging({ call }: BenchJournal): Promise<string> {
  const startsOn = addDays(TODAY, -200);
  const days = { startsOn, endsOn: addDays(startsOn, 400) };
  const planId = await call.plans.add({ title: 'A large plan', ...days, aspiration: '' });
  for (let index = 0; index < OBJECTIVES; index++) {
    const id = await call.plans.addObjective({ planId, title: `Objective ${index + 1}`, serves: [] });
    const from = addDays(startsOn, 40 + (index % 100));
    const milestones = [20, 40, 60, 80].map((after) => ({
      id: uuid(),
      title: `After ${after} days`,
      dueOn: addDays(from, after),
      doneOn: null,
    }));
    const patch = { startsOn: from, endsOn: addDays(from, 120), milestones };
    await call.plans.saveObjective({ id, reviewId: null, patch });
  }
  return planId;
}

/** Milliseconds: between animation frames, and what the main thread did for each frame with a pointer move. */
interface Frames {
  between: number[];
  work: number[];
}

/** Runs in the page: so many animation frames. */
function frames(count: number): Promise<Frames> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const seen: Frames = { between: [], work: [] };
    let last: number | undefined;
    let moved: number | undefined;
    const onMove = () => {
      moved ??= performance.now();
    };
    // The move is answered, drawn and laid out before a message that is posted in its frame arrives.
    port1.onmessage = () => {
      if (moved !== undefined) seen.work.push(performance.now() - moved);
      moved = undefined;
    };
    const each = (now: number) => {
      if (last !== undefined) seen.between.push(now - last);
      last = now;
      if (moved !== undefined) port2.postMessage(null);
      if (seen.between.length < count) requestAnimationFrame(each);
      else {
        window.removeEventListener('pointermove', onMove, { capture: true });
        resolve(seen);
      }
    };
    window.addEventListener('pointermove', onMove, { capture: true });
    requestAnimationFrame(each);
  });
}

const late = (between: readonly number[]): string => `${between.filter((ms) => ms > LATE_MS).length} late`;

/** Moves the pointer to and fro about a place while so many frames pass. */
async function framesWhileMoving({ page }: BenchApp, x: number, y: number): Promise<Frames> {
  let over = false;
  const drawn = page.evaluate(frames, FRAMES).finally(() => {
    over = true;
  });
  for (let step = 0; !over; step++) await page.mouse.move(x + REACH * Math.sin(step / 8), y);
  return drawn;
}

/** Frames while a bar of a large plan is dragged, beside frames in which nothing is and in which nothing happens. */
export async function benchDragging(app: BenchApp, planId: string): Promise<Measure[]> {
  const { page } = app;
  await page.evaluate((id) => {
    location.hash = `/plan/plans/${id}`;
  }, planId);
  const bar = page.locator('[data-place] > rect').first();
  await bar.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1_000);
  const idle = await page.evaluate(frames, FRAMES);
  const box = await bar.boundingBox();
  if (box === null) throw new Error('no bar on the screen');
  // Between its last milestone and its end.
  const [x, y] = [box.x + box.width * (100 / 120), box.y + box.height / 2];
  const hovering = await framesWhileMoving(app, x, y);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const dragged = await framesWhileMoving(app, x, y);
  await page.mouse.move(x + REACH, y);
  const moved = await bar.boundingBox();
  await page.mouse.up();
  if (moved === null || moved.x === box.x) throw new Error('the bar did not move');
  const name = `${OBJECTIVES} objectives`;
  const counted = `${late(dragged.between)}, ${late(idle.between)} idle`;
  return [
    measureOf(`${name}: between frames, a bar dragged (${counted})`, dragged.between, {
      aboveFloor: ABOVE_IDLE_MS,
      floor: idle.between,
    }),
    measureOf(`${name}: work for a move, a bar dragged`, dragged.work, { within: FRAME_MS, floor: hovering.work }),
  ];
}
