import { journalClient, queryClient } from '../../api/client.ts';
import { here } from '../../ui/days.ts';

/** A note that is being typed. */
export interface NoteDraft {
  text: string;
  /** Saves the text as it is now; the id of the note, or null where nothing was typed. */
  save(): Promise<string | null>;
  isUnsaved(): boolean;
  /** Keeps nothing, also of what was saved on the way (before a lock that did not come, say). */
  discard(): Promise<void>;
}

/** A draft of one note. However often it is saved, it becomes one note. */
export function createNoteDraft(): NoteDraft {
  let id: string | null = null;
  let saved = '';
  const draft: NoteDraft = {
    text: '',
    async save() {
      const text = draft.text.trim();
      if (text === '' || text === saved) return id;
      if (id === null) id = await journalClient.notes.add.mutate({ text, zone: here() });
      else await journalClient.notes.change.mutate({ id, text });
      saved = text;
      void queryClient.invalidateQueries();
      return id;
    },
    isUnsaved: () => draft.text.trim() !== saved && draft.text.trim() !== '',
    async discard() {
      draft.text = '';
      if (id !== null) await journalClient.notes.trash.mutate({ id, trashed: true });
      if (id !== null) void queryClient.invalidateQueries();
      id = null;
      saved = '';
    },
  };
  return draft;
}
