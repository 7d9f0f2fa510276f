import { Button } from '@mantine/core';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { useToday } from '../today/useToday.ts';
import { openNewPlan } from './NewPlan.tsx';
import { PlanDesk } from './PlanDesk.tsx';
import { PlanFrame } from './PlanFrame.tsx';

interface PlanPageProps {
  params: { id?: string | undefined };
}

/** The plan that one works by, or the one that the path names. */
export function PlanPage({ params: { id } }: PlanPageProps) {
  return id === undefined ? <CurrentPlan /> : <OnePlan id={id} />;
}

function CurrentPlan() {
  const today = useToday();
  const overview = useQuery(journal.plans.current.queryOptions(today));
  if (overview.isError) return <FailureState error={overview.error} retry={overview.refetch} />;
  if (overview.data === undefined) return null;
  if (overview.data === null) return <NoPlan />;
  return <PlanDesk key={overview.data.plan.id} overview={overview.data} today={today} />;
}

function OnePlan({ id }: { id: string }) {
  const today = useToday();
  const overview = useQuery(journal.plans.overview.queryOptions({ id, today }));
  if (overview.isError) return <FailureState error={overview.error} retry={overview.refetch} />;
  return overview.data ? <PlanDesk key={id} overview={overview.data} today={today} /> : null;
}

function NoPlan() {
  return (
    <PlanFrame tab="Plan" title="Development plan">
      <EmptyState
        icon={<IconTargetArrow size={40} stroke={1.25} />}
        title="Where do you want to be in a year?"
        action={
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={openNewPlan}>
            Begin a plan
          </Button>
        }
      >
        A plan covers at least twelve months. Each of its objectives serves a need and says what exactly, how it will be
        seen, with what, why and by when; what still hangs loose is shown here, and review days come back on Today.
      </EmptyState>
    </PlanFrame>
  );
}
