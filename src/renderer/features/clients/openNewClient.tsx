import { modals } from '@mantine/modals';
import { focusIfLost } from '../../ui/focus.ts';
import { NewClient } from './NewClient.tsx';

/** Opens the dialog for a new client; when it is done, the client's page. */
export function openNewClient(): void {
  const id = modals.open({
    title: 'New client',
    size: 'lg',
    // The page that opened the dialog gives way to the client's.
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: <NewClient onDone={() => modals.close(id)} />,
  });
}
