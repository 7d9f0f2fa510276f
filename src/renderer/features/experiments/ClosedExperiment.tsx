import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Experiment, ExperimentStatus } from '../../../shared/domain/experiment.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import classes from './ClosedExperiment.module.css';
import { ExperimentLinks } from './ExperimentLinks.tsx';
import { PlanText } from './PlanText.tsx';

const statusWords: Record<ExperimentStatus, string> = {
  open: 'Open',
  tried: 'Tried',
  changed: 'Changed',
  dropped: 'Dropped',
};

interface ClosedExperimentProps {
  experiment: Experiment;
}

/** What came of an experiment, and the way back to the open ones. */
export function ClosedExperiment({ experiment }: ClosedExperimentProps) {
  const { id, status, outcome, text } = experiment;
  const close = useMutation(journal.experiments.close.mutationOptions({ onError: notifyFailure }));
  const reopen = () =>
    close.mutate(
      { id, status: 'open', outcome },
      {
        onSuccess: () => notifyUndo('Experiment open again.', () => close.mutateAsync({ id, status, outcome })),
      },
    );
  return (
    <Stack component="article" gap="xs">
      <Group justify="space-between" wrap="nowrap">
        <Badge variant="default" tt="none">
          {statusWords[status]}
        </Badge>
        <Button size="compact-sm" variant="subtle" onClick={reopen} loading={close.isPending}>
          Open it again
        </Button>
      </Group>
      <PlanText text={text} />
      {outcome ? <Text className={classes.outcome}>{outcome}</Text> : null}
      <ExperimentLinks experiment={experiment} />
    </Stack>
  );
}
