import { notifications } from '@mantine/notifications';
import type { ReflectiveModel } from '../../../../shared/domain/model.ts';
import { titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { journalClient, queryClient } from '../../../api/client.ts';
import { go } from '../../../app/go.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { openExport } from '../../exports/openExport.tsx';
import type { Desk } from './desk.ts';
import { rewriteReflection } from './rewritten.ts';

/** Exports this reflection. A private one is not exported: says why, and what would change that. */
export async function exportReflection({ id, facts, autosaver }: Desk): Promise<void> {
  const { title, private: isPrivate } = facts.get();
  if (isPrivate) {
    const message = 'This reflection is private: it never leaves this journal. Turn “Private” off to export it.';
    notifications.show({ title: 'Not exported', message });
    return;
  }
  await autosaver.flush();
  openExport({ selection: { kind: 'ids', ids: [id] }, title: titleOrDefault(title) });
}

/** Moves the reflection to the trash and goes back to the list. The undo brings both back. */
export async function trashReflection({ id, autosaver }: Desk): Promise<void> {
  await autosaver.flush();
  try {
    await journalClient.reflections.trash.mutate([id]);
  } catch (error) {
    notifyFailure(error);
    return;
  }
  void queryClient.invalidateQueries();
  go('/reflections');
  notifyUndo('Moved to the trash.', async () => {
    await journalClient.reflections.untrash.mutate([id]);
    void queryClient.invalidateQueries();
    go(`/reflections/${id}`);
  });
}

/** Goes on by another model: every word is kept, and the undo brings back the text as it stood. */
export async function changeModel(id: string, { id: modelId, name }: ReflectiveModel): Promise<void> {
  try {
    if (!(await rewriteReflection(id, () => journalClient.reflections.changeModel.mutate({ id, modelId })))) return;
    const [before] = await journalClient.versions.of.query(id);
    if (before) notifyUndo(`Now by ${name}. All your text is here.`, () => restoreVersion(id, before.id));
  } catch (error) {
    notifyFailure(error);
  }
}

/** Puts an earlier version in the place of the present text, which becomes a version itself. */
export async function restoreVersion(id: string, versionId: string): Promise<boolean> {
  return await rewriteReflection(id, () => journalClient.versions.restore.mutate(versionId));
}
