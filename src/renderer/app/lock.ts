import { modals } from '@mantine/modals';
import { hostClient } from '../api/client.ts';
import { saveAllDrafts } from '../api/drafts.ts';

/** Saves drafts and locks. Where a draft cannot be saved the user decides whether to lock without it. */
export async function lockJournal(): Promise<void> {
  if (await saveAllDrafts()) {
    await hostClient.journals.lock.mutate();
    return;
  }
  modals.openConfirmModal({
    title: 'Your last words are not saved',
    children: 'The journal could not save what you wrote last. If you lock now, those words are lost.',
    labels: { confirm: 'Lock and lose them', cancel: 'Stay and try again' },
    confirmProps: { color: 'red' },
    onConfirm: () => hostClient.journals.lock.mutate(),
  });
}
