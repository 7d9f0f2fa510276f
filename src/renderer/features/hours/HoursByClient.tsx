import { Link } from 'wouter';
import type { ClientTotal, LedgerTotals } from '../../../shared/domain/ledger.ts';
import { ChartOrTable } from '../../charts/ChartOrTable.tsx';
import { StackedBars } from '../../charts/StackedBars.tsx';
import { counted, figure } from '../../ui/counted.ts';
import { timeInWords } from '../../ui/timeInWords.ts';
import classes from './hours.module.css';
import { hoursTick, inHours } from './hoursTick.ts';

/** More bars than these are no picture any more: the table has them all. */
const MOST_BARS = 12;

function summaryOf(clients: readonly ClientTotal[]): string {
  const [most] = clients;
  if (!most) return 'No client in this choice.';
  const share = clients.length > MOST_BARS ? `; the chart shows the ${MOST_BARS} with most` : '';
  return `${counted(clients.length, 'client')}; most with ${most.codeName}, ${timeInWords(most.minutes)}${share}.`;
}

const parts = [
  { key: 'paid', label: 'Paid' },
  { key: 'unpaid', label: 'Unpaid' },
];

/** The shown hours client by client, most first, paid and unpaid. */
export function HoursByClient({ totals: { byClient } }: { totals: LedgerTotals }) {
  const summary = summaryOf(byClient);
  return (
    <ChartOrTable
      title="Hours by client"
      summary={summary}
      chart={
        <StackedBars
          label={`Hours by client. ${summary}`}
          lying
          nameKey="name"
          rows={byClient.slice(0, MOST_BARS).map(({ codeName, minutes, paidMinutes }) => ({
            name: codeName,
            paid: inHours(paidMinutes),
            unpaid: inHours(minutes - paidMinutes),
          }))}
          parts={parts}
          formatValue={hoursTick}
        />
      }
      columns={['Client', 'Sessions', 'Paid', 'In all']}
      rows={byClient.map(({ clientId, codeName, count, minutes, paidMinutes }) => ({
        key: clientId,
        cells: [
          <span key="name" className={classes.links}>
            <Link href={`/practice/clients/${clientId}`}>{codeName}</Link>
          </span>,
          figure(count),
          paidMinutes === 0 ? '–' : timeInWords(paidMinutes),
          timeInWords(minutes),
        ],
      }))}
    />
  );
}
