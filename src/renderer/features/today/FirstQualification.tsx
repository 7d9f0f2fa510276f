import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { journal } from '../../api/client.ts';
import { openChooseUnits } from '../units/openChooseUnits.tsx';

/** The units that a new journal is for: chosen here, or later, or never. */
export function FirstQualification() {
  const { data: units } = useQuery(journal.units.chosen.queryOptions());
  if (units && units.length > 0) {
    return (
      <>
        <b>You work towards {units.map(({ id }) => id).join(', ')}.</b>{' '}
        <Anchor component={Link} href="/evidence" inherit underline="always">
          Look at what they ask for
        </Anchor>
        : your own writing becomes their evidence, passage by passage.
      </>
    );
  }
  return (
    <>
      <b>Working towards a qualification?</b>{' '}
      <Anchor component="button" type="button" inherit underline="always" onClick={openChooseUnits}>
        Choose its units
      </Anchor>
      , and passages of your writing become evidence for their criteria. You can do that at any time.
    </>
  );
}
