import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './swot.module.css';

interface ComparedTableProps {
  caption: string;
  beforeName: string;
  afterName: string;
  /** Rows of three cells: before, after, what became of it. */
  children: ReactNode;
}

/** Two states of the SWOT side by side, a row for each thing that is in one of them. */
export function ComparedTable({ caption, beforeName, afterName, children }: ComparedTableProps) {
  return (
    <Table className={classes.changes} layout="fixed" verticalSpacing="sm" mt="sm">
      <caption className={classes.caption}>{caption}</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{beforeName}</Table.Th>
          <Table.Th scope="col">{afterName}</Table.Th>
          <Table.Th scope="col" w="22%">
            What became of it
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}
