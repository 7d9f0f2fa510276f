import { Button, Group, Select } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { journal } from '../../api/client.ts';
import { changeEvidencePlace, clearEvidenceFilter, useEvidencePlace } from './evidencePlace.ts';
import { useCompetencyNames } from './useCompetencyNames.ts';

/** Chooses which evidence is shown: about which client, of which time, for which competency, with which tag. */
export function EvidenceFilters() {
  const { clientId, period, competency, tag } = useEvidencePlace();
  const clients = useQuery(journal.clients.list.queryOptions());
  const competencies = useQuery(journal.evidence.competencies.queryOptions());
  const tags = useQuery(journal.evidence.tags.queryOptions());
  const competencyName = useCompetencyNames();
  const isFiltering = clientId !== null || period !== null || competency !== null || tag !== null;
  const common = { size: 'xs', clearable: true, openOnFocus: false } as const;
  return (
    <Group role="group" aria-label="Filters" gap="xs">
      <Select
        {...common}
        w={150}
        aria-label="Client"
        placeholder="Any client"
        clearButtonProps={{ 'aria-label': 'Any client' }}
        searchable
        limit={100}
        nothingFoundMessage="No such client"
        data={clients.data?.map(({ id, codeName }) => ({ value: id, label: codeName })) ?? []}
        value={clientId}
        onChange={(chosen) => changeEvidencePlace({ clientId: chosen })}
      />
      <PeriodField key={period === null ? 'any' : 'set'} />
      {competencies.data && competencies.data.length > 0 ? (
        <Select
          {...common}
          w={190}
          aria-label="Competency"
          placeholder="Any competency"
          clearButtonProps={{ 'aria-label': 'Any competency' }}
          data={competencies.data.map((id) => ({ value: id, label: competencyName(id) }))}
          value={competency}
          onChange={(chosen) => changeEvidencePlace({ competency: chosen })}
        />
      ) : null}
      {tags.data && (tags.data.length > 0 || tag !== null) ? (
        <Select
          {...common}
          w={150}
          aria-label="Tag"
          placeholder="Any tag"
          clearButtonProps={{ 'aria-label': 'Any tag' }}
          searchable
          limit={100}
          nothingFoundMessage="No such tag"
          data={[...new Set([...tags.data, ...(tag === null ? [] : [tag])])]}
          value={tag}
          onChange={(chosen) => changeEvidencePlace({ tag: chosen })}
        />
      ) : null}
      {isFiltering ? (
        <Button variant="subtle" size="compact-sm" onClick={clearEvidenceFilter}>
          Clear all
        </Button>
      ) : null}
    </Group>
  );
}

/** Two days of a calendar, the later one after the earlier; nothing is narrowed before both are chosen. */
function PeriodField() {
  const { period } = useEvidencePlace();
  const [days, setDays] = useState<[string | null, string | null]>([period?.from ?? null, period?.to ?? null]);
  return (
    <DatePickerInput
      type="range"
      aria-label="From and to"
      placeholder="Any time"
      size="xs"
      w={215}
      weekendDays={[]}
      hideOutsideDates
      allowSingleDateInRange
      clearable
      clearButtonProps={{ 'aria-label': 'Any time' }}
      valueFormat="D MMM YYYY"
      ariaLabels={{ previousMonth: 'Previous month', nextMonth: 'Next month', monthLevelControl: 'Choose a month' }}
      value={days}
      onChange={(chosen) => {
        setDays(chosen);
        const [from, to] = chosen;
        if (from !== null && to !== null) changeEvidencePlace({ period: { from, to } });
        else if (from === null && to === null) changeEvidencePlace({ period: null });
      }}
    />
  );
}
