import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconFlask2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Experiment } from '../../../../shared/domain/experiment.ts';
import { titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { journal } from '../../../api/client.ts';
import { DueDay } from '../../experiments/DueDay.tsx';
import { useDesk } from './desk.ts';
import classes from './write.module.css';

/** Under the text: what stands in the planning stage is an experiment, with a day by which it is to be tried. */
export function PlannedExperiment() {
  const { id } = useDesk();
  const planned = useQuery(journal.experiments.of.queryOptions(id)).data?.planned ?? [];
  return planned.map((experiment) => (
    <section key={experiment.id} className={classes.card} aria-label="Your experiment">
      {experiment.status === 'open' ? <OpenPlan experiment={experiment} /> : <ClosedPlan experiment={experiment} />}
      <FollowedUp experiment={experiment} />
    </section>
  ));
}

function OpenPlan({ experiment }: { experiment: Experiment }) {
  const { readOnly } = useDesk();
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <IconFlask2 size={20} aria-hidden />
        <Stack gap={2}>
          <Text size="sm" fw={600}>
            Your plan is an open experiment
          </Text>
          <Text size="sm" c="dimmed">
            It waits on Today, and your next reflection asks what happened.
          </Text>
        </Stack>
      </Group>
      {readOnly ? null : <DueDay experiment={experiment} />}
    </Group>
  );
}

function ClosedPlan({ experiment: { status, outcome } }: { experiment: Experiment }) {
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <IconFlask2 size={20} aria-hidden />
      <Stack gap={2}>
        <Text size="sm" fw={600}>
          Your experiment was {status}
        </Text>
        {outcome ? <Text className={classes.outcome}>{outcome}</Text> : null}
      </Stack>
    </Group>
  );
}

function FollowedUp({ experiment: { followedUpIn, followedUpTitle } }: { experiment: Experiment }) {
  if (followedUpIn === null) return null;
  return (
    <Text size="sm" mt="xs">
      Followed up in{' '}
      <Anchor component={Link} href={`/reflections/${followedUpIn}`} inherit underline="always">
        {titleOrDefault(followedUpTitle ?? '')}
      </Anchor>
    </Text>
  );
}
