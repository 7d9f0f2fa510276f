import { type SessionFacts, sessionFactsSchema } from '../../../shared/domain/session.ts';
import { journalClient, queryClient } from '../../api/client.ts';

/** A session that is being logged. */
export interface SessionDraft {
  /** What stands in the form, also where it cannot be saved yet. */
  facts: SessionFacts | null;
  /** Logs it as it stands; returns its id. Throws as `sessions.log` does. */
  log(facts: SessionFacts, carriedActions: string[], allowOverlap: boolean): Promise<string>;
  /** Before a lock: what was typed is kept as a planned session, which counts nowhere. */
  keep(): Promise<void>;
  /** Whether words were typed that are not kept. */
  isUnsaved(): boolean;
  /** Keeps nothing, also of what was kept on the way. */
  discard(): Promise<void>;
}

/** A draft of one session. However often it is kept on the way, it becomes one session. */
export function createSessionDraft(): SessionDraft {
  let id: string | null = null;
  let kept: SessionFacts | null = null;
  const isTyped = () => draft.facts !== null && draft.facts.aim.trim() !== '';
  const draft: SessionDraft = {
    facts: null,
    async log(facts, carriedActions, allowOverlap) {
      if (id === null) id = await journalClient.sessions.log.mutate({ facts, carriedActions, allowOverlap });
      else {
        await journalClient.sessions.save.mutate({ id, patch: facts });
        await journalClient.sessions.carry.mutate({ id, actionIds: carriedActions });
      }
      draft.facts = null;
      return id;
    },
    async keep() {
      const checked = sessionFactsSchema.safeParse(draft.facts);
      if (!isTyped() || draft.facts === kept || !checked.success) return;
      const standing = draft.facts;
      const facts: SessionFacts = { ...checked.data, status: 'planned' };
      if (id === null) id = await journalClient.sessions.log.mutate({ facts, allowOverlap: true });
      else await journalClient.sessions.save.mutate({ id, patch: facts });
      kept = standing;
      void queryClient.invalidateQueries();
    },
    isUnsaved: () => isTyped() && draft.facts !== kept,
    async discard() {
      draft.facts = null;
      if (id === null) return;
      await journalClient.sessions.trash.mutate({ ids: [id], trashed: true });
      id = null;
      void queryClient.invalidateQueries();
    },
  };
  return draft;
}
