import { modals } from '@mantine/modals';
import type { Client } from '../../../shared/domain/client.ts';
import { focusIfLost } from '../../ui/focus.ts';
import { RenameClient } from './RenameClient.tsx';

/** Opens the dialog for another code name. */
export function openRename(client: Client): void {
  const id = modals.open({
    title: 'Change the code name',
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: <RenameClient client={client} onDone={() => modals.close(id)} />,
  });
}
