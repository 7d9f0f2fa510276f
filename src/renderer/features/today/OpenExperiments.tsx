import { Text } from '@mantine/core';
import { type Experiment, FOLLOW_UP_QUESTION } from '../../../shared/domain/experiment.ts';
import { ExperimentCard } from '../experiments/ExperimentCard.tsx';
import { Section } from './Section.tsx';

const SHOWN = 3;

interface OpenExperimentsProps {
  /** The soonest due first. */
  experiments: readonly Experiment[];
  today: string;
}

/** What was planned and not yet told: the most pressing ones, and the way to the others. */
export function OpenExperiments({ experiments, today }: OpenExperimentsProps) {
  const rest = experiments.length - SHOWN;
  const label = rest > 0 ? `All ${experiments.length} open experiments` : 'All experiments';
  return (
    <Section title="Open experiments" more={{ href: '/experiments', label }}>
      <Text c="dimmed">{FOLLOW_UP_QUESTION}</Text>
      {experiments.slice(0, SHOWN).map((experiment) => (
        <ExperimentCard key={experiment.id} experiment={experiment} today={today} />
      ))}
    </Section>
  );
}
