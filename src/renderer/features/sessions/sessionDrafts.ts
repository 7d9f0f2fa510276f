import type { AgreedAction, GoalProgress, SessionFacts, UsedTool } from '../../../shared/domain/session.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';

/** What is written about a session. */
export interface WrittenSession extends SessionFacts {
  tools: UsedTool[];
  actions: AgreedAction[];
  progress: GoalProgress[];
  observer: string;
  document: object;
}

/** What was written about a session and is not saved yet, by its id. */
export const draftOf = createPatchDrafts<WrittenSession>();

/** The list that a session stands in. */
export const sessionsList = { href: '/practice/sessions', label: 'Sessions' };
