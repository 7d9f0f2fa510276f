import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { settingsSchema } from '../../shared/domain/settings.ts';
import { host, queryClient } from '../api/client.ts';
import { useHostEvent } from '../api/useHostEvent.ts';
import { GateScreen } from '../features/gate/GateScreen.tsx';
import { useGateHeld } from '../features/gate/gateHold.ts';
import { cspNonce } from './cspNonce.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { JournalScreen } from './JournalScreen.tsx';
import { lockJournal } from './lock.ts';
import { theme } from './theme.ts';

/** The app: its providers, then the opening screen or the open journal. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  );
}

function Themed() {
  const settings = useQuery(host.settings.get.queryOptions());
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const { colorScheme, textSize } = settings.data ?? settingsSchema.parse({});
  useEffect(() => {
    document.documentElement.dataset.textSize = textSize;
  }, [textSize]);
  if (settings.isPending) return null;
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={colorScheme === 'auto' ? system : colorScheme}
      getStyleNonce={cspNonce}
    >
      <ErrorBoundary>
        <ModalsProvider>
          <Screen />
          <Notifications position="bottom-right" />
        </ModalsProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}

/**
 * A journal that was shown stays until the page starts anew, as it does after a lock: when the journal's process stops,
 * what was not saved is still on the screen.
 */
function Screen() {
  const { data } = useQuery(host.journals.state.queryOptions());
  const gateHeld = useGateHeld();
  const [shown, setShown] = useState<string | null>(null);
  useHostEvent('lock-requested', () => void lockJournal());
  if (!data) return null;
  if (shown === null && data.journal !== null && !gateHeld) setShown(data.journal);
  return shown === null ? <GateScreen left={data.left} /> : <JournalScreen name={shown} />;
}
