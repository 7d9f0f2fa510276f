import { modals } from '@mantine/modals';
import { NewEngagement } from './NewEngagement.tsx';

/** Opens the dialog that begins another engagement with a client. */
export function openNewEngagement(clientId: string): void {
  const id = modals.open({
    title: 'New engagement',
    children: <NewEngagement clientId={clientId} onDone={() => modals.close(id)} />,
  });
}
