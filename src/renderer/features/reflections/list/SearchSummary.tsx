import { Group, Text } from '@mantine/core';
import { figure } from '../../../ui/counted.ts';
import classes from './SearchSummary.module.css';

/** How much was found, told to screen readers too, and how to search more closely. */
export function SearchSummary({ total }: { total: number }) {
  return (
    <Group className={classes.summary} justify="space-between">
      <Text role="status" size="sm" fw={600}>
        {total === 0 ? 'Nothing found' : `${figure(total)} found`}
      </Text>
      <Text size="sm" c="dimmed">
        <code>"two words"</code> finds a phrase, <code>-word</code> leaves a word out
      </Text>
    </Group>
  );
}
