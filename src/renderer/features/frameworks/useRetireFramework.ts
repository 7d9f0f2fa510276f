import { useMutation } from '@tanstack/react-query';
import type { ListedFramework } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

/** Retires a framework of the user's own, with an undo. */
export function useRetireFramework(): (framework: Pick<ListedFramework, 'id' | 'name'>) => void {
  const { mutateAsync } = useMutation(journal.frameworks.retire.mutationOptions());
  return ({ id, name }) => {
    mutateAsync({ id, retired: true }).then(
      () => notifyUndo(`“${name}” is retired. Its rounds stay.`, () => mutateAsync({ id, retired: false })),
      notifyFailure,
    );
  };
}
