import { Button, Chip, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import { journal } from '../../../api/client.ts';
import classes from './FilterBar.module.css';
import { FilterDays } from './FilterDays.tsx';
import { isFiltering, withFilter } from './filterWords.ts';
import { changeListPlace, noFilter } from './listPlace.ts';

/** Chooses which reflections the list, the calendar and the search show. Each choice is cleared by itself or all at once. */
export function FilterBar({ filter }: { filter: ReflectionFilter }) {
  const models = useQuery(journal.models.all.queryOptions());
  const tags = useQuery(journal.tags.all.queryOptions());
  const change = (part: Parameters<typeof withFilter>[1]) => changeListPlace({ filter: withFilter(filter, part) });
  return (
    <Group role="group" aria-label="Filters" gap="xs">
      <Select
        className={classes.choice}
        classNames={{ input: classes.input ?? '', options: classes.options ?? '' }}
        withScrollArea={false}
        data-set={filter.modelId !== undefined || undefined}
        size="xs"
        aria-label="Reflective model"
        placeholder="Any model"
        clearable
        clearButtonProps={{ 'aria-label': 'Any model' }}
        data={models.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        comboboxProps={{ width: 300, position: 'bottom-start' }}
        value={filter.modelId ?? null}
        onChange={(modelId) => change({ modelId: modelId ?? undefined })}
      />
      <Select
        className={classes.choice}
        classNames={{ input: classes.input ?? '', options: classes.options ?? '' }}
        withScrollArea={false}
        data-set={filter.tag !== undefined || undefined}
        size="xs"
        aria-label="Tag"
        placeholder="Any tag"
        clearable
        clearButtonProps={{ 'aria-label': 'Any tag' }}
        searchable
        selectFirstOptionOnChange
        nothingFoundMessage={tags.data?.length === 0 ? 'No tags yet: add one to a reflection' : 'No such tag'}
        limit={50}
        data={tags.data?.map(({ name }) => name) ?? []}
        renderOption={({ option }) => <TagOption name={option.label} count={countOf(tags.data, option.value)} />}
        comboboxProps={{ width: 240, position: 'bottom-start' }}
        value={filter.tag ?? null}
        onChange={(tag) => change({ tag: tag ?? undefined })}
      />
      <FilterDays from={filter.from} to={filter.to} onChange={change} />
      <Chip
        variant="light"
        size="xs"
        checked={filter.incomplete ?? false}
        onChange={(on) => change({ incomplete: on || undefined })}
      >
        Incomplete
      </Chip>
      <Chip
        variant="light"
        size="xs"
        checked={filter.private ?? false}
        onChange={(on) => change({ private: on || undefined })}
      >
        Private
      </Chip>
      {isFiltering(filter) ? (
        <Button variant="subtle" size="compact-sm" onClick={() => changeListPlace({ filter: noFilter })}>
          Clear all
        </Button>
      ) : null}
    </Group>
  );
}

function countOf(tags: { name: string; count: number }[] | undefined, name: string): number {
  return tags?.find((tag) => tag.name === name)?.count ?? 0;
}

function TagOption({ name, count }: { name: string; count: number }) {
  return (
    <span className={classes.tag}>
      <span>{name}</span> <small>{count}</small>
    </span>
  );
}
