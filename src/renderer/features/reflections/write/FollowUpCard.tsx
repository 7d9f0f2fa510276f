import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Experiment } from '../../../../shared/domain/experiment.ts';
import { titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { journal } from '../../../api/client.ts';
import { dayInShort } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { openCloseExperiment } from '../../experiments/openCloseExperiment.tsx';
import { useDesk } from './desk.ts';
import classes from './write.module.css';

/** An earlier plan whose outcome is told in this reflection, to be closed here when the telling is done. */
export function FollowUpCard({ experiment }: { experiment: Experiment }) {
  const { readOnly } = useDesk();
  const isOpen = experiment.status === 'open';
  return (
    <Stack component="section" gap="xs" className={classes.card} aria-label="Follow-up of an earlier plan">
      <Text size="sm">
        Tells what became of a plan of {dayInShort(experiment.plannedOn)}, made in{' '}
        <Anchor component={Link} href={`/reflections/${experiment.reflectionId}`} inherit underline="always">
          {titleOrDefault(experiment.reflectionTitle)}
        </Anchor>
        .
      </Text>
      {isOpen ? null : <Outcome experiment={experiment} />}
      {readOnly ? null : (
        <Group gap={4}>{isOpen ? <OpenActions experiment={experiment} /> : <Reopen experiment={experiment} />}</Group>
      )}
    </Stack>
  );
}

function Outcome({ experiment: { status, outcome } }: { experiment: Experiment }) {
  return (
    <Text size="sm">
      <b>It was {status}.</b> <span className={classes.outcome}>{outcome}</span>
    </Text>
  );
}

function OpenActions({ experiment }: { experiment: Experiment }) {
  const { id } = useDesk();
  const link = useMutation(journal.experiments.linkFollowUp.mutationOptions({ onError: notifyFailure }));
  const unlink = () =>
    link.mutate(
      { id: experiment.id, reflectionId: null },
      {
        onSuccess: () =>
          notifyUndo('No longer linked to that plan. What you wrote stays.', () =>
            link.mutateAsync({ id: experiment.id, reflectionId: id }),
          ),
      },
    );
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={() => openCloseExperiment(experiment)}>
        Tried, changed or dropped?
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={unlink}>
        Not told here
      </Button>
    </>
  );
}

function Reopen({ experiment: { id, status, outcome } }: { experiment: Experiment }) {
  const close = useMutation(journal.experiments.close.mutationOptions({ onError: notifyFailure }));
  const reopen = () =>
    close.mutate(
      { id, status: 'open', outcome },
      { onSuccess: () => notifyUndo('Experiment open again.', () => close.mutateAsync({ id, status, outcome })) },
    );
  return (
    <Button size="compact-sm" variant="subtle" color="gray" onClick={reopen} loading={close.isPending}>
      Open it again
    </Button>
  );
}
