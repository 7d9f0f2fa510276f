import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import { journal, journalClient, queryClient } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { CarriedObjectives } from './CarriedObjectives.tsx';

const modalId = 'carry-over';

/** Opens the dialog in which a plan takes over open objectives of others. */
export function openCarryOver(plan: Pick<Plan, 'id'>): void {
  const close = () => modals.close(modalId);
  modals.open({
    modalId,
    title: 'Take over open objectives',
    size: 'lg',
    children: <CarryOver into={plan.id} onDone={close} />,
  });
}

/** What was taken over goes to the trash, and what ended as carried is open again. */
async function undo(carried: string[], ids: readonly string[]): Promise<void> {
  await journalClient.plans.trashObjectives.mutate({ ids: carried, trashed: true });
  for (const id of ids) {
    const { outcome, effect } = await journalClient.plans.objective.query(id);
    await journalClient.plans.endObjective.mutate({ id, ending: { status: 'open', closedOn: null, outcome, effect } });
  }
  await queryClient.invalidateQueries();
}

function CarryOver({ into, onDone }: { into: string; onDone: () => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const open = useQuery(journal.plans.carriable.queryOptions(into)).data;
  const carry = useMutation(
    journal.plans.carryOver.mutationOptions({
      onSuccess: (carried, { ids }) => {
        onDone();
        notifyUndo(ids.length === 1 ? 'One objective taken over.' : `${ids.length} objectives taken over.`, () =>
          undo(carried, ids),
        );
      },
      onError: notifyFailure,
    }),
  );
  return (
    <Stack gap="lg">
      {open?.length === 0 ? <Text c="dimmed">No other plan has an open objective.</Text> : null}
      <CarriedObjectives from={open ?? []} chosen={chosen} onChange={setChosen} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button
          disabled={chosen.length === 0}
          loading={carry.isPending}
          onClick={() => carry.mutate({ into, ids: [...chosen] })}
        >
          Take over
        </Button>
      </Group>
    </Stack>
  );
}
