import { Table } from '@mantine/core';
import { Link } from 'wouter';
import type { ClientSummary } from '../../../shared/domain/client.ts';
import { figure } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import { timeInWords } from '../../ui/timeInWords.ts';
import { kindWords } from '../engagements/inWords.ts';
import classes from './clients.module.css';

interface ClientTableProps {
  /** The name of the table for screen readers. */
  label: string;
  clients: readonly ClientSummary[];
}

function workInWords({ kinds }: ClientSummary): string {
  return kinds.length === 0 ? 'No engagement yet' : kinds.map((kind) => kindWords[kind]).join(', ');
}

/** Clients line by line, each leading to its page. */
export function ClientTable({ label, clients }: ClientTableProps) {
  return (
    <Table aria-label={label} layout="fixed" verticalSpacing="sm" className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="30%">Client</Table.Th>
          <Table.Th>Work</Table.Th>
          <Table.Th ta="right">Sessions</Table.Th>
          <Table.Th ta="right">Time</Table.Th>
          <Table.Th ta="right">Last session</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {clients.map((client) => (
          <Table.Tr key={client.id} className={classes.row}>
            <Table.Td>
              <Link href={`/practice/clients/${client.id}`} className={classes.link}>
                {client.codeName}
              </Link>
            </Table.Td>
            <Table.Td c="dimmed">{workInWords(client)}</Table.Td>
            <Table.Td ta="right">{client.sessions === 0 ? '–' : figure(client.sessions)}</Table.Td>
            <Table.Td ta="right">{client.minutes === 0 ? '–' : timeInWords(client.minutes)}</Table.Td>
            <Table.Td ta="right">{client.lastSessionOn === null ? '–' : dayInShort(client.lastSessionOn)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
