import { Checkbox, Stack } from '@mantine/core';
import type { OfferedUnit } from '../../../shared/domain/offeredUnit.ts';
import classes from './units.module.css';
import { unitFacts } from './unitWords.ts';

interface UnitChooserProps {
  units: readonly OfferedUnit[];
  /** Ids. */
  chosen: ReadonlySet<string>;
  onChange: (unitId: string, chosen: boolean) => void;
}

/** Every unit by its qualification, with a box to choose it; several at once. Retired ones only where they are chosen. */
export function UnitChooser({ units, chosen, onChange }: UnitChooserProps) {
  const offered = units.filter(({ id, retired }) => !retired || chosen.has(id));
  const groups = Map.groupBy(offered, ({ qualification }) => qualification.title);
  return (
    <Stack gap="lg">
      {[...groups].map(([title, ofQualification]) => (
        <fieldset key={title} className={classes.group}>
          <legend>{title}</legend>
          <Stack gap="sm">
            {ofQualification.map((unit) => (
              <Checkbox
                key={unit.id}
                label={
                  <>
                    <b>{unit.id}</b> {unit.name}
                  </>
                }
                description={`${unitFacts(unit, unit.criteria)}${unit.retired ? ' · no longer offered' : ''}`}
                checked={chosen.has(unit.id)}
                onChange={(event) => onChange(unit.id, event.currentTarget.checked)}
              />
            ))}
          </Stack>
        </fieldset>
      ))}
    </Stack>
  );
}
