import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Experiment } from '../../../shared/domain/experiment.ts';
import { titleOrDefault } from '../../../shared/domain/reflection.ts';
import { dayInShort } from '../../ui/days.ts';

interface ExperimentLinksProps {
  experiment: Experiment;
}

/** Where an experiment comes from and where it went: links to both reflections. */
export function ExperimentLinks({ experiment }: ExperimentLinksProps) {
  const { reflectionId, reflectionTitle, plannedOn, followedUpIn, followedUpTitle } = experiment;
  return (
    <Text size="sm" c="dimmed">
      Planned on {dayInShort(plannedOn)} in{' '}
      <Anchor component={Link} href={`/reflections/${reflectionId}`} inherit underline="always">
        {titleOrDefault(reflectionTitle)}
      </Anchor>
      {followedUpIn ? (
        <>
          {' · followed up in '}
          <Anchor component={Link} href={`/reflections/${followedUpIn}`} inherit underline="always">
            {titleOrDefault(followedUpTitle ?? '')}
          </Anchor>
        </>
      ) : null}
    </Text>
  );
}
