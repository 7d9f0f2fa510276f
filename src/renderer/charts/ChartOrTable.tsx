import { Box, Group, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import classes from './charts.module.css';

interface ChartOrTableProps {
  title: string;
  /** What the figures say, in plain words: shown above the chart, and read before it. */
  summary: string;
  chart: ReactNode;
  /** The same figures as rows: the name first, then figures, aligned at the right. */
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** At the right of the choice between both. */
  actions?: ReactNode;
}

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
];

/** Figures as a chart or as a table, whichever one reads better. */
export function ChartOrTable({ title, summary, chart, columns, rows, actions }: ChartOrTableProps) {
  const [view, setView] = useState('chart');
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="lg">
        <Box>
          <Title order={2} id={id}>
            {title}
          </Title>
          <Text size="sm" c="dimmed" mt={2}>
            {summary}
          </Text>
        </Box>
        <Group gap="xs" wrap="nowrap">
          <SegmentedControl size="xs" aria-label={`${title}: show as`} data={views} value={view} onChange={setView} />
          {actions}
        </Group>
      </Group>
      {view === 'chart' ? (
        chart
      ) : (
        <ScrollRegion className={classes.scroll} label={`${title}, as a table`}>
          <Table verticalSpacing={6} className={classes.figures}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column, index) => (
                  <Table.Th key={column} ta={index === 0 ? 'left' : 'right'}>
                    {column}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ key, cells }) => (
                <Table.Tr key={key}>
                  {cells.map((cell, index) =>
                    index === 0 ? (
                      <Table.Th key={columns[index]} scope="row" fw={400}>
                        {cell}
                      </Table.Th>
                    ) : (
                      <Table.Td key={columns[index]} ta="right">
                        {cell}
                      </Table.Td>
                    ),
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
    </Stack>
  );
}
