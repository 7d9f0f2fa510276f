import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBook2, IconFilterOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DEFAULT_MODEL } from '../../../shared/domain/model.ts';
import type { ReflectionFilter } from '../../../shared/domain/reflection.ts';
import { journal } from '../../api/client.ts';
import { useCommands } from '../../app/commands/commands.ts';
import { counted, figure } from '../../ui/counted.ts';
import { monthInWords } from '../../ui/days.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { CalendarView } from './list/CalendarView.tsx';
import { ExportButton } from './list/ExportButton.tsx';
import { isFiltering } from './list/filterWords.ts';
import { ListToolbar } from './list/ListToolbar.tsx';
import { listCommands } from './list/listCommands.tsx';
import { changeListPlace, noFilter, useListPlace } from './list/listPlace.ts';
import { ReflectionList } from './list/ReflectionList.tsx';
import { SearchResults } from './list/SearchResults.tsx';
import { useLastReady } from './list/useLastReady.ts';
import { pageOf } from './list/useReflectionPages.ts';
import { ReflectionTabs } from './ReflectionTabs.tsx';
import { startReflection } from './write/startReflection.ts';

const TYPING_PAUSE = 100;
const tabs = <ReflectionTabs current="Reflections" />;

type Months = { month: string; count: number }[];

const sumOf = (months: Months): number => months.reduce((sum, { count }) => sum + count, 0);

/** All reflections: as a list by month, as a calendar, or as what a search finds. */
export function ReflectionsPage() {
  const { filter } = useListPlace();
  const everything = useQuery(journal.reflections.months.queryOptions(noFilter));
  const chosen = useQuery(journal.reflections.months.queryOptions(filter));
  useCommands(useMemo(listCommands, []));
  if (everything.isError) {
    return (
      <Page title="Reflections" above={tabs}>
        <FailureState error={everything.error} retry={everything.refetch} />
      </Page>
    );
  }
  if (everything.data === undefined)
    return (
      <Page title="Reflections" above={tabs}>
        {null}
      </Page>
    );
  if (everything.data.length === 0) return <NoReflections />;
  return (
    <Page
      title="Reflections"
      above={tabs}
      subtitle={<Counts all={everything.data} chosen={isFiltering(filter) ? chosen.data : undefined} />}
      actions={<ExportButton />}
      fills
    >
      <ListToolbar />
      <Content />
    </Page>
  );
}

function Counts({ all, chosen }: { all: Months; chosen: Months | undefined }) {
  const since = all.at(-1)?.month;
  return (
    <span role="status">
      {chosen
        ? `${figure(sumOf(chosen))} of ${counted(sumOf(all), 'reflection')}`
        : `${counted(sumOf(all), 'reflection')}${since ? ` since ${monthInWords(since)}` : ''}`}
    </span>
  );
}

function Content() {
  const { text, filter, view, rows } = useListPlace();
  const typed = text.trim();
  const [settled] = useDebouncedValue(typed, TYPING_PAUSE);
  if (typed !== '' && settled !== '') return <SearchResults text={settled} filter={filter} place={rows} />;
  return <Chosen filter={filter} view={view} />;
}

/** The list or the calendar; another filter is shown when its first rows are there. */
function Chosen({ filter, view }: { filter: ReflectionFilter; view: 'list' | 'calendar' }) {
  const { rows } = useListPlace();
  const months = useQuery(journal.reflections.months.queryOptions(filter));
  const firstPage = useQuery(journal.reflections.page.queryOptions(pageOf(filter, 0)));
  const asked = useMemo(
    () => (months.data && firstPage.data ? { filter, months: months.data, place: rows } : null),
    [filter, months.data, firstPage.data, rows],
  );
  const shown = useLastReady(asked);
  const error = months.error ?? firstPage.error;
  if (error) return <FailureState error={error} retry={() => Promise.all([months.refetch(), firstPage.refetch()])} />;
  if (shown === null) return null;
  if (view === 'calendar') return <CalendarView filter={shown.filter} months={shown.months} />;
  if (shown.months.length === 0) return <NothingChosen />;
  return <ReflectionList key={JSON.stringify(shown.filter)} {...shown} />;
}

function NoReflections() {
  return (
    <Page title="Reflections" above={tabs}>
      <EmptyState
        icon={<IconBook2 size={40} stroke={1.25} />}
        title="Your reflections will stand here"
        action={<Button onClick={() => void startReflection(DEFAULT_MODEL)}>Write the first one</Button>}
      >
        After a session, write down what happened and what you make of it. A reflective model asks the questions, stage
        by stage. Here you will find everything again: by month, by day, by tag, or by a word you remember.
      </EmptyState>
    </Page>
  );
}

function NothingChosen() {
  return (
    <EmptyState
      icon={<IconFilterOff size={40} stroke={1.25} />}
      title="No reflection fits these filters"
      action={
        <Button variant="light" onClick={() => changeListPlace({ filter: noFilter })}>
          Clear all filters
        </Button>
      }
    >
      All chosen filters must fit at once. Take one away to see more.
    </EmptyState>
  );
}
