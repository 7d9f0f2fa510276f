import { useQuery } from '@tanstack/react-query';
import type { Engagement } from '../../../shared/domain/engagement.ts';
import { journal } from '../../api/client.ts';

/** The engagements that a session may belong to: those that are open, and its own where that is closed. */
export function useEngagementChoice(ownId: string): Engagement[] {
  const open = useQuery(journal.engagements.open.queryOptions()).data ?? [];
  const own = useQuery(journal.engagements.byId.queryOptions(ownId)).data;
  return own === undefined || open.some(({ id }) => id === own.id) ? open : [own, ...open];
}
