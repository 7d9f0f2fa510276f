import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Experiment } from '../../../shared/domain/experiment.ts';
import { go } from '../../app/go.ts';
import { startReflection } from '../reflections/write/startReflection.ts';
import { dueInWords } from './dueInWords.ts';
import classes from './ExperimentCard.module.css';
import { ExperimentLinks } from './ExperimentLinks.tsx';
import { openCloseExperiment } from './openCloseExperiment.tsx';
import { PlanText } from './PlanText.tsx';

interface ExperimentCardProps {
  experiment: Experiment;
  /** YYYY-MM-DD */
  today: string;
  /** In place of the words about the due day: where the day can be changed. */
  due?: ReactNode;
}

/** An open experiment: its plan, and the answers to what happened: reflect on it, or close it with a word. */
export function ExperimentCard({ experiment, today, due }: ExperimentCardProps) {
  const { followedUpIn } = experiment;
  const reflect = () =>
    followedUpIn
      ? go(`/reflections/${followedUpIn}`)
      : void startReflection(experiment.modelId, { followUp: experiment });
  return (
    <Paper component="article" withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <ExperimentLinks experiment={experiment} />
          <DueBadge experiment={experiment} today={today} />
        </Group>
        <PlanText text={experiment.text} />
        <Group justify="space-between">
          <Group gap="xs">
            <Button size="sm" variant="light" onClick={reflect}>
              {followedUpIn ? 'Go on with the follow-up' : 'Reflect on it'}
            </Button>
            <Button size="sm" variant="subtle" onClick={() => openCloseExperiment(experiment)}>
              Close it…
            </Button>
          </Group>
          {due}
        </Group>
      </Stack>
    </Paper>
  );
}

function DueBadge({ experiment: { dueOn }, today }: { experiment: Experiment; today: string }) {
  if (dueOn === null) return null;
  const { words, overdue } = dueInWords(dueOn, today);
  if (!overdue) {
    return (
      <Text size="sm" c="dimmed" flex="none">
        {words}
      </Text>
    );
  }
  return (
    <Badge variant="default" className={classes.overdue} leftSection={<IconAlertTriangle size={14} aria-hidden />}>
      {words}
    </Badge>
  );
}
