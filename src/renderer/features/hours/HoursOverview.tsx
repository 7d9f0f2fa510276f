import { Text } from '@mantine/core';
import type { LedgerTotals } from '../../../shared/domain/ledger.ts';
import { Headline } from './Headline.tsx';
import { HoursByClient } from './HoursByClient.tsx';
import { HoursByMonth } from './HoursByMonth.tsx';
import { ImportedLogs } from './import/ImportedLogs.tsx';
import { Targets } from './targets/Targets.tsx';

/** What the shown hours come to, the targets, and the hours by month and by client. */
export function HoursOverview({ totals }: { totals: LedgerTotals }) {
  return (
    <>
      <Headline totals={totals} />
      <Targets />
      {totals.all.count === 0 ? (
        <Text c="dimmed" role="status">
          No hours in this choice. Choose another period, kind, client or payment.
        </Text>
      ) : (
        <HoursByMonth totals={totals} />
      )}
      {totals.byClient.length > 0 ? <HoursByClient totals={totals} /> : null}
      <ImportedLogs />
    </>
  );
}
