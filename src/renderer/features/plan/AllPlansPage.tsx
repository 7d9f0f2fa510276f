import { Anchor, Badge, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ListedPlan } from '../../../main/journal/features/plans/service.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { useToday } from '../today/useToday.ts';
import { openNewPlan } from './NewPlan.tsx';
import { PlanFrame } from './PlanFrame.tsx';
import classes from './plan.module.css';

/** Every plan, the latest first: the one that is worked by, those that are coming, and earlier ones. */
export function AllPlansPage() {
  const plans = useQuery(journal.plans.list.queryOptions(useToday()));
  if (plans.isError) return <FailureState error={plans.error} retry={plans.refetch} />;
  if (!plans.data) return null;
  return (
    <PlanFrame
      tab="All plans"
      title="All plans"
      actions={
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={openNewPlan}>
          New plan
        </Button>
      }
    >
      {plans.data.length === 0 ? (
        <Text c="dimmed">No plan yet. The next one can take over what an earlier one left open.</Text>
      ) : (
        <ul className={classes.rows}>
          {plans.data.map((plan) => (
            <PlanRow key={plan.id} plan={plan} />
          ))}
        </ul>
      )}
    </PlanFrame>
  );
}

function PlanRow({ plan }: { plan: ListedPlan }) {
  const { id, title, startsOn, endsOn, closedOn, current, objectives, achieved, outcome } = plan;
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <Anchor component={Link} href={`/plan/plans/${id}`} className={classes.rowTitle}>
          {title}
        </Anchor>
        <Text size="sm" c="dimmed">
          {dayInShort(startsOn)} to {dayInShort(endsOn)} · {counted(objectives, 'objective')}
          {achieved > 0 ? `, ${achieved} achieved` : ''}
        </Text>
        {outcome === '' ? null : (
          <Text size="sm" lineClamp={2}>
            {outcome}
          </Text>
        )}
      </div>
      {current || closedOn !== null ? (
        <Badge variant="default" tt="none">
          {closedOn === null ? 'In use' : `Closed on ${dayInShort(closedOn)}`}
        </Badge>
      ) : null}
    </li>
  );
}
