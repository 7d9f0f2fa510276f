import { useQueries } from '@tanstack/react-query';
import type { ReflectionFilter, ReflectionSummary } from '../../../../shared/domain/reflection.ts';
import { journal } from '../../../api/client.ts';
import { PAGE, pagesOf, rowIn } from './pages.ts';

const dataOf = (results: { data: ReflectionSummary[] | undefined }[]) => results.map(({ data }) => data);

/** A page of a filter's list, as it is asked for. */
export function pageOf(filter: ReflectionFilter, page: number) {
  return { filter, offset: page * PAGE, limit: PAGE };
}

/** The reflections at the given rows of a filter's list, by row; undefined while they are on the way. */
export function useReflectionPages(
  filter: ReflectionFilter,
  indexes: readonly number[],
): (index: number) => ReflectionSummary | undefined {
  const pages = pagesOf(indexes);
  const answers = useQueries({
    queries: pages.map((page) => journal.reflections.page.queryOptions(pageOf(filter, page))),
    combine: dataOf,
  });
  return (index) => rowIn(pages, answers, index);
}
