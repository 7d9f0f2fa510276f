// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { RatingDue } from '../../../../../src/renderer/features/today/RatingDue.tsx';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  return () => vi.unstubAllGlobals();
});

/** What Today says on 20 November 2026, and where its link leads. */
async function shown(due: ComponentProps<typeof RatingDue>['due']) {
  const home = document.body.appendChild(document.createElement('div'));
  await act(async () =>
    createRoot(home).render(
      <MantineProvider>
        <RatingDue due={due} today="2026-11-20" />
      </MantineProvider>,
    ),
  );
  return {
    words: home.querySelector('section p')?.textContent,
    leadsTo: home.querySelector('a')?.getAttribute('href'),
  };
}

test('the first round that is due says that there is none yet, and leads to the rounds', async () => {
  expect(await shown({ rhythm: 'monthly', dueOn: '2026-11-20', lastRatedOn: null, draftId: null })).toEqual({
    words: 'Every month · Due today. There is no round of your own yet. Go to rating rounds',
    leadsTo: '/competencies/rounds',
  });
});

test('a round that is overdue says since when and when the last one was; what was begun is gone on with', async () => {
  expect(
    await shown({ rhythm: 'quarterly', dueOn: '2026-11-13', lastRatedOn: '2026-08-13', draftId: 'begun' }),
  ).toEqual({
    words: 'Every quarter · Overdue: was due on 13 Nov 2026. Last on 13 Aug 2026. Go on with the round',
    leadsTo: '/competencies/rounds/begun',
  });
});
