import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfferedUnit } from '../../../shared/domain/offeredUnit.ts';
import { journal } from '../../api/client.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { SettingsBlock } from '../settings/SettingsBlock.tsx';
import { OwnUnits } from './OwnUnits.tsx';
import { UnitChooser } from './UnitChooser.tsx';

/** Which units are worked towards, and the user's own ones. */
export function Qualifications() {
  const units = useQuery(journal.units.offered.queryOptions());
  if (units.isError) return <FailureState error={units.error} retry={units.refetch} />;
  if (!units.data) return null;
  return (
    <>
      <SettingsBlock title="Units that you work towards">
        <ChosenUnits units={units.data} />
      </SettingsBlock>
      <SettingsBlock title="Units of your own">
        <OwnUnits units={units.data} />
      </SettingsBlock>
    </>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string, isChosen: boolean): ReadonlySet<string> {
  const others = [...chosen].filter((other) => other !== id);
  return new Set(isChosen ? [...others, id] : others);
}

function ChosenUnits({ units }: { units: readonly OfferedUnit[] }) {
  // Two boxes may be ticked before the list has been asked for again.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(units.flatMap(({ id, chosen: isChosen }) => (isChosen ? [id] : []))),
  );
  const choose = useMutation(journal.units.choose.mutationOptions({ onError: notifyFailure }));

  function toggle(id: string, isChosen: boolean): void {
    const all = toggled(chosen, id, isChosen);
    setChosen(all);
    // What could not be kept is shown as it is kept; the failure is told by the mutation.
    choose.mutateAsync([...all]).catch(() => setChosen((shown) => toggled(shown, id, !isChosen)));
  }

  return (
    <>
      <Text size="sm" c="dimmed">
        Several can be chosen at once. Evidence stays where it is, whatever is chosen: a unit that is chosen again has
        it all. When you change to another version of a unit, its board offers the evidence that fits there as well.
      </Text>
      <UnitChooser units={units} chosen={chosen} onChange={toggle} />
    </>
  );
}
