import { Button } from '@mantine/core';
import { IconPlus, IconSeeding } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../../api/client.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { useToday } from '../../today/useToday.ts';
import { PlanFrame } from '../PlanFrame.tsx';
import classes from '../plan.module.css';
import { NeedRow } from './NeedRow.tsx';
import { openNeed } from './openNeed.tsx';

/** The coach's own development needs, with the objectives that serve each. */
export function NeedsPage() {
  const needs = useQuery(journal.needs.list.queryOptions());
  const current = useQuery(journal.plans.current.queryOptions(useToday()));
  if (needs.isError) return <FailureState error={needs.error} retry={needs.refetch} />;
  if (!needs.data || current.data === undefined) return null;
  const begin = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => openNeed(null)}>
      New need
    </Button>
  );
  if (needs.data.length === 0) {
    return (
      <PlanFrame tab="Needs" title="Development needs">
        <EmptyState icon={<IconSeeding size={40} stroke={1.25} />} title="What do you need to develop?" action={begin}>
          A gap to close, or something that works and deserves more. Needs come from your SWOT analysis, from ratings,
          or from a thought after a session; each is served by an objective of your plan.
        </EmptyState>
      </PlanFrame>
    );
  }
  return (
    <PlanFrame tab="Needs" title="Development needs" actions={begin}>
      <ul className={classes.rows}>
        {needs.data.map((need) => (
          <NeedRow key={need.id} need={need} overview={current.data} />
        ))}
      </ul>
    </PlanFrame>
  );
}
