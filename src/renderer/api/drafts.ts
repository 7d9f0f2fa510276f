/** An editor's unsaved text. */
interface Draft {
  /** Saves what is not yet saved; resolves when it is committed or has failed. */
  flush: () => Promise<void>;
  /** Whether something is still not committed. */
  isUnsaved: () => boolean;
}

const drafts = new Set<Draft>();

/** Registers an editor's draft; returns the function that saves it once more and takes it out: not before it is saved. */
export function registerDraft(draft: Draft): () => void {
  drafts.add(draft);
  return () => {
    void draft.flush().then(() => {
      if (!draft.isUnsaved()) drafts.delete(draft);
    });
  };
}

/** Saves every draft: before a lock, a close, or a change of place. False where something could not be saved. */
export async function saveAllDrafts(): Promise<boolean> {
  await Promise.all([...drafts].map((draft) => draft.flush()));
  return [...drafts].every((draft) => !draft.isUnsaved());
}
