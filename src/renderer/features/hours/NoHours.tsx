import { Button, Group } from '@mantine/core';
import { IconClockHour4, IconFileImport, IconPlus } from '@tabler/icons-react';
import { go } from '../../app/go.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { openImport } from './import/openImport.tsx';
import { Targets } from './targets/Targets.tsx';

/** Before the first hour: where hours come from, and how to bring those that are there already. */
export function NoHours() {
  return (
    <>
      <EmptyState
        icon={<IconClockHour4 size={40} stroke={1.25} />}
        title="No hours yet"
        action={
          <Group gap="xs" justify="center">
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go('/practice/sessions')}>
              Go to sessions
            </Button>
            <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} onClick={openImport}>
              Import a log…
            </Button>
          </Group>
        }
      >
        Hours add up by themselves: from the sessions that you mark as held, from supervision, and from CPD. A log that
        you keep in a spreadsheet can be brought in as a CSV file.
      </EmptyState>
      <Targets />
    </>
  );
}
