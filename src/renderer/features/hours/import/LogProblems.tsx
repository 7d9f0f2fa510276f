import { Stack, Table, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { LogProblem } from '../../../../shared/domain/logImport.ts';
import { counted, figure } from '../../../ui/counted.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import classes from './import.module.css';

interface LogProblemsProps {
  title: string;
  /** All of them. */
  count: number;
  /** Those that are shown. */
  problems: readonly LogProblem[];
  note?: string;
}

/** Lines of the file with a sentence each; nothing where there is none. */
export function LogProblems({ title, count, problems, note }: LogProblemsProps) {
  const id = useId();
  if (count === 0) return null;
  const hidden = count - problems.length;
  return (
    <Stack component="section" aria-labelledby={id} gap="xs">
      <Title order={3} id={id}>
        {title}: {figure(count)}
      </Title>
      {note ? (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      ) : null}
      <ScrollRegion className={classes.scroll} label={`${title}, line by line`}>
        <Table verticalSpacing={4} className={classes.figures}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={80}>Line</Table.Th>
              <Table.Th>What</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {problems.map(({ line, message }) => (
              <Table.Tr key={line}>
                <Table.Td>{line}</Table.Td>
                <Table.Td>{message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {hidden > 0 ? (
        <Text size="sm" c="dimmed">
          The first {figure(problems.length)} are shown; {counted(hidden, 'line')} more.
        </Text>
      ) : null}
    </Stack>
  );
}
