import { useEffect } from 'react';
import { registerDraft } from '../../../api/drafts.ts';
import { keepUnit } from '../keepUnit.ts';
import { unitErrors } from './unitErrors.ts';
import { type UnitForm, unitOf } from './unitForm.ts';

/** What was typed and is not saved, by unit: leaving the form loses nothing. In memory only. */
const kept = new Map<string, UnitForm>();

/** What was left in the form of this unit. */
export const keptDraft = (key: string): UnitForm | undefined => kept.get(key);

export const forgetDraft = (key: string): void => void kept.delete(key);

/**
 * Saves a form in which nothing is wrong and says so; the undo brings back what the unit was, or takes a new one out of
 * what is offered. Rejects where the journal refuses: a new unit with the short name of one that is offered, say.
 */
export async function saveUnit(key: string, form: UnitForm): Promise<void> {
  await keepUnit(unitOf(form), form.kept === null ? 'add' : 'change');
  if (kept.get(key) === form) kept.delete(key);
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
