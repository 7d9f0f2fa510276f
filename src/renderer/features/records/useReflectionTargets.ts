import { useQueries, useQuery } from '@tanstack/react-query';
import { type ReflectionSummary, titleOrDefault } from '../../../shared/domain/reflection.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import type { LinkTarget } from './LinkList.tsx';

/** So many of the newest are offered. */
const OFFERED = 200;

function targetOf({ id, happenedOn, title }: Pick<ReflectionSummary, 'id' | 'happenedOn' | 'title'>): LinkTarget {
  return { id, label: `${dayInShort(happenedOn)} · ${titleOrDefault(title)}` };
}

/** The newest reflections, for a picker. */
export function useReflectionTargets(): LinkTarget[] {
  const page = useQuery(journal.reflections.page.queryOptions({ filter: {}, offset: 0, limit: OFFERED }));
  return (page.data ?? []).map(targetOf);
}

/** Reflections by their ids, those that are not known yet left out. */
export function useLinkedReflections(ids: readonly string[]): LinkTarget[] {
  const found = useQueries({ queries: ids.map((id) => journal.reflections.byId.queryOptions(id)) });
  return found.flatMap(({ data }) => (data ? [targetOf(data)] : []));
}
