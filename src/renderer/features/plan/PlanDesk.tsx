import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { PlanOverview } from '../../../main/journal/features/plans/service.ts';
import type { PlanFacts } from '../../../shared/domain/plan.ts';
import { journalClient } from '../../api/client.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { dayInShort } from '../../ui/days.ts';
import { SaveFailure, SaveStatus } from '../../ui/SaveStatus.tsx';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { BeyondThePlan } from './BeyondThePlan.tsx';
import { HowItIsDone } from './HowItIsDone.tsx';
import { LooseEnds } from './LooseEnds.tsx';
import { openNewObjective } from './NewObjective.tsx';
import { Objectives } from './Objectives.tsx';
import { PlanFrame } from './PlanFrame.tsx';
import { PlanMenu } from './PlanMenu.tsx';
import classes from './plan.module.css';
import { Reviews } from './Reviews.tsx';
import { TimelineSection } from './timeline/TimelineSection.tsx';

const draftOf = createPatchDrafts<PlanFacts>();

interface PlanDeskProps {
  overview: PlanOverview;
  /** YYYY-MM-DD */
  today: string;
}

/** One plan: what it is for, its time as a picture, what hangs loose, its objectives, reviews, and what comes after. */
export function PlanDesk({ overview, today }: PlanDeskProps) {
  const { plan, objectives, reviews, looseEnds, overlapping } = overview;
  const { id } = plan;
  const { facts, change, saveState, flush } = useRecordDraft<PlanFacts>(plan, draftOf(id), (patch) =>
    journalClient.plans.save.mutate({ id, patch }),
  );
  const closed = plan.closedOn === null ? '' : ` · closed on ${dayInShort(plan.closedOn)}`;
  return (
    <PlanFrame
      tab="Plan"
      title={plan.title}
      subtitle={`${dayInShort(plan.startsOn)} to ${dayInShort(plan.endsOn)}${closed}`}
      actions={
        <Group gap="xs" wrap="nowrap">
          <SaveStatus state={saveState} />
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => openNewObjective(plan)}>
            New objective
          </Button>
          <PlanMenu overview={overview} today={today} />
        </Group>
      }
    >
      <SaveFailure state={saveState} retry={flush} />
      {overlapping.map((other) => (
        <Alert key={other.id} color="gray" icon={<IconInfoCircle />} p="sm">
          This plan shares days with{' '}
          <Anchor component={Link} href={`/plan/plans/${other.id}`} inherit underline="always">
            {other.title}
          </Anchor>{' '}
          ({dayInShort(other.startsOn)} to {dayInShort(other.endsOn)}). That may be so on purpose.
        </Alert>
      ))}
      {plan.aspiration.trim() === '' ? null : <Text className={classes.aspiration}>{plan.aspiration}</Text>}
      {plan.closedOn === null ? null : <Closing outcome={plan.outcome} effect={plan.effect} />}
      {looseEnds.length === 0 ? null : <LooseEnds looseEnds={looseEnds} />}
      {objectives.length === 0 ? null : (
        <TimelineSection plan={plan} objectives={objectives} reviews={reviews} today={today} />
      )}
      <Objectives plan={plan} objectives={objectives} />
      <Reviews plan={plan} reviews={reviews} today={today} />
      <HowItIsDone facts={facts} change={change} />
      <BeyondThePlan facts={facts} change={change} />
    </PlanFrame>
  );
}

function Closing({ outcome, effect }: { outcome: string; effect: string }) {
  const parts = [
    ['Outcome', outcome],
    ['Effect', effect],
  ].filter(([, text]) => text?.trim() !== '');
  if (parts.length === 0) return null;
  return (
    <Stack gap="xs">
      {parts.map(([name, text]) => (
        <div key={name}>
          <Text size="sm" c="dimmed">
            {name}
          </Text>
          <Text className={classes.text}>{text}</Text>
        </div>
      ))}
    </Stack>
  );
}
