import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { openExport } from '../../exports/openExport.tsx';

/** What can be done with reflections of a list. */
export interface ReflectionActions {
  /** Moves to the trash, with an undo. */
  trash: (ids: string[]) => void;
  setPrivate: (id: string, value: boolean) => void;
  export: (ids: string[]) => void;
}

/** The actions of a list, once for all its rows. `onTrash` is called when some go to the trash. */
export function useReflectionActions(onTrash: () => void): ReflectionActions {
  const { mutateAsync: untrash } = useMutation(journal.reflections.untrash.mutationOptions());
  const { mutate: trash } = useMutation(
    journal.reflections.trash.mutationOptions({
      onSuccess: (_, ids) => notifyUndo(`${counted(ids.length, 'reflection')} moved to the trash.`, () => untrash(ids)),
      onError: notifyFailure,
    }),
  );
  const { mutate: save } = useMutation(journal.reflections.save.mutationOptions({ onError: notifyFailure }));
  return useMemo(
    () => ({
      trash: (ids) => {
        trash(ids);
        onTrash();
      },
      setPrivate: (id, value) => save({ id, patch: { private: value } }),
      export: (ids) => openExport({ selection: { kind: 'ids', ids }, title: counted(ids.length, 'reflection') }),
    }),
    [trash, save, onTrash],
  );
}
