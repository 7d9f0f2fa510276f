import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ProfileGuide } from '../../../shared/domain/profileGuide.ts';
import { journal } from '../../api/client.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import classes from './profile.module.css';

/** The criteria of chosen units that a section serves, each leading to its place on the board. */
function Serves({ serves }: Pick<ProfileGuide, 'serves'>) {
  const units = useQuery(journal.readiness.overview.queryOptions());
  const chosen = new Set(units.data?.map(({ unitId }) => unitId));
  const criteria = serves
    .map((criterion) => criterion.split(':'))
    .flatMap(([unit = '', reference = '']) => (chosen.has(unit) ? [{ unit, reference }] : []));
  if (criteria.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      It serves{' '}
      {criteria.map(({ unit, reference }, index) => (
        <span key={`${unit}:${reference}`}>
          {index === 0 ? '' : ', '}
          <Anchor component={Link} href={`/evidence/${unit}?criterion=${reference}`} size="sm" underline="always">
            {unit} {reference}
          </Anchor>
        </span>
      ))}
      .
    </Text>
  );
}

/** What a section is for, what its reader wants, and questions to begin with. */
export function Guide({ guide }: { guide: ProfileGuide }) {
  return (
    <Stack gap={6} className={classes.guide}>
      <Text size="sm">
        {guide.purpose} {guide.reader}
      </Text>
      <Disclosure label="Questions to begin with">
        <ul className={classes.prompts}>
          {guide.prompts.map((prompt) => (
            <Text component="li" size="sm" key={prompt}>
              {prompt}
            </Text>
          ))}
        </ul>
      </Disclosure>
      <Serves serves={guide.serves} />
    </Stack>
  );
}
