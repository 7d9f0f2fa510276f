import { Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { Client } from '../../../shared/domain/client.ts';
import { journal } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { failureOf } from '../../api/link.ts';
import { go } from '../../app/go.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

/** The two ways to take a client away: whole, with an undo; or out of the register alone, after a question. */
export function useRemoval({ id, codeName, anonymisedAt }: Client): { remove: () => void; anonymise: () => void } {
  // The answer holds the register's entry: it stays for the undo alone.
  const { mutateAsync: restore } = useMutation(journal.clients.restore.mutationOptions({ gcTime: 0 }));
  const removal = useMutation(
    journal.clients.remove.mutationOptions({
      gcTime: 0,
      onSuccess: (removed) => {
        go('/practice/clients');
        notifyUndo(`${codeName} removed.`, () => restore(removed));
      },
      onError: (error) => {
        if (failureOf(error).code !== 'in-use') notifyFailure(error);
        else if (anonymisedAt === null) ask(true);
        else notifications.show({ message: `${codeName} stays: sessions or feedback count in your record.` });
      },
    }),
  );
  const anonymisation = useMutation(
    journal.clients.anonymise.mutationOptions({
      onSuccess: () => {
        notifications.show({ message: `${codeName} is anonymised. The record stays under the code name.` });
      },
      onError: notifyFailure,
    }),
  );
  const ask = (inUse: boolean) => askToAnonymise(codeName, inUse, () => anonymisation.mutate(id));
  return {
    remove: () => void saveAllDrafts().then(() => removal.mutate(id)),
    anonymise: () => ask(false),
  };
}

function askToAnonymise(codeName: string, inUse: boolean, onConfirm: () => void): void {
  modals.openConfirmModal({
    title: inUse ? `${codeName} cannot be removed. Anonymise instead?` : `Anonymise ${codeName}?`,
    children: (
      <Stack gap="xs">
        {inUse ? (
          <Text size="sm">
            Sessions or feedback with {codeName} count in your record, so they stay. What can go is who it is.
          </Text>
        ) : null}
        <Text size="sm">
          The register’s entry is deleted: name, other names, organisation, role, contact, sector and consents. The
          contract, sessions, feedback and reflections stay, under the code name.
        </Text>
        <Text size="sm">
          This cannot be undone. Backups that were made before still hold the register, and a name that you typed into a
          text yourself stays there.
        </Text>
      </Stack>
    ),
    labels: { confirm: `Anonymise ${codeName}`, cancel: 'Keep the register' },
    confirmProps: { color: 'red' },
    onConfirm,
  });
}
