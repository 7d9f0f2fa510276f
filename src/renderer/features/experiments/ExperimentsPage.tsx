import { Button, Divider, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconFlask2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { type Experiment, FOLLOW_UP_QUESTION } from '../../../shared/domain/experiment.ts';
import { DEFAULT_MODEL } from '../../../shared/domain/model.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { ReflectionTabs } from '../reflections/ReflectionTabs.tsx';
import { startReflection } from '../reflections/write/startReflection.ts';
import { useToday } from '../today/useToday.ts';
import { ClosedExperiment } from './ClosedExperiment.tsx';
import { DueDay } from './DueDay.tsx';
import { ExperimentCard } from './ExperimentCard.tsx';

/** Everything that reflections planned to try: the open ones, the soonest due first, and what came of the others. */
export function ExperimentsPage() {
  const experiments = useQuery(journal.experiments.all.queryOptions());
  if (experiments.isError) return <FailureState error={experiments.error} retry={experiments.refetch} />;
  if (!experiments.data) return null;
  const open = experiments.data.filter(({ status }) => status === 'open');
  const closed = experiments.data.filter(({ status }) => status !== 'open');
  return (
    <Page
      title="Experiments"
      subtitle="What you planned to try, and what came of it."
      above={<ReflectionTabs current="Experiments" />}
    >
      {experiments.data.length === 0 ? <NoExperiments /> : null}
      {experiments.data.length > 0 ? <OpenOnes experiments={open} /> : null}
      {closed.length > 0 ? <ClosedOnes experiments={closed} /> : null}
    </Page>
  );
}

function NoExperiments() {
  return (
    <EmptyState
      icon={<IconFlask2 size={40} stroke={1.25} />}
      title="No experiments yet"
      action={<Button onClick={() => void startReflection(DEFAULT_MODEL)}>Write by Kolb’s cycle</Button>}
    >
      In Kolb’s cycle you look back at an experience, make sense of it, and plan one thing to try next: that plan
      appears here as an open experiment. After the next session it comes back as a question, and what happened becomes
      the experience with which the cycle begins again.
    </EmptyState>
  );
}

interface ExperimentsProps {
  experiments: Experiment[];
}

function OpenOnes({ experiments }: ExperimentsProps) {
  const today = useToday();
  return (
    <Stack component="section" aria-labelledby="open-experiments" gap="sm">
      <Title order={2} id="open-experiments">
        Open
      </Title>
      <Text c="dimmed">
        {experiments.length === 0
          ? 'Nothing is open. What you write under “Active experimentation” will wait here.'
          : FOLLOW_UP_QUESTION}
      </Text>
      {experiments.map((experiment) => (
        <ExperimentCard
          key={experiment.id}
          experiment={experiment}
          today={today}
          due={<DueDay experiment={experiment} />}
        />
      ))}
    </Stack>
  );
}

const choices = [
  { value: 'all', label: 'All' },
  { value: 'tried', label: 'Tried' },
  { value: 'changed', label: 'Changed' },
  { value: 'dropped', label: 'Dropped' },
];

function ClosedOnes({ experiments }: ExperimentsProps) {
  const [choice, setChoice] = useState('all');
  const chosen = experiments.filter(({ status }) => choice === 'all' || status === choice);
  const newestFirst = chosen.toSorted((a, b) => b.plannedOn.localeCompare(a.plannedOn));
  return (
    <Stack component="section" aria-labelledby="closed-experiments" gap="md" mt="md">
      <Title order={2} id="closed-experiments">
        What came of the others
      </Title>
      <SegmentedControl
        aria-label="Show the experiments that were"
        w="fit-content"
        data={choices}
        value={choice}
        onChange={setChoice}
      />
      <Text size="sm" c="dimmed" role="status">
        {counted(newestFirst.length, 'experiment')}
      </Text>
      {newestFirst.map((experiment, index) => (
        <Fragment key={experiment.id}>
          {index > 0 ? <Divider /> : null}
          <ClosedExperiment experiment={experiment} />
        </Fragment>
      ))}
    </Stack>
  );
}
