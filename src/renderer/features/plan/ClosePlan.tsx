import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanOverview } from '../../../main/journal/features/plans/service.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { today } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

const modalId = 'close-plan';

/** Opens the dialog that closes a plan with what came of it. */
export function openClosePlan(overview: PlanOverview): void {
  const close = () => modals.close(modalId);
  modals.open({
    modalId,
    title: `Close “${overview.plan.title}”`,
    size: 'lg',
    children: <ClosePlan overview={overview} onDone={close} />,
  });
}

function ClosePlan({ overview: { plan, objectives }, onDone }: { overview: PlanOverview; onDone: () => void }) {
  const { id } = plan;
  const [outcome, setOutcome] = useState(plan.outcome);
  const [effect, setEffect] = useState(plan.effect);
  const reopen = useMutation(journal.plans.close.mutationOptions());
  const close = useMutation(
    journal.plans.close.mutationOptions({
      onSuccess: () => {
        onDone();
        const closing = { closedOn: null, outcome, effect };
        notifyUndo('The plan is closed.', () => reopen.mutateAsync({ id, closing }));
      },
      onError: notifyFailure,
    }),
  );
  const open = objectives.filter(({ status }) => status === 'open').length;
  return (
    <Stack gap="md">
      {open === 0 ? null : (
        <Text size="sm" c="dimmed">
          {counted(open, 'objective is', 'objectives are')} still open. They can be taken over when the next plan
          begins.
        </Text>
      )}
      <Textarea
        label="Outcome"
        description="What was reached, and what was not?"
        data-autofocus
        autosize
        minRows={3}
        maxLength={8000}
        value={outcome}
        onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
      />
      <Textarea
        label="Effect"
        description="Who is better off for it, and what tells you so?"
        autosize
        minRows={3}
        maxLength={8000}
        value={effect}
        onChange={({ currentTarget }) => setEffect(currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button
          loading={close.isPending}
          onClick={() => close.mutate({ id, closing: { closedOn: today(), outcome, effect } })}
        >
          Close the plan
        </Button>
      </Group>
    </Stack>
  );
}
