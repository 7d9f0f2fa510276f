import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import type { Facts } from './desk.ts';

/** What a save is to change: absent means unchanged. */
type Pending = Partial<Facts> & { document?: ReflectionDocument };

/** What was written and is not committed yet: one patch of title, facts and document. */
export interface ReflectionDraft {
  /** Title and facts. */
  change(facts: Partial<Facts>): void;
  /** The text changed. It is read when it is saved, not with every key. */
  changeDocument(getDocument: () => ReflectionDocument): void;
  /** What is pending, without taking it. */
  pending(): Pending;
  /** What is pending, for a save; null where there is nothing. */
  take(): Pending | null;
  /** After a failed save: all of it is pending again, what was written since stays newer. */
  putBack(patch: Pending): void;
}

function createDraft(): ReflectionDraft {
  let patch: Pending = {};
  let getDocument: (() => ReflectionDocument) | null = null;
  const pending = () => (getDocument ? { ...patch, document: getDocument() } : patch);
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

const drafts = new Map<string, ReflectionDraft>();

/**
 * The draft of a reflection, the same one each time: what could not be saved before its page was left is still there
 * when the page comes back.
 */
export function draftOf(reflectionId: string): ReflectionDraft {
  const known = drafts.get(reflectionId);
  if (known) return known;
  const draft = createDraft();
  drafts.set(reflectionId, draft);
  return draft;
}
