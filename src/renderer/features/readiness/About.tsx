import { Anchor, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import type { UnitAbout } from '../../../shared/domain/readiness.ts';
import { clientsInWords } from './clientsInWords.ts';
import { openEngagements } from './openEngagements.tsx';

interface AboutProps {
  unitId: string;
  about: UnitAbout;
}

/** Whose work a unit counts, with the way to change it. A link can ask for that: `?choose=clients`, once. */
export function About({ unitId, about: { matters, chosen } }: AboutProps) {
  const isAsked = new URLSearchParams(useSearch()).get('choose') === 'clients';
  const [path] = useHashLocation();
  useEffect(() => {
    if (!isAsked) return;
    navigate(`${path}?`, { replace: true });
    openEngagements(unitId, chosen);
  }, [isAsked, path, unitId, chosen]);
  if (!matters && chosen.length === 0) return null;
  return (
    <Text size="sm">
      {chosen.length === 0
        ? 'This unit counts your work with all clients'
        : `This unit is about ${clientsInWords(chosen.map(({ codeName }) => codeName))}`}{' '}
      ·{' '}
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-label={chosen.length === 0 ? `Choose clients… for ${unitId}` : `Change… the clients of ${unitId}`}
        onClick={() => openEngagements(unitId, chosen)}
      >
        {chosen.length === 0 ? 'Choose clients…' : 'Change…'}
      </Anchor>
    </Text>
  );
}
