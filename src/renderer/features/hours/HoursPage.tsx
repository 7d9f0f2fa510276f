import { Group, SegmentedControl, Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { PracticePage } from '../practice/PracticePage.tsx';
import { HoursActions } from './HoursActions.tsx';
import { HoursEvidence } from './HoursEvidence.tsx';
import { HoursFilters } from './HoursFilters.tsx';
import { HoursOverview } from './HoursOverview.tsx';
import { changeHoursPlace, useHoursFilter, useHoursPlace } from './hoursPlace.ts';
import { LedgerView } from './ledger/LedgerView.tsx';
import { NoHours } from './NoHours.tsx';
import { useAskedHours } from './useAskedHours.ts';

const views = [
  { value: 'overview', label: 'Overview' },
  { value: 'ledger', label: 'Ledger' },
];

/** All hours of the practice: what they come to, how far they reach, and the ledger itself. */
export function HoursPage() {
  const { view } = useHoursPlace();
  const filter = useHoursFilter();
  useAskedHours();
  const all = useQuery(journal.ledger.totals.queryOptions({}));
  const totals = useQuery(journal.ledger.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  const failed = [all, totals].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} retry={failed.refetch} />;
  if (!all.data || !totals.data) return null;
  const isEmpty = all.data.all.count === 0 && all.data.cancelled + all.data.notAttended === 0;
  if (isEmpty) {
    return (
      <PracticePage tab="Hours">
        <NoHours />
      </PracticePage>
    );
  }
  const isLedger = view === 'ledger';
  return (
    <PracticePage tab="Hours" actions={<HoursActions filter={filter} count={totals.data.all.count} />} fills={isLedger}>
      <Group component="header" justify="space-between" gap="sm">
        <SegmentedControl
          aria-label="Show"
          size="sm"
          data={views}
          value={view}
          onChange={(chosen) => changeHoursPlace({ view: chosen === 'ledger' ? 'ledger' : 'overview' })}
        />
        <HoursFilters />
      </Group>
      <HoursEvidence filter={filter} />
      {isLedger ? (
        <LedgerView filter={filter} totals={totals.data} />
      ) : (
        <Stack gap="xl">
          <HoursOverview totals={totals.data} />
        </Stack>
      )}
    </PracticePage>
  );
}
