import { Stack } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChooseUnits } from './ChooseUnits.tsx';

/** Before the first unit is chosen: what evidence is for, and the units to choose from. */
export function NoUnits() {
  return (
    <Stack gap="xl" maw="46rem" mx="auto">
      <EmptyState icon={<IconCertificate size={40} stroke={1.25} />} title="What are you working towards?">
        Choose the units of your qualification. Each then has a board: what every criterion asks for, the passages of
        your own writing that speak for it, and what is still missing. Several units at once are fine, and one passage
        may serve them all.
      </EmptyState>
      <ChooseUnits />
    </Stack>
  );
}
