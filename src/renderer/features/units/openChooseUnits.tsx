import { Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { focusIfLost } from '../../ui/focus.ts';
import { ChooseUnits } from './ChooseUnits.tsx';

/** Opens the choice of the units that one works towards. */
export function openChooseUnits(): void {
  const id = modals.open({
    title: 'What are you working towards?',
    size: '46rem',
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: (
      <Stack gap="lg">
        <Text size="sm" c="dimmed">
          Each unit that you choose has a board: what every criterion asks for, the passages of your own writing that
          speak for it, and what is still missing.
        </Text>
        <ChooseUnits onDone={() => modals.close(id)} />
      </Stack>
    ),
  });
}
