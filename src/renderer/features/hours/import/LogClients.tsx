import { Stack, Table, Text, Title } from '@mantine/core';
import type { LogClient, LogMapping } from '../../../../shared/domain/logImport.ts';
import { figure } from '../../../ui/counted.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import classes from './import.module.css';

interface LogClientsProps {
  /** Those that are shown. */
  clients: readonly LogClient[];
  /** All names of the log. */
  count: number;
  names: LogMapping['names'];
}

function whoseWords({ clientId }: LogClient, names: LogMapping['names']): string {
  if (clientId !== null) return 'in the journal already';
  return names === 'real' ? 'new; the name goes into the register' : 'new';
}

/** Which client every name of the log becomes. */
export function LogClients({ clients, count, names }: LogClientsProps) {
  if (clients.length === 0) return null;
  return (
    <Stack component="section" aria-labelledby="import-clients" gap="xs">
      <Title order={3} id="import-clients">
        Clients
      </Title>
      <Text size="sm" c="dimmed">
        These names are shown here once, so that you can check them. From then on the app shows code names.
      </Text>
      <ScrollRegion className={classes.scroll} label="Clients, name by name">
        <Table verticalSpacing={4} className={classes.figures}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>In the log</Table.Th>
              <Table.Th>Becomes</Table.Th>
              <Table.Th>Which is</Table.Th>
              <Table.Th ta="right">Sessions</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {clients.map((client) => (
              <Table.Tr key={client.name}>
                <Table.Td>{client.name}</Table.Td>
                <Table.Td>{client.codeName}</Table.Td>
                <Table.Td c="dimmed">{whoseWords(client, names)}</Table.Td>
                <Table.Td ta="right">{figure(client.sessions)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {count > clients.length ? (
        <Text size="sm" c="dimmed">
          The first {figure(clients.length)} names are shown; {figure(count - clients.length)} more.
        </Text>
      ) : null}
    </Stack>
  );
}
