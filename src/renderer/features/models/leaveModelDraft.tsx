import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { journalClient, queryClient } from '../../api/client.ts';
import { go } from '../../app/go.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { dropModelDraft, modelDraft, saveModelDraft } from './modelDrafts.ts';

function notifyKept(key: string, name: string): void {
  const id = notifications.show({
    autoClose: 15_000,
    color: 'orange',
    title: 'Not saved yet',
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{name} cannot be saved as it is. It waits under “Models” until the journal is locked.</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            go(`/models/${key}`);
          }}
        >
          Go back
        </Button>
      </Group>
    ),
  });
}

/**
 * For when the editor is left: what was changed is saved and the user told, with an undo; what cannot be saved stays
 * among the drafts and the user is told that too.
 */
export async function leaveModelDraft(key: string): Promise<void> {
  const draft = modelDraft(key);
  if (!draft) return;
  if (!draft.changed) return dropModelDraft(key);
  const before = draft.saved;
  const name = draft.form.name.trim() === '' ? 'The new model' : `“${draft.form.name.trim()}”`;
  try {
    await saveModelDraft(key);
  } catch (error) {
    notifyFailure(error);
  }
  const after = modelDraft(key);
  if (!after?.saved || after.changed) return notifyKept(key, name);
  const { id } = after.saved;
  dropModelDraft(key);
  notifyUndo(`${name} was saved.`, async () => {
    if (before) await journalClient.models.saveOwn.mutate(before);
    else await journalClient.models.retire.mutate({ id, retired: true });
    await queryClient.invalidateQueries();
  });
}
