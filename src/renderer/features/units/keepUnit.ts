import type { Unit } from '../../../shared/domain/unit.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

/**
 * Adds a unit of the user's own, or changes the one with its id, and says which, with an undo: what the unit was before is
 * there again, and one that is new is no longer offered. Rejects where the journal refuses.
 */
export async function keepUnit(unit: Unit, how: 'add' | 'change'): Promise<void> {
  const { id } = unit;
  const { addOwn, saveOwn, restoreOwn } = journalClient.units;
  const former = await (how === 'add' ? addOwn : saveOwn).mutate(unit);
  void queryClient.invalidateQueries();
  const done =
    former === null
      ? `${id} was added. Choose it under Qualifications.`
      : how === 'change'
        ? `${id} was changed.`
        : `${id} is offered again, as it is now. Choose it under Qualifications.`;
  notifyUndo(done, async () => {
    await restoreOwn.mutate({ id, former });
    void queryClient.invalidateQueries();
  });
}
