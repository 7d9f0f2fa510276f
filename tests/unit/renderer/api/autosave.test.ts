import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosaver, type SaveState } from '../../../../src/renderer/api/autosave.ts';
import { AppError } from '../../../../src/shared/result.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A draft whose saves are settled by hand. */
function aDraft() {
  const saves: { text: string; succeed: () => void; fail: () => void }[] = [];
  const states: SaveState['kind'][] = [];
  const draft = { text: '' };
  const autosaver = createAutosaver({
    save: () =>
      new Promise<void>((resolve, reject) => {
        const fail = () => reject(new AppError('disk-full', 'no space'));
        saves.push({ text: draft.text, succeed: resolve, fail });
      }),
    onState: ({ kind }) => states.push(kind),
    pause: 700,
    retry: 4000,
  });
  const type = (text: string) => {
    draft.text = text;
    autosaver.changed();
  };
  return { autosaver, saves, states, type };
}

test('a save begins after a pause, and says saved only when it was answered', async () => {
  const { saves, states, type } = aDraft();
  type('a');
  await vi.advanceTimersByTimeAsync(600);
  type('ab');
  await vi.advanceTimersByTimeAsync(699);
  expect(saves).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(saves.map(({ text }) => text)).toEqual(['ab']);
  expect(states).not.toContain('saved');
  saves[0]?.succeed();
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('saved');
});

test('what is typed during a save is saved next, and a flush waits for it', async () => {
  const { autosaver, saves, type } = aDraft();
  type('a');
  const flushed = vi.fn();
  void autosaver.flush().then(flushed);
  type('ab');
  saves[0]?.succeed();
  await vi.advanceTimersByTimeAsync(0);
  expect(saves.map(({ text }) => text)).toEqual(['a', 'ab']);
  expect(flushed).not.toHaveBeenCalled();
  saves[1]?.succeed();
  await vi.advanceTimersByTimeAsync(0);
  expect(flushed).toHaveBeenCalled();
  expect(autosaver.isUnsaved()).toBe(false);
});

test('a failed save keeps the draft, says so and tries again until it succeeds', async () => {
  const { autosaver, saves, states, type } = aDraft();
  type('a');
  await vi.advanceTimersByTimeAsync(700);
  saves[0]?.fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('failed');
  expect(autosaver.isUnsaved()).toBe(true);
  await vi.advanceTimersByTimeAsync(4000);
  expect(saves.map(({ text }) => text)).toEqual(['a', 'a']);
  saves[1]?.succeed();
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('saved');
  expect(autosaver.isUnsaved()).toBe(false);
});
