import { useEffect } from 'react';
import { journalClient, queryClient } from '../../../api/client.ts';
import { registerDraft } from '../../../api/drafts.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { unitErrors } from './unitErrors.ts';
import { type UnitForm, unitOf } from './unitForm.ts';

/** What was typed and is not saved, by unit: leaving the form loses nothing. In memory only. */
const kept = new Map<string, UnitForm>();

/** What was left in the form of this unit. */
export const keptDraft = (key: string): UnitForm | undefined => kept.get(key);

export const forgetDraft = (key: string): void => void kept.delete(key);

/**
 * Saves a form in which nothing is wrong and says so; the undo brings back what the unit was, or takes a new one out of
 * what is offered. Rejects where the journal refuses.
 */
export async function saveUnit(key: string, form: UnitForm): Promise<void> {
  const { kept: before } = form;
  const unit = unitOf(form);
  await journalClient.units.saveOwn.mutate(unit);
  if (kept.get(key) === form) kept.delete(key);
  void queryClient.invalidateQueries();
  const message = before ? `${unit.id} was changed.` : `${unit.id} was added. Choose it under Qualifications.`;
  notifyUndo(message, async () => {
    if (before) await journalClient.units.saveOwn.mutate(before);
    else await journalClient.units.retire.mutate({ id: unit.id, retired: true });
    void queryClient.invalidateQueries();
  });
}

/** Keeps what is typed; before a lock, or when the form is left, it is saved where nothing in it is wrong. */
export function useUnitDraft(key: string): (form: UnitForm) => void {
  useEffect(() => {
    async function flush(): Promise<void> {
      const form = kept.get(key);
      if (!form || Object.keys(unitErrors(form)).length > 0) return;
      // Where the journal refuses, the draft stays, and the form says why when it is sent.
      await saveUnit(key, form).catch(() => undefined);
    }
    return registerDraft({ flush, isUnsaved: () => kept.has(key) });
  }, [key]);
  return (form) => void kept.set(key, form);
}
