import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SessionFilter, SessionSummary } from '../../../shared/domain/session.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { monthInWords } from '../../ui/days.ts';
import type { RowsPlace } from '../reflections/list/listPlace.ts';
import { PAGE, pagesOf, rowIn } from '../reflections/list/pages.ts';
import type { RowSection } from '../reflections/list/rowLayout.ts';
import { useVirtualRows } from '../reflections/list/useVirtualRows.ts';
import { VirtualRows } from '../reflections/list/VirtualRows.tsx';
import { SessionRow } from './SessionRow.tsx';
import { useTrashSession } from './useTrashSession.ts';

const ROW_HEIGHT = 4.75;
const HEADING_HEIGHT = 2.75;

interface SessionListProps {
  filter: SessionFilter;
  /** Sessions by month, newest first: the list's whole length is known before its rows are. */
  months: readonly { month: string; count: number }[];
  place: RowsPlace;
}

function sectionsOf(months: SessionListProps['months']): RowSection[] {
  return months.map(({ month, count }) => ({
    key: month,
    heading: { title: monthInWords(month), note: counted(count, 'session') },
    count,
  }));
}

const rowsOf = (results: { data: { rows: SessionSummary[] } | undefined }[]) => results.map(({ data }) => data?.rows);

/** The sessions at the given rows of a filter's list, by row; undefined while they are on the way. */
function useSessionPages(filter: SessionFilter, indexes: readonly number[]) {
  const pages = pagesOf(indexes);
  const answers = useQueries({
    queries: pages.map((page) => journal.sessions.page.queryOptions({ filter, offset: page * PAGE, limit: PAGE })),
    combine: rowsOf,
  });
  return (index: number) => rowIn(pages, answers, index);
}

/** All sessions that a filter chooses, by month, newest first. Delete moves the row with the focus to the trash. */
export function SessionList({ filter, months, place }: SessionListProps) {
  const sections = useMemo(() => sectionsOf(months), [months]);
  const rows = useVirtualRows({ sections, rowHeight: ROW_HEIGHT, headingHeight: HEADING_HEIGHT, place });
  const at = useSessionPages(filter, rows.indexes);
  const trash = useTrashSession();
  return (
    <VirtualRows
      rows={rows}
      label="Sessions by month"
      onRowKey={(event, index) => {
        const session = at(index);
        if (event.key !== 'Delete' || !session) return;
        event.preventDefault();
        trash(session.id);
      }}
      renderRow={(index) => <SessionRow session={at(index)} active={index === rows.active} trash={trash} />}
    />
  );
}
