import { Button, Stack, Title } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../../shared/domain/client.ts';
import { journal } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { PracticePage } from '../practice/PracticePage.tsx';
import { ClientTable } from './ClientTable.tsx';
import { openNewClient } from './openNewClient.tsx';

/** Whether the work with them is over: there was some, and none is open. */
const isClosed = ({ engagements, openEngagements }: ClientSummary) => engagements > 0 && openEngagements === 0;

/** Everybody the coach works with or has worked with, by code name. */
export function ClientsPage() {
  const clients = useQuery(journal.clients.list.queryOptions());
  if (clients.isError) return <FailureState error={clients.error} retry={clients.refetch} />;
  if (!clients.data) return null;
  if (clients.data.length === 0) {
    return (
      <PracticePage tab="Clients">
        <NoClients />
      </PracticePage>
    );
  }
  const open = clients.data.filter((client) => !isClosed(client));
  const closed = clients.data.filter(isClosed);
  return (
    <PracticePage tab="Clients" actions={<NewClientButton />}>
      <Stack gap="xl">
        {open.length > 0 ? <ClientTable label="Clients" clients={open} /> : null}
        {closed.length > 0 ? (
          <Stack gap="sm">
            <Title order={2}>Closed</Title>
            <ClientTable label="Closed" clients={closed} />
          </Stack>
        ) : null}
      </Stack>
    </PracticePage>
  );
}

function NewClientButton() {
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={openNewClient}>
      New client
    </Button>
  );
}

function NoClients() {
  return (
    <EmptyState icon={<IconUsers size={40} stroke={1.25} />} title="No clients yet" action={<NewClientButton />}>
      Every client goes by a code name, such as Client 1: in lists, reflections and exports alike. Who it is stands in
      the register, which opens on a deliberate click and closes again by itself.
    </EmptyState>
  );
}
