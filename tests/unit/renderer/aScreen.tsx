import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../../../src/renderer/api/client.ts';
import { theme } from '../../../src/renderer/app/theme.ts';

/** A part of the app on a page of its own. */
export interface Screen {
  /** Everything that it says, with its dialogs and notices. */
  words: () => string;
  /** Waits until this is so. */
  until: (isSo: () => boolean) => Promise<void>;
  /** Does something on the page, and what follows from it at once. */
  act: (work: () => void) => Promise<void>;
  remove: () => void;
}

const PATIENCE_MS = 5000;

/** Shows a part of the app as the app does, without its styles; its journal is whatever the test puts in its place. */
export async function aScreen(content: ReactNode): Promise<Screen> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <MantineProvider theme={theme} env="test">
          <ModalsProvider>
            {content}
            <Notifications />
          </ModalsProvider>
        </MantineProvider>
      </QueryClientProvider>,
    ),
  );
  return {
    words: () => document.body.textContent ?? '',
    async until(isSo) {
      const end = Date.now() + PATIENCE_MS;
      while (!isSo()) {
        if (Date.now() > end) throw new Error(`It is still not so: ${document.body.textContent}`);
        await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
      }
    },
    act: async (work) => act(async () => work()),
    remove() {
      act(() => root.unmount());
      element.remove();
      queryClient.clear();
    },
  };
}
