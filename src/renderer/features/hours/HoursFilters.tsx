import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ledgerKindNames, ledgerKinds } from '../../../shared/domain/ledger.ts';
import { journal } from '../../api/client.ts';
import { PeriodPicker } from '../../ui/PeriodPicker.tsx';
import { useToday } from '../today/useToday.ts';
import { changeHoursPlace, clearHoursFilter, useHoursPlace } from './hoursPlace.ts';
import { firstCustom, type Period } from './period.ts';

const periods: { value: Period['kind']; label: string }[] = [
  { value: 'all', label: 'All time' },
  { value: 'year', label: 'This year' },
  { value: 'twelve-months', label: 'Last 12 months' },
  { value: 'custom', label: 'From … to …' },
];
const payments = [
  { value: 'paid', label: 'Paid' },
  { value: 'unpaid', label: 'Unpaid' },
];
const kinds = ledgerKinds.map((kind) => ({ value: kind, label: ledgerKindNames[kind] }));

/** Chooses which hours are shown: of which time, kind, client and payment. */
export function HoursFilters() {
  const { period, kind, clientId, paid } = useHoursPlace();
  const clients = useQuery(journal.clients.list.queryOptions());
  const today = useToday();
  const isFiltering = period.kind !== 'all' || kind !== null || clientId !== null || paid !== null;

  function onPeriod(chosen: string | null): void {
    const found = periods.find(({ value }) => value === chosen)?.value ?? 'all';
    changeHoursPlace({ period: found === 'custom' ? firstCustom(today) : { kind: found } });
  }

  return (
    <Group role="group" aria-label="Filters" gap="xs">
      <Select
        aria-label="Period"
        size="xs"
        w={150}
        allowDeselect={false}
        data={periods}
        value={period.kind}
        onChange={onPeriod}
      />
      {period.kind === 'custom' ? (
        <PeriodPicker
          value={period}
          onChange={(days) => days && changeHoursPlace({ period: { kind: 'custom', ...days } })}
        />
      ) : null}
      <Select
        aria-label="Kind"
        placeholder="Any kind"
        size="xs"
        w={140}
        clearable
        clearButtonProps={{ 'aria-label': 'Any kind' }}
        data={kinds}
        value={kind}
        onChange={(chosen) => changeHoursPlace({ kind: ledgerKinds.find((each) => each === chosen) ?? null })}
      />
      <Select
        aria-label="Client"
        placeholder="Any client"
        size="xs"
        w={160}
        clearable
        clearButtonProps={{ 'aria-label': 'Any client' }}
        searchable
        limit={100}
        nothingFoundMessage="No such client"
        data={clients.data?.map(({ id, codeName }) => ({ value: id, label: codeName })) ?? []}
        value={clientId}
        onChange={(chosen) => changeHoursPlace({ clientId: chosen })}
      />
      <Select
        aria-label="Payment"
        placeholder="Paid or not"
        size="xs"
        w={130}
        clearable
        clearButtonProps={{ 'aria-label': 'Paid or not' }}
        data={payments}
        value={paid === null ? null : paid ? 'paid' : 'unpaid'}
        onChange={(chosen) => changeHoursPlace({ paid: chosen === null ? null : chosen === 'paid' })}
      />
      {isFiltering ? (
        <Button variant="subtle" size="compact-sm" onClick={clearHoursFilter}>
          Clear all
        </Button>
      ) : null}
    </Group>
  );
}
