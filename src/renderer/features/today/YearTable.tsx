import { Table, UnstyledButton } from '@mantine/core';
import { counted, figure } from '../../ui/counted.ts';
import { dayInWords, monthInWords } from '../../ui/days.ts';
import classes from './YearTable.module.css';
import type { DayFigure, YearFigures } from './yearFigures.ts';

interface YearTableProps {
  figures: YearFigures;
  onOpen: (day: string) => void;
}

/** The same year in figures, month by month, newest first. */
export function YearTable({ figures, onOpen }: YearTableProps) {
  const { months, reflections, words, days } = figures;
  return (
    <Table.ScrollContainer minWidth={500}>
      <Table className={classes.table} aria-label="Reflections by month">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Month</Table.Th>
            <Table.Th scope="col">Reflections</Table.Th>
            <Table.Th scope="col">Days</Table.Th>
            <Table.Th scope="col">Words</Table.Th>
            <Table.Th scope="col">On</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map((month) => (
            <Table.Tr key={month.month}>
              <Table.Th scope="row">{monthInWords(month.month)}</Table.Th>
              <Table.Td>{figure(month.reflections)}</Table.Td>
              <Table.Td>{figure(month.days.length)}</Table.Td>
              <Table.Td>{figure(month.words)}</Table.Td>
              <Table.Td>
                {month.days.map((day) => (
                  <DayButton key={day.day} day={day} onOpen={onOpen} />
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">Together</Table.Th>
            <Table.Td>{figure(reflections)}</Table.Td>
            <Table.Td>{figure(days.length)}</Table.Td>
            <Table.Td>{figure(words)}</Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

function DayButton({ day: { day, count }, onOpen }: { day: DayFigure; onOpen: (day: string) => void }) {
  return (
    <UnstyledButton
      className={classes.day}
      aria-label={`${dayInWords(day)}: ${counted(count, 'reflection')}`}
      onClick={() => onOpen(day)}
    >
      {Number(day.slice(8))}
      {count > 1 ? ` ×${count}` : ''}
    </UnstyledButton>
  );
}
