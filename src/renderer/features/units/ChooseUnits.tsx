import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { UnitChooser } from './UnitChooser.tsx';

interface ChooseUnitsProps {
  /** After the choice, or to leave it for later; absent where there is nothing to go back to. */
  onDone?: () => void;
}

/** The first choice of units: nothing is chosen before it is confirmed. */
export function ChooseUnits({ onDone }: ChooseUnitsProps) {
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
    <>
      <UnitChooser units={units.data} chosen={chosen} onChange={toggle} />
      <Stack gap="xs" align="flex-start">
        <Group gap="xs">
          <Button
            disabled={chosen.size === 0}
            loading={choose.isPending}
            onClick={() =>
              choose.mutate(
                units.data.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
                { onSuccess: () => onDone?.() },
              )
            }
          >
            {chosen.size === 0 ? 'Begin' : `Begin with ${counted(chosen.size, 'unit')}`}
          </Button>
          {onDone ? (
            <Button variant="subtle" onClick={onDone}>
              Not now
            </Button>
          ) : null}
        </Group>
        <Text size="sm" c="dimmed">
          The choice can be changed at any time under{' '}
          <Anchor component={Link} href="/settings/qualifications" inherit underline="always" onClick={onDone}>
            Settings, Qualifications
          </Anchor>
          . A unit of another body can be added there too.
        </Text>
      </Stack>
    </>
  );
}
