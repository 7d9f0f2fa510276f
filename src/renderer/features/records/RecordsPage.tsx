import type { ReactNode } from 'react';
import { FailureState } from '../../ui/FailureState.tsx';
import { PracticePage } from '../practice/PracticePage.tsx';
import { YearList, type YearListProps } from './YearList.tsx';

interface RecordsPageProps<Item> extends Omit<YearListProps<Item>, 'items'> {
  tab: 'Supervision' | 'Feedback' | 'CPD';
  /** The query of all records, newest first. */
  list: { data: readonly Item[] | undefined; isError: boolean; error: unknown; refetch: () => unknown };
  /** The line under the heading. */
  subtitleOf: (items: readonly Item[]) => string;
  /** The buttons that begin a record. */
  actions: ReactNode;
  /** Where there is none yet. */
  empty: ReactNode;
}

/** A list of the practice record: by year, or what it is for where nothing is in it yet. */
export function RecordsPage<Item>({ tab, list, subtitleOf, actions, empty, ...rows }: RecordsPageProps<Item>) {
  const items = list.data;
  if (list.isError || items === undefined || items.length === 0) {
    const failure = list.isError ? <FailureState error={list.error} retry={list.refetch} /> : null;
    return <PracticePage tab={tab}>{failure ?? (items === undefined ? null : empty)}</PracticePage>;
  }
  return (
    <PracticePage tab={tab} subtitle={subtitleOf(items)} actions={actions}>
      <YearList items={items} {...rows} />
    </PracticePage>
  );
}
