import { useEffect } from 'react';
import { journalClient, queryClient } from '../../../api/client.ts';
import { registerDraft } from '../../../api/drafts.ts';
import { unitErrors } from './unitErrors.ts';
import { type UnitForm, unitOf } from './unitForm.ts';

/** What was typed and is not saved, by unit: leaving the form loses nothing. In memory only. */
const kept = new Map<string, UnitForm>();

/** What was left in the form of this unit. */
export const keptDraft = (key: string): UnitForm | undefined => kept.get(key);

export const forgetDraft = (key: string): void => void kept.delete(key);

/** Keeps what is typed; before a lock it is saved where nothing in it is wrong. */
export function useUnitDraft(key: string): (form: UnitForm) => void {
  useEffect(() => {
    async function flush(): Promise<void> {
      const form = kept.get(key);
      if (!form || Object.keys(unitErrors(form)).length > 0) return;
      await journalClient.units.saveOwn.mutate(unitOf(form)).then(
        () => {
          if (kept.get(key) === form) kept.delete(key);
          void queryClient.invalidateQueries();
        },
        // The journal said why; the draft stays.
        () => undefined,
      );
    }
    return registerDraft({ flush, isUnsaved: () => kept.has(key) });
  }, [key]);
  return (form) => void kept.set(key, form);
}
