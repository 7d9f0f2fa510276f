import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import { journal, queryClient } from '../../../api/client.ts';
import { go } from '../../../app/go.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { notifyFailure } from '../../../ui/notify.ts';
import { BulkActions } from './BulkActions.tsx';
import type { RowsPlace } from './listPlace.ts';
import { NothingFound } from './NothingFound.tsx';
import { PAGE, pagesOf } from './pages.ts';
import { ResultRow } from './ResultRow.tsx';
import { rowKeys } from './rowKeys.ts';
import type { RowSection } from './rowLayout.ts';
import { SearchSummary } from './SearchSummary.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useLastReady } from './useLastReady.ts';
import { useReflectionActions } from './useReflectionActions.ts';
import { findsOf, useSearchPages } from './useSearchPages.ts';
import { useSelection } from './useSelection.ts';
import { useVirtualRows } from './useVirtualRows.ts';
import { VirtualRows } from './VirtualRows.tsx';

const ROW_HEIGHT = 7.5;

interface SearchResultsProps {
  text: string;
  filter: ReflectionFilter;
  place: RowsPlace;
}

/** What a search finds, best first. The finds of the last text stay until those of the next are there. */
export function SearchResults({ text, filter, place }: SearchResultsProps) {
  const first = useQuery(journal.search.find.queryOptions(findsOf(text, filter, 0)));
  const total = first.data?.total;
  const asked = useMemo(
    () => (total === undefined ? null : { text, filter, place, total }),
    [text, filter, place, total],
  );
  const shown = useLastReady(asked);
  if (first.isError) return <FailureState error={first.error} retry={first.refetch} />;
  if (shown === null) return null;
  return (
    <>
      <SearchSummary total={shown.total} />
      {shown.total === 0 ? (
        <NothingFound text={shown.text} filter={shown.filter} />
      ) : (
        <Found key={JSON.stringify([shown.text, shown.filter])} {...shown} />
      )}
    </>
  );
}

/** The ids of the reflections among the finds from one row to another; notes have none to select. */
async function foundIds(text: string, filter: ReflectionFilter, first: number, last: number): Promise<string[]> {
  const rows = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const pages = pagesOf(rows);
  const answers = await Promise.all(
    pages.map((page) =>
      queryClient.fetchQuery(journal.search.find.queryOptions(findsOf(text, filter, page), { staleTime: 60_000 })),
    ),
  );
  const before = (pages[0] ?? 0) * PAGE;
  const hits = answers.flatMap((answer) => answer.hits).slice(first - before, last - before + 1);
  return hits.filter(({ kind }) => kind === 'reflection').map(({ id }) => id);
}

function Found({ text, filter, place, total }: SearchResultsProps & { total: number }) {
  const sections = useMemo<RowSection[]>(() => [{ key: 'found', heading: null, count: total }], [total]);
  const rows = useVirtualRows({ sections, rowHeight: ROW_HEIGHT, headingHeight: 0, place });
  const at = useSearchPages(text, filter, rows.indexes);
  const { mutate: openNote } = useMutation(
    journal.notes.open.mutationOptions({ onSuccess: (id) => go(`/reflections/${id}`), onError: notifyFailure }),
  );
  const idsBetween = useCallback((first: number, last: number) => foundIds(text, filter, first, last), [text, filter]);
  const selection = useSelection(total, idsBetween);
  const actions = useReflectionActions(selection.clear);
  const selectable = (index: number) => {
    const hit = at(index);
    return hit?.kind === 'reflection' ? hit.id : undefined;
  };
  return (
    <>
      <VirtualRows
        rows={rows}
        label="Found, best first"
        onRowKey={rowKeys(selection, actions, selectable)}
        onExtend={(from, to) => selection.extendTo(to, from)}
        renderRow={(index) => {
          const hit = at(index);
          return (
            <ResultRow
              index={index}
              hit={hit}
              active={index === rows.active}
              selected={hit !== undefined && selection.ids.has(hit.id)}
              selecting={selection.ids.size > 0}
              toggle={selection.toggle}
              extendTo={selection.extendTo}
              actions={actions}
              openNote={openNote}
            />
          );
        }}
      />
      <SelectionBar selection={selection} selected={selection.ids.size} count={total}>
        <BulkActions ids={selection.ids} actions={actions} />
      </SelectionBar>
    </>
  );
}
