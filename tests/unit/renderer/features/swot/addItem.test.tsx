// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { AddItem } from '../../../../../src/renderer/features/swot/AddItem.tsx';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  return () => vi.unstubAllGlobals();
});

/** The line of a quadrant, open, with what a coach does in it. */
async function line(add: (heading: string) => Promise<boolean>) {
  const home = document.body.appendChild(document.createElement('div'));
  const root = createRoot(home);
  await act(async () =>
    root.render(
      <MantineProvider>
        <AddItem quadrant="opportunity" add={add} />
      </MantineProvider>,
    ),
  );
  await act(async () => home.querySelector('button')?.click());
  const field = () => home.querySelector('input');
  return {
    words: () => field()?.value,
    async submit(words: string): Promise<void> {
      await act(async () => {
        const input = field();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await act(async () => home.querySelector('form')?.requestSubmit());
    },
  };
}

test('what was added leaves the line empty for the next one', async () => {
  const added: string[] = [];
  const { submit, words } = await line(async (heading) => added.push(heading) > 0);
  await submit(' Study days ');
  expect([added, words()]).toEqual([['Study days'], '']);
});

test('words that could not be saved stay in the line', async () => {
  const { submit, words } = await line(async () => false);
  await submit('Study days');
  expect(words()).toBe('Study days');
});
