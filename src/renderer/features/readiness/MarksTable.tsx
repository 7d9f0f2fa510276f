import { Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { MarksInput } from './MarksInput.tsx';
import classes from './readiness.module.css';

/** Something that has marks: a criterion, or a section. */
export interface Marked {
  id: string;
  /** Short, e.g. `1.2`. */
  name: string;
  title: string;
  most: number;
  /** The half that must be reached. */
  pass: number;
  marks: number | null;
}

interface MarksTableProps {
  /** The name of the table, and what its rows are: `Criterion`. */
  label: string;
  noun: string;
  rows: readonly Marked[];
  given: number;
  most: number;
  onChange: (id: string, marks: number | null) => void;
}

/** Marks that the writer would give, each beside the half that it needs; what stays under its half is told, whatever the total. */
export function MarksTable({ label, noun, rows, given, most, onChange }: MarksTableProps) {
  return (
    <Table aria-label={label} className={classes.table} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{noun}</Table.Th>
          <Table.Th ta="right">At most</Table.Th>
          <Table.Th ta="right">Needed</Table.Th>
          <Table.Th>You would give</Table.Th>
          <Table.Th>Half reached</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Th scope="row" fw={400}>
              <b>{row.name}</b> {row.title}
            </Table.Th>
            <Table.Td ta="right">{row.most}</Table.Td>
            <Table.Td ta="right">{row.pass}</Table.Td>
            <Table.Td>
              <MarksInput
                label={`Marks that you would give ${row.name}`}
                most={row.most}
                marks={row.marks}
                onChange={(marks) => onChange(row.id, marks)}
              />
            </Table.Td>
            <Table.Td>
              <Half {...row} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">Total</Table.Th>
          <Table.Td ta="right">{most}</Table.Td>
          <Table.Td />
          <Table.Td fw={600}>{given}</Table.Td>
          <Table.Td />
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

function Half({ marks, pass }: Marked) {
  if (marks === null) {
    return (
      <Text span size="sm" c="dimmed">
        Not judged yet
      </Text>
    );
  }
  if (marks >= pass) {
    return (
      <span className={classes.half}>
        <IconCircleCheck size={16} aria-hidden className={classes.met} /> Yes
      </span>
    );
  }
  return (
    <span className={classes.half} data-weak>
      <IconAlertTriangle size={16} aria-hidden /> {pass - marks} short
    </span>
  );
}
