import { useCallback, useEffect, useState } from 'react';
import type { ReflectionDocument } from '../../../shared/document/document.ts';
import type { SaveState } from '../../api/autosave.ts';
import { journal, queryClient } from '../../api/client.ts';
import type { PatchDraft } from '../../api/patchDrafts.ts';
import { useAutosave } from '../../api/useAutosave.ts';

interface RecordDraft<Facts> {
  /** The facts as they are shown: what was loaded, with what was changed since. */
  facts: Facts;
  change(change: Partial<Facts>): void;
  /** For the editor of the notes: marks them as changed. */
  onText(getDocument: () => ReflectionDocument): void;
  saveState: SaveState;
  /** Saves what is pending now. */
  flush(): Promise<void>;
}

/**
 * A record (a session, a supervision, a feedback, an activity) open for writing: what is changed is saved after a pause
 * and before a lock. `draft` comes from `createPatchDrafts`; `save` sends one patch. Give the component that calls it the
 * record's id as its `key`.
 */
export function useRecordDraft<Facts extends object>(
  loaded: Facts,
  draft: PatchDraft<Facts>,
  save: (patch: Partial<Facts> & { document?: ReflectionDocument }) => Promise<unknown>,
): RecordDraft<Facts> {
  const [facts, setFacts] = useState<Facts>(() => ({ ...loaded, ...draft.pending() }));
  const { state: saveState, ...autosaver } = useAutosave(async () => {
    const patch = draft.take();
    if (patch === null) return;
    try {
      await save(patch);
    } catch (error) {
      draft.putBack(patch);
      throw error;
    }
    // Its passages may stand elsewhere now, or not at all.
    if (patch.document !== undefined) void queryClient.invalidateQueries(journal.evidence.of.queryFilter());
  });
  const { changed, flush } = autosaver;
  useEffect(() => {
    // What an earlier visit could not save.
    if (Object.keys(draft.pending()).length > 0) changed();
  }, [draft, changed]);
  const change = useCallback(
    (some: Partial<Facts>) => {
      setFacts((all) => ({ ...all, ...some }));
      draft.change(some);
      changed();
    },
    [draft, changed],
  );
  const onText = useCallback(
    (getDocument: () => ReflectionDocument) => {
      draft.changeDocument(getDocument);
      changed();
    },
    [draft, changed],
  );
  return { facts, change, onText, saveState, flush };
}
