import { useQueries, useQuery } from '@tanstack/react-query';
import type { SessionFilter, SessionSummary } from '../../../shared/domain/session.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import type { LinkTarget } from './LinkList.tsx';

/** So many of the newest are offered. */
const OFFERED = 200;

function targetOf({ id, happenedOn, codeName, aim }: SessionSummary): LinkTarget {
  const words = [dayInShort(happenedOn), codeName, aim].filter((part) => part !== '');
  return { id, label: words.join(' · ').slice(0, 120) };
}

/** The newest sessions that a filter chooses, for a picker. */
export function useSessionTargets(filter: SessionFilter): LinkTarget[] {
  const page = useQuery(journal.sessions.page.queryOptions({ filter, offset: 0, limit: OFFERED }));
  return (page.data?.rows ?? []).map(targetOf);
}

/** Sessions by their ids, those that are not known yet left out. */
export function useLinkedSessions(ids: readonly string[]): LinkTarget[] {
  const found = useQueries({ queries: ids.map((id) => journal.sessions.byId.queryOptions(id)) });
  return found.flatMap(({ data }) => (data ? [targetOf(data)] : []));
}
