import { Anchor, Button, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CpdPeriod } from '../../../../shared/domain/plan/cpdYear.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { timeInWords } from '../../../ui/timeInWords.ts';
import { openPaperExport } from '../../exports/openPaperExport.tsx';
import { useToday } from '../../today/useToday.ts';
import { PlanFrame } from '../PlanFrame.tsx';
import { CpdByMonth } from './CpdByMonth.tsx';
import { CpdTargets } from './CpdTargets.tsx';

const keyOf = ({ from, to }: CpdPeriod): string => `${from} ${to}`;

function exportRecord({ from, to, label }: CpdPeriod): void {
  openPaperExport({
    order: { paper: 'cpd-record', from, to },
    title: `CPD record ${label}`,
    summary: `Every activity from ${dayInShort(from)} to ${dayInShort(to)}: what, why, what was learned, how it was used, what came of it. Clients go by their code names.`,
    formats: ['pdf', 'docx', 'csv'],
  });
}

/** The CPD of a year or of a plan's time: its hours by kind and month, and against what bodies ask for. */
export function CpdYearPage() {
  const today = useToday();
  const periods = useQuery(journal.plans.cpdYears.queryOptions(today));
  const [key, setKey] = useState<string | null>(null);
  if (periods.isError) return <FailureState error={periods.error} retry={periods.refetch} />;
  const chosen = periods.data?.find((period) => keyOf(period) === key) ?? periods.data?.[0];
  if (!periods.data || !chosen) return null;
  const groups = Map.groupBy(periods.data, ({ plan }) => (plan ? 'Plans' : 'Years'));
  return (
    <PlanFrame
      tab="CPD year"
      title="CPD year"
      actions={
        <>
          <Select
            aria-label="Time"
            w={260}
            allowDeselect={false}
            data={[...groups].map(([group, items]) => ({
              group,
              items: items.map((period) => ({ value: keyOf(period), label: period.label })),
            }))}
            value={keyOf(chosen)}
            onChange={setKey}
          />
          <Button variant="default" onClick={() => exportRecord(chosen)}>
            Export the record…
          </Button>
        </>
      }
    >
      <Year period={chosen} today={today} />
    </PlanFrame>
  );
}

function Year({ period: { from, to }, today }: { period: CpdPeriod; today: string }) {
  const year = useQuery(journal.plans.cpdYear.queryOptions({ from, to, today }));
  if (year.isError) return <FailureState error={year.error} retry={year.refetch} />;
  if (!year.data) return null;
  const { count, minutes } = year.data;
  return (
    <Stack gap="xl">
      <Text c="dimmed">
        {count === 0
          ? `No activity from ${dayInShort(from)} to ${dayInShort(to)}.`
          : `${counted(count, 'activity', 'activities')}, ${timeInWords(minutes)} from ${dayInShort(from)} to ${dayInShort(to)}.`}{' '}
        <Anchor component={Link} href="/practice/cpd" inherit underline="always">
          All activities
        </Anchor>
      </Text>
      {count === 0 ? null : <CpdByMonth year={year.data} />}
      <CpdTargets year={year.data} />
    </Stack>
  );
}
