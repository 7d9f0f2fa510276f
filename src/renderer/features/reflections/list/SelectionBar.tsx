import { Button, CloseButton, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { counted } from '../../../ui/counted.ts';
import classes from './SelectionBar.module.css';
import type { Selection } from './useSelection.ts';

interface SelectionBarProps {
  selection: Selection;
  /** How many are selected, of how many. */
  selected: number;
  count: number;
  /** What can be done with all selected ones. */
  children: ReactNode;
}

/** Under a list: how many are selected, and what can be done with them at once. Empty while none is. */
export function SelectionBar({ selection, selected, count, children }: SelectionBarProps) {
  return (
    <div className={classes.bar} data-shown={selected > 0 || undefined}>
      <Text role="status" size="sm" fw={600}>
        {selected > 0 ? `${counted(selected, 'reflection')} selected` : ''}
      </Text>
      {selected > 0 ? (
        <Group role="toolbar" aria-label="Selected reflections" gap="xs">
          {selected < count ? (
            <Button variant="subtle" size="compact-sm" onClick={selection.selectAll}>
              Select all
            </Button>
          ) : null}
          {children}
          <CloseButton aria-label="Select nothing" onClick={selection.clear} />
        </Group>
      ) : null}
    </div>
  );
}
