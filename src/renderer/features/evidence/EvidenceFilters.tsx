import { Button, Group, Select, type SelectProps } from '@mantine/core';
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
  return (
    <Group role="group" aria-label="Filters" gap="xs">
      <FilterSelect
        of="client"
        w={150}
        searchable
        data={clients.data?.map(({ id, codeName }) => ({ value: id, label: codeName })) ?? []}
        value={clientId}
        onChange={(chosen) => changeEvidencePlace({ clientId: chosen })}
      />
      <PeriodField key={period === null ? 'any' : 'set'} />
      {competencies.data && competencies.data.length > 0 ? (
        <FilterSelect
          of="competency"
          w={190}
          data={competencies.data.map((id) => ({ value: id, label: competencyName(id) }))}
          value={competency}
          onChange={(chosen) => changeEvidencePlace({ competency: chosen })}
        />
      ) : null}
      {tags.data && (tags.data.length > 0 || tag !== null) ? (
        <FilterSelect
          of="tag"
          w={150}
          searchable
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

interface FilterSelectProps extends Pick<SelectProps, 'w' | 'searchable' | 'data' | 'value' | 'onChange'> {
  /** What is chosen, in one word. */
  of: string;
}

/** Chooses one, or any. */
function FilterSelect({ of, ...select }: FilterSelectProps) {
  return (
    <Select
      {...select}
      size="xs"
      clearable
      openOnFocus={false}
      limit={select.searchable ? 100 : Number.POSITIVE_INFINITY}
      aria-label={`${of.charAt(0).toUpperCase()}${of.slice(1)}`}
      placeholder={`Any ${of}`}
      clearButtonProps={{ 'aria-label': `Any ${of}` }}
      nothingFoundMessage={`No such ${of}`}
    />
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
