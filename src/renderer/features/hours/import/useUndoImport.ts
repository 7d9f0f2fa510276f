import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { UndoneImport } from '../../../../shared/domain/logImport.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';

/** What went with an undone import, and what stays. */
function undoneInWords({ sessions, clients, kept }: UndoneImport): string {
  const withClients = clients > 0 ? ` and ${counted(clients, 'client')}` : '';
  const stays = kept > 0 ? ` ${counted(kept, 'session')} stayed: you have worked on them since.` : '';
  return `The import was undone: ${counted(sessions, 'session')}${withClients} removed.${stays}`;
}

/** Takes an import back and says what went. */
export function useUndoImport(): (id: string) => Promise<void> {
  const undo = useMutation(journal.imports.undo.mutationOptions());
  return async (id) => {
    const undone = await undo.mutateAsync(id);
    notifications.show({ message: undoneInWords(undone), autoClose: 12_000 });
  };
}
