import type { Unsubscribe } from '../host.ts';

/** Milliseconds. `monotonic` never jumps and, where the platform allows, stands still while the machine sleeps. */
export interface Clock {
  monotonic(): number;
  wall(): number;
}

export const systemClock: Clock = { monotonic: () => performance.now(), wall: () => Date.now() };

const tick = 1000;
const jump = 5000;
const gap = 30_000;

/**
 * Calls back when the machine has slept, which a Node process can only see afterwards: the wall clock went on while
 * the monotonic one stood (Linux, macOS), or both went on while this timer stood (Windows). A wall clock that was
 * set forward looks the same; locking then is the safe mistake.
 */
export function watchSuspend(clock: Clock, onSuspend: () => void): Unsubscribe {
  let monotonic = clock.monotonic();
  let wall = clock.wall();
  const timer = setInterval(() => {
    const monotonicStep = clock.monotonic() - monotonic;
    const wallStep = clock.wall() - wall;
    monotonic += monotonicStep;
    wall += wallStep;
    if (wallStep - monotonicStep > jump || monotonicStep > gap) onSuspend();
  }, tick);
  timer.unref();
  return () => clearInterval(timer);
}

export interface Activity {
  touch(): void;
  idleSeconds(): number;
}

/** How long ago the user last touched the app's window. */
export function watchActivity(clock: Clock): Activity {
  let last = clock.monotonic();
  return {
    touch() {
      last = clock.monotonic();
    },
    idleSeconds: () => Math.max(0, (clock.monotonic() - last) / 1000),
  };
}
