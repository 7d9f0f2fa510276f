import { useCallback, useMemo } from 'react';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import { journal, queryClient } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { monthInWords } from '../../../ui/days.ts';
import { BulkActions } from './BulkActions.tsx';
import type { RowsPlace } from './listPlace.ts';
import { ReflectionRow } from './ReflectionRow.tsx';
import { rowKeys } from './rowKeys.ts';
import type { RowSection } from './rowLayout.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useModelNames } from './useModelNames.ts';
import { useReflectionActions } from './useReflectionActions.ts';
import { useReflectionPages } from './useReflectionPages.ts';
import { useSelection } from './useSelection.ts';
import { useVirtualRows } from './useVirtualRows.ts';
import { VirtualRows } from './VirtualRows.tsx';

const ROW_HEIGHT = 6.25;
const HEADING_HEIGHT = 2.75;

interface ReflectionListProps {
  filter: ReflectionFilter;
  /** Reflections by month, newest first: the list's whole length is known before its rows are. */
  months: readonly { month: string; count: number }[];
  place: RowsPlace;
}

function sectionsOf(months: ReflectionListProps['months']): RowSection[] {
  return months.map(({ month, count }) => ({
    key: month,
    heading: { title: monthInWords(month), note: counted(count, 'reflection') },
    count,
  }));
}

/** All reflections that a filter chooses, by month, newest first. */
export function ReflectionList({ filter, months, place }: ReflectionListProps) {
  const sections = useMemo(() => sectionsOf(months), [months]);
  const rows = useVirtualRows({ sections, rowHeight: ROW_HEIGHT, headingHeight: HEADING_HEIGHT, place });
  const at = useReflectionPages(filter, rows.indexes);
  const modelNames = useModelNames();
  const idsBetween = useCallback(
    async (first: number, last: number) => {
      const all = await queryClient.fetchQuery(journal.reflections.ids.queryOptions(filter, { staleTime: 60_000 }));
      return all.slice(first, last + 1);
    },
    [filter],
  );
  const selection = useSelection(rows.layout.count, idsBetween);
  const actions = useReflectionActions(selection.clear);
  const onRowKey = rowKeys(selection, actions, (index) => at(index)?.id);
  return (
    <>
      <VirtualRows
        rows={rows}
        label="Reflections by month"
        onRowKey={onRowKey}
        onExtend={(from, to) => selection.extendTo(to, from)}
        renderRow={(index) => {
          const reflection = at(index);
          return (
            <ReflectionRow
              index={index}
              reflection={reflection}
              modelName={reflection && modelNames.get(reflection.modelId)}
              active={index === rows.active}
              selected={reflection !== undefined && selection.ids.has(reflection.id)}
              selecting={selection.ids.size > 0}
              toggle={selection.toggle}
              extendTo={selection.extendTo}
              actions={actions}
            />
          );
        }}
      />
      <SelectionBar selection={selection} selected={selection.ids.size} count={rows.layout.count}>
        <BulkActions ids={selection.ids} actions={actions} />
      </SelectionBar>
    </>
  );
}
