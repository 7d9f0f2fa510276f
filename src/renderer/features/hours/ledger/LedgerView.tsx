import { Text } from '@mantine/core';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LedgerEntry, LedgerFilter, LedgerTotals } from '../../../../shared/domain/ledger.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { monthInWords } from '../../../ui/days.ts';
import { PAGE, pagesOf, rowIn } from '../../reflections/list/pages.ts';
import type { RowSection } from '../../reflections/list/rowLayout.ts';
import { useVirtualRows } from '../../reflections/list/useVirtualRows.ts';
import { VirtualRows } from '../../reflections/list/VirtualRows.tsx';
import { useHoursPlace } from '../hoursPlace.ts';
import { LedgerRow } from './LedgerRow.tsx';

const ROW_HEIGHT = 3;
const HEADING_HEIGHT = 2.75;

interface LedgerViewProps {
  filter: LedgerFilter;
  totals: LedgerTotals;
}

/** Months with lines, newest first: the list's whole length is known before its rows are. */
function sectionsOf({ byMonth }: LedgerTotals): RowSection[] {
  return byMonth
    .filter(({ count }) => count > 0)
    .toReversed()
    .map(({ month, count }) => ({
      key: month,
      heading: { title: monthInWords(month), note: counted(count, 'entry', 'entries') },
      count,
    }));
}

const rowsOf = (results: { data: { rows: LedgerEntry[] } | undefined }[]) => results.map(({ data }) => data?.rows);

/** The lines of the ledger that the filter chooses, newest first, each leading to its record. */
export function LedgerView({ filter, totals }: LedgerViewProps) {
  const { rows: place } = useHoursPlace();
  const sections = useMemo(() => sectionsOf(totals), [totals]);
  const rows = useVirtualRows({ sections, rowHeight: ROW_HEIGHT, headingHeight: HEADING_HEIGHT, place });
  const pages = pagesOf(rows.indexes);
  const answers = useQueries({
    queries: pages.map((page) =>
      journal.ledger.entries.queryOptions(
        { filter, offset: page * PAGE, limit: PAGE },
        { placeholderData: keepPreviousData },
      ),
    ),
    combine: rowsOf,
  });
  if (rows.layout.count === 0) {
    return (
      <Text c="dimmed" role="status" ta="center" p="xl">
        No hours in this choice. Choose another period, kind, client or payment.
      </Text>
    );
  }
  return (
    <VirtualRows
      rows={rows}
      label="Ledger by month"
      renderRow={(index) => <LedgerRow entry={rowIn(pages, answers, index)} active={index === rows.active} />}
    />
  );
}
