import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Experiment } from '../../../../shared/domain/experiment.ts';
import { counted } from '../../../ui/counted.ts';
import { ExperimentLinks } from '../../experiments/ExperimentLinks.tsx';
import { useDesk } from './desk.ts';
import classes from './panel.module.css';
import { followUp, useEarlierPlans, useOffersPlans } from './plans.ts';

/** In the panel: what earlier reflections planned to try, to be taken up in this one. */
export function EarlierPlans() {
  const desk = useDesk();
  const plans = useEarlierPlans(desk.id);
  const isOfferedOnPage = useOffersPlans(desk);
  if (plans.length === 0 || desk.readOnly || isOfferedOnPage) return null;
  return (
    <section className={classes.plans} aria-label="Open experiments">
      <Title order={3} mb="xs">
        Last time you planned to…
      </Title>
      <PlanList plans={plans} atFirst={2} />
    </section>
  );
}

interface PlanListProps {
  plans: readonly Experiment[];
  /** How many are shown until the others are asked for. */
  atFirst: number;
}

/** Earlier plans, each with the step to telling what became of it. */
export function PlanList({ plans, atFirst }: PlanListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? plans : plans.slice(0, atFirst);
  return (
    <Stack gap="md">
      {shown.map((plan) => (
        <EarlierPlan key={plan.id} plan={plan} />
      ))}
      {plans.length > shown.length ? (
        <Button size="compact-sm" variant="subtle" color="gray" w="fit-content" onClick={() => setAll(true)}>
          {counted(plans.length - shown.length, 'more plan')}
        </Button>
      ) : null}
    </Stack>
  );
}

function EarlierPlan({ plan }: { plan: Experiment }) {
  const desk = useDesk();
  return (
    <Stack gap={6} align="flex-start">
      <Text component="blockquote" className={classes.plan} lineClamp={4}>
        {plan.text}
      </Text>
      <ExperimentLinks experiment={plan} />
      <Button size="compact-sm" variant="light" onClick={() => void followUp(desk, plan)}>
        Tell what happened
      </Button>
    </Stack>
  );
}
