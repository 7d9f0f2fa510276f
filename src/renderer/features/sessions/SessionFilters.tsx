import { Button, Chip, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { engagementKinds } from '../../../shared/domain/engagement.ts';
import { type SessionFilter, sessionStatuses } from '../../../shared/domain/session.ts';
import { journal } from '../../api/client.ts';
import { kindWords } from '../engagements/inWords.ts';
import classes from './sessions.module.css';
import { changeSessionFilter, noFilter, showSessions } from './sessionsPlace.ts';
import { statusWords } from './sessionWords.ts';

const statuses = sessionStatuses.map((value) => ({ value, label: statusWords[value] }));
const kinds = engagementKinds.map((value) => ({ value, label: kindWords[value] }));

/** Chooses which sessions the list shows. Each choice is cleared by itself or all at once. */
export function SessionFilters({ filter }: { filter: SessionFilter }) {
  const clients = useQuery(journal.clients.list.queryOptions());
  const common = { size: 'xs', w: 170, clearable: true, openOnFocus: false } as const;
  return (
    <Group role="group" aria-label="Filters" gap="xs" className={classes.filters}>
      <Select
        {...common}
        aria-label="Client"
        placeholder="Any client"
        clearButtonProps={{ 'aria-label': 'Any client' }}
        searchable
        nothingFoundMessage="No such client"
        data={clients.data?.map(({ id, codeName }) => ({ value: id, label: codeName })) ?? []}
        value={filter.clientId ?? null}
        onChange={(clientId) => changeSessionFilter({ clientId: clientId ?? undefined })}
      />
      <Select
        {...common}
        aria-label="Status"
        placeholder="Any status"
        clearButtonProps={{ 'aria-label': 'Any status' }}
        data={statuses}
        value={filter.status ?? null}
        onChange={(status) => changeSessionFilter({ status: status ?? undefined })}
      />
      <Select
        {...common}
        aria-label="Kind of work"
        placeholder="Any kind"
        clearButtonProps={{ 'aria-label': 'Any kind' }}
        data={kinds}
        value={filter.kind ?? null}
        onChange={(kind) => changeSessionFilter({ kind: kind ?? undefined })}
      />
      <Chip
        variant="light"
        size="xs"
        checked={filter.unreflected ?? false}
        onChange={(on) => changeSessionFilter({ unreflected: on || undefined })}
      >
        No reflection yet
      </Chip>
      <Chip
        variant="light"
        size="xs"
        checked={filter.openActions ?? false}
        onChange={(on) => changeSessionFilter({ openActions: on || undefined })}
      >
        Open actions
      </Chip>
      {Object.keys(filter).length > 0 ? (
        <Button variant="subtle" size="compact-sm" onClick={() => showSessions(noFilter)}>
          Clear all
        </Button>
      ) : null}
    </Group>
  );
}
