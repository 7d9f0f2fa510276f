import { useQueries } from '@tanstack/react-query';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import type { SearchHit, SearchKind } from '../../../../shared/domain/search.ts';
import { journal } from '../../../api/client.ts';
import { PAGE, pagesOf, rowIn } from './pages.ts';

const hitsOf = (results: { data: { hits: SearchHit[] } | undefined }[]) => results.map(({ data }) => data?.hits);

/** What the list of reflections searches: the palette finds the records of the practice. */
const kinds: SearchKind[] = ['reflection', 'note'];

/** A page of what a search finds, as it is asked for. */
export function findsOf(text: string, filter: ReflectionFilter, page: number) {
  return { text, filter, kinds, offset: page * PAGE, limit: PAGE };
}

/** The finds at the given rows, by row; undefined while they are on the way. */
export function useSearchPages(
  text: string,
  filter: ReflectionFilter,
  indexes: readonly number[],
): (index: number) => SearchHit | undefined {
  const pages = pagesOf(indexes);
  const answers = useQueries({
    queries: pages.map((page) => journal.search.find.queryOptions(findsOf(text, filter, page))),
    combine: hitsOf,
  });
  return (index) => rowIn(pages, answers, index);
}
