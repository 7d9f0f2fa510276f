import type { ReflectionDocument } from '../../shared/document/document.ts';

/** What a save is to change: absent means unchanged. */
type Pending<Facts> = Partial<Facts> & { document?: ReflectionDocument };

/** What was written and is not committed yet, as one patch: the facts and the text. */
export interface PatchDraft<Facts> {
  change(facts: Partial<Facts>): void;
  /** The text changed. It is read when it is saved, not with every key. */
  changeDocument(getDocument: () => ReflectionDocument): void;
  /** What is pending, without taking it. */
  pending(): Pending<Facts>;
  /** What is pending, for a save; null where there is nothing. */
  take(): Pending<Facts> | null;
  /** After a failed save: all of it is pending again, what was written since stays newer. */
  putBack(patch: Pending<Facts>): void;
}

function createDraft<Facts>(): PatchDraft<Facts> {
  let patch: Pending<Facts> = {};
  let getDocument: (() => ReflectionDocument) | null = null;
  const pending = (): Pending<Facts> => (getDocument ? { ...patch, document: getDocument() } : patch);
  return {
    change(facts) {
      patch = { ...patch, ...facts };
    },
    changeDocument(get) {
      getDocument = get;
    },
    pending,
    take() {
      const taken = pending();
      patch = {};
      getDocument = null;
      return Object.keys(taken).length > 0 ? taken : null;
    },
    putBack(taken) {
      patch = { ...taken, ...patch };
    },
  };
}

/** The drafts of one kind of thing, by id: `draftOf(id)` is the same one each time, so that what could not be saved before its page was left is still there when the page comes back. */
export function createPatchDrafts<Facts>(): (id: string) => PatchDraft<Facts> {
  const drafts = new Map<string, PatchDraft<Facts>>();
  return (id) => {
    const known = drafts.get(id);
    if (known) return known;
    const draft = createDraft<Facts>();
    drafts.set(id, draft);
    return draft;
  };
}
