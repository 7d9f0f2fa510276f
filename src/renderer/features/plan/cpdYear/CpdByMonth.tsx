import { Table } from '@mantine/core';
import { type CpdKind, cpdKindNames } from '../../../../shared/domain/cpd.ts';
import type { CpdYear } from '../../../../shared/domain/plan/cpdYear.ts';
import { ChartOrTable } from '../../../charts/ChartOrTable.tsx';
import { StackedBars } from '../../../charts/StackedBars.tsx';
import { counted } from '../../../ui/counted.ts';
import { monthInShort, monthInWords } from '../../../ui/days.ts';
import { timeInWords } from '../../../ui/timeInWords.ts';
import { hoursTick, inHours } from '../../hours/hoursTick.ts';
import { PlanSection } from '../PlanSection.tsx';
import classes from '../plan.module.css';

/** A chart tells four colours apart: kinds that are alike stand together there, the table has each by itself. */
const parts: readonly { key: string; label: string; kinds: readonly CpdKind[] }[] = [
  { key: 'taught', label: 'Courses and workshops', kinds: ['course', 'workshop'] },
  { key: 'heard', label: 'Webinars and conferences', kinds: ['webinar', 'conference'] },
  { key: 'alone', label: 'Reading and self-study', kinds: ['reading', 'self-study'] },
  { key: 'peers', label: 'Practice with peers, other', kinds: ['peer-practice', 'other'] },
];

type Month = CpdYear['byMonth'][number];

function barOf({ month, byKind }: Month): Record<string, string | number> {
  const hours = parts.map(({ key, kinds }) => [key, inHours(kinds.reduce((sum, kind) => sum + byKind[kind], 0))]);
  return { month: monthInShort(`${month}-01`), ...Object.fromEntries(hours) };
}

function summaryOf({ byMonth, minutes }: CpdYear): string {
  const fullest = byMonth.reduce<Month | undefined>(
    (most, month) => (most === undefined || month.minutes > most.minutes ? month : most),
    undefined,
  );
  if (!fullest) return 'No hours.';
  return `${timeInWords(minutes)} in ${counted(byMonth.filter((month) => month.minutes > 0).length, 'month')}; most in ${monthInWords(fullest.month)}, ${timeInWords(fullest.minutes)}.`;
}

const timeOrDash = (minutes: number): string => (minutes === 0 ? '–' : timeInWords(minutes));

/** Hours month by month, by kind; and the kinds by themselves. */
export function CpdByMonth({ year }: { year: CpdYear }) {
  const { byMonth, byKind } = year;
  const kinds = byKind.map(({ kind }) => kind);
  const summary = summaryOf(year);
  return (
    <>
      <ChartOrTable
        title="Hours by month and kind"
        summary={summary}
        chart={
          <StackedBars
            label={`CPD hours by month and kind. ${summary}`}
            nameKey="month"
            rows={byMonth.map(barOf)}
            parts={parts.map(({ key, label }) => ({ key, label }))}
            formatValue={hoursTick}
          />
        }
        columns={['Month', ...kinds.map((kind) => cpdKindNames[kind]), 'In all']}
        rows={byMonth.map((month) => ({
          key: month.month,
          cells: [
            monthInWords(month.month),
            ...kinds.map((kind) => timeOrDash(month.byKind[kind])),
            timeOrDash(month.minutes),
          ],
        }))}
      />
      <PlanSection title="Hours by kind">
        <Table className={classes.figures} maw={560} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kind</Table.Th>
              <Table.Th ta="right">Activities</Table.Th>
              <Table.Th ta="right">Time</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {byKind.map(({ kind, count, minutes }) => (
              <Table.Tr key={kind}>
                <Table.Th scope="row" fw={400}>
                  {cpdKindNames[kind]}
                </Table.Th>
                <Table.Td ta="right">{count}</Table.Td>
                <Table.Td ta="right">{timeInWords(minutes)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </PlanSection>
    </>
  );
}
