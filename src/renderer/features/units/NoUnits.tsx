import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { UnitChooser } from './UnitChooser.tsx';

/** Before the first unit is chosen: what evidence is for, and the units to choose from. */
export function NoUnits() {
  const units = useQuery(journal.units.offered.queryOptions());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useMutation(journal.units.choose.mutationOptions({ onError: notifyFailure }));
  if (units.isError) return <FailureState error={units.error} retry={units.refetch} />;
  if (!units.data) return null;

  function toggle(id: string, isChosen: boolean): void {
    const others = [...chosen].filter((other) => other !== id);
    setChosen(new Set(isChosen ? [...others, id] : others));
  }

  return (
    <Stack gap="xl" maw="46rem" mx="auto">
      <EmptyState icon={<IconCertificate size={40} stroke={1.25} />} title="What are you working towards?">
        Choose the units of your qualification. Each then has a board: what every criterion asks for, the passages of
        your own writing that speak for it, and what is still missing. Several units at once are fine, and one passage
        may serve them all.
      </EmptyState>
      <UnitChooser units={units.data} chosen={chosen} onChange={toggle} />
      <Stack gap="xs" align="flex-start">
        <Button
          disabled={chosen.size === 0}
          loading={choose.isPending}
          onClick={() => choose.mutate(units.data.flatMap(({ id }) => (chosen.has(id) ? [id] : [])))}
        >
          {chosen.size === 0 ? 'Begin' : `Begin with ${counted(chosen.size, 'unit')}`}
        </Button>
        <Text size="sm" c="dimmed">
          The choice can be changed at any time under{' '}
          <Anchor component={Link} href="/settings/qualifications" inherit underline="always">
            Settings, Qualifications
          </Anchor>
          . A unit of another body can be added there too.
        </Text>
      </Stack>
    </Stack>
  );
}
