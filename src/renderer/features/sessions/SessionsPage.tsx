import { Button } from '@mantine/core';
import { IconFilterOff, IconMessages, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SessionFilter } from '../../../shared/domain/session.ts';
import { journal } from '../../api/client.ts';
import { counted, figure } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PracticePage } from '../practice/PracticePage.tsx';
import { useLastReady } from '../reflections/list/useLastReady.ts';
import { openLogSession } from './openLogSession.ts';
import { SessionFilters } from './SessionFilters.tsx';
import { SessionList } from './SessionList.tsx';
import { noFilter, showSessions, useSessionsPlace } from './sessionsPlace.ts';
import { useAskedSessions } from './useAskedSessions.ts';

type Months = { month: string; count: number }[];

const sumOf = (months: Months): number => months.reduce((sum, { count }) => sum + count, 0);

/** All sessions by month, newest first. */
export function SessionsPage() {
  useAskedSessions();
  const { filter } = useSessionsPlace();
  const everything = useQuery(journal.sessions.months.queryOptions(noFilter));
  if (everything.isError) {
    return (
      <PracticePage tab="Sessions">
        <FailureState error={everything.error} retry={everything.refetch} />
      </PracticePage>
    );
  }
  if (!everything.data) return <PracticePage tab="Sessions">{null}</PracticePage>;
  if (everything.data.length === 0) return <NoSessions />;
  return (
    <PracticePage
      tab="Sessions"
      subtitle={<Counts all={sumOf(everything.data)} filter={filter} />}
      actions={
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => openLogSession({ clientId: filter.clientId })}
        >
          Log a session
        </Button>
      }
      fills
    >
      <SessionFilters filter={filter} />
      <Chosen filter={filter} />
    </PracticePage>
  );
}

function Counts({ all, filter }: { all: number; filter: SessionFilter }) {
  const chosen = useQuery(journal.sessions.months.queryOptions(filter)).data;
  const some = chosen === undefined ? all : sumOf(chosen);
  return (
    <span role="status">
      {some === all ? counted(all, 'session') : `${figure(some)} of ${counted(all, 'session')}`}
    </span>
  );
}

/** The list; another filter is shown when its first rows are there. */
function Chosen({ filter }: { filter: SessionFilter }) {
  const { rows } = useSessionsPlace();
  const months = useQuery(journal.sessions.months.queryOptions(filter));
  const asked = useMemo(
    () => (months.data ? { filter, months: months.data, place: rows } : null),
    [filter, months.data, rows],
  );
  const shown = useLastReady(asked);
  if (months.isError) return <FailureState error={months.error} retry={months.refetch} />;
  if (shown === null) return null;
  if (shown.months.length === 0) return <NothingChosen />;
  return <SessionList key={JSON.stringify(shown.filter)} {...shown} />;
}

function NoSessions() {
  return (
    <PracticePage tab="Sessions">
      <EmptyState
        icon={<IconMessages size={40} stroke={1.25} />}
        title="Your sessions will stand here"
        action={<Button onClick={() => openLogSession()}>Log the first one</Button>}
      >
        Log a session in under a minute: with whom, when, how long, and what for. Its notes, actions and reflections are
        kept with it, and its time counts towards your hours.
      </EmptyState>
    </PracticePage>
  );
}

function NothingChosen() {
  return (
    <EmptyState
      icon={<IconFilterOff size={40} stroke={1.25} />}
      title="No session fits these filters"
      action={
        <Button variant="light" onClick={() => showSessions(noFilter)}>
          Clear all filters
        </Button>
      }
    >
      All chosen filters must fit at once. Take one away to see more.
    </EmptyState>
  );
}
