import { Button, Group, Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { PeriodPicker } from '../../ui/PeriodPicker.tsx';
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
      <PeriodPicker
        key={period === null ? 'any' : 'set'}
        value={period}
        none="Any time"
        onChange={(days) => changeEvidencePlace({ period: days })}
      />
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
