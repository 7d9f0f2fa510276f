import { Stack, Text } from '@mantine/core';
import { useDesk } from './desk.ts';
import { PlanList } from './EarlierPlans.tsx';
import { FollowUpCard } from './FollowUpCard.tsx';
import { useEarlierPlans, useOffersPlans, useToldPlans } from './plans.ts';
import classes from './write.module.css';

/**
 * At the head of the text: the plans whose outcome is told here; and, while nothing is written yet, the plans that wait
 * for theirs.
 */
export function FollowUps() {
  const desk = useDesk();
  const told = useToldPlans(desk.id);
  const isOffering = useOffersPlans(desk);
  if (isOffering) return <Offer />;
  return told.map((experiment) => <FollowUpCard key={experiment.id} experiment={experiment} />);
}

function Offer() {
  const plans = useEarlierPlans(useDesk().id);
  if (plans.length === 0) return null;
  return (
    <Stack component="section" gap="xs" className={classes.card} aria-label="A plan to come back to">
      <Text size="sm" fw={600}>
        Last time you planned to…
      </Text>
      <PlanList plans={plans} atFirst={1} />
    </Stack>
  );
}
