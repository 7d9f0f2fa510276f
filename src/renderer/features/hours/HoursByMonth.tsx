import { type LedgerTotals, ledgerKindNames, ledgerKinds, type MonthTotal } from '../../../shared/domain/ledger.ts';
import { ChartOrTable } from '../../charts/ChartOrTable.tsx';
import { StackedBars } from '../../charts/StackedBars.tsx';
import { counted } from '../../ui/counted.ts';
import { monthInShort, monthInWords } from '../../ui/days.ts';
import { timeInWords } from '../../ui/timeInWords.ts';
import { hoursTick, inHours } from './hoursTick.ts';

const sumOf = (month: MonthTotal): number => ledgerKinds.reduce((sum, kind) => sum + month[kind], 0);

/** The chart in a sentence: over how many months, how much in all, and the fullest month. */
function summaryOf({ all, byMonth }: LedgerTotals): string {
  const [first, last] = [byMonth[0], byMonth.at(-1)];
  if (!first || !last) return 'No hours in this choice.';
  const fullest = byMonth.reduce((most, month) => (sumOf(month) > sumOf(most) ? month : most), first);
  if (byMonth.length === 1) return `${timeInWords(all.minutes)} in ${monthInWords(first.month)}.`;
  const span = `${counted(byMonth.length, 'month')} from ${monthInWords(first.month)} to ${monthInWords(last.month)}`;
  return `${timeInWords(all.minutes)} in ${span}; most in ${monthInWords(fullest.month)}, ${timeInWords(sumOf(fullest))}.`;
}

/** A month as the chart takes it. */
function barOf(total: MonthTotal): Record<string, string | number> {
  const hours = ledgerKinds.map((kind) => [kind, inHours(total[kind])]);
  return { month: monthInShort(`${total.month}-01`), ...Object.fromEntries(hours) };
}

/** The shown hours month by month, by kind; months without any are there too. */
export function HoursByMonth({ totals }: { totals: LedgerTotals }) {
  const kinds = ledgerKinds.filter((kind) => totals.byKind[kind].minutes > 0);
  const summary = summaryOf(totals);
  return (
    <ChartOrTable
      title="Hours by month"
      summary={summary}
      chart={
        <StackedBars
          label={`Hours by month. ${summary}`}
          nameKey="month"
          rows={totals.byMonth.map(barOf)}
          parts={ledgerKinds.map((kind) => ({ key: kind, label: ledgerKindNames[kind] }))}
          formatValue={hoursTick}
        />
      }
      columns={['Month', ...kinds.map((kind) => ledgerKindNames[kind]), 'In all']}
      rows={totals.byMonth.map((month) => ({
        key: month.month,
        cells: [monthInWords(month.month), ...kinds.map((kind) => timeOrDash(month[kind])), timeOrDash(sumOf(month))],
      }))}
    />
  );
}

function timeOrDash(minutes: number): string {
  return minutes === 0 ? '–' : timeInWords(minutes);
}
