import { Group, SegmentedControl, Stack } from '@mantine/core';
import { FilterBar } from './FilterBar.tsx';
import classes from './ListToolbar.module.css';
import { changeListPlace, useListPlace } from './listPlace.ts';
import { SearchField } from './SearchField.tsx';

/** Search, view and filters. A search shows its finds as a list; choosing a view ends it. */
export function ListToolbar() {
  const { text, filter, view } = useListPlace();
  const searching = text.trim() !== '';
  return (
    <Stack className={classes.toolbar} gap="xs">
      <Group gap="sm" wrap="nowrap">
        <SearchField />
        <SegmentedControl
          aria-label="View"
          data={[
            { value: 'list', label: 'List' },
            { value: 'calendar', label: 'Calendar' },
          ]}
          value={searching ? 'list' : view}
          onChange={(value) => changeListPlace({ view: value === 'calendar' ? 'calendar' : 'list', text: '' })}
        />
      </Group>
      <FilterBar filter={filter} />
    </Stack>
  );
}
