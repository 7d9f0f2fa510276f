import { Stack, Table, Title } from '@mantine/core';
import { ledgerKindNames } from '../../../../shared/domain/ledger.ts';
import type { LogLine, LogPreview } from '../../../../shared/domain/logImport.ts';
import { dayInShort } from '../../../ui/days.ts';
import { timeInWords } from '../../../ui/timeInWords.ts';
import classes from './import.module.css';

const statuses: Record<LogLine['status'], string> = {
  held: 'Held',
  cancelled: 'Cancelled',
  'not-attended': 'Not attended',
};

/** The first lines as they were understood. */
export function LogLines({ lines }: { lines: LogPreview['sample'] }) {
  if (lines.length === 0) return null;
  return (
    <Stack component="section" aria-labelledby="import-lines" gap="xs">
      <Title order={3} id="import-lines">
        The first lines, as they will stand
      </Title>
      <Table verticalSpacing={4} className={classes.figures} aria-labelledby="import-lines">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Line</Table.Th>
            <Table.Th>Date</Table.Th>
            <Table.Th>Start</Table.Th>
            <Table.Th>Client</Table.Th>
            <Table.Th>Kind</Table.Th>
            <Table.Th>Duration</Table.Th>
            <Table.Th>Paid</Table.Th>
            <Table.Th>Status</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ line, day, start, codeName, kind, minutes, paid, status }) => (
            <Table.Tr key={line}>
              <Table.Td>{line}</Table.Td>
              <Table.Td>{dayInShort(day)}</Table.Td>
              <Table.Td>{start ?? '–'}</Table.Td>
              <Table.Td>{codeName}</Table.Td>
              <Table.Td>{ledgerKindNames[kind]}</Table.Td>
              <Table.Td>{status === 'held' ? timeInWords(minutes) : '–'}</Table.Td>
              <Table.Td>{paid ? 'Yes' : 'No'}</Table.Td>
              <Table.Td>{statuses[status]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
