import { Alert, Button, Group, Stack } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { wrongSpan } from '../../../shared/domain/plan/span.ts';
import { type NewPlan, newPlanSchema, type Plan } from '../../../shared/domain/plan.ts';
import { journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { PlanFields } from './PlanFields.tsx';

const modalId = 'edit-plan';

/** Opens the dialog that changes a plan's title, days and aspiration. */
export function openEditPlan(plan: Plan): void {
  const close = () => modals.close(modalId);
  modals.open({ modalId, title: 'The plan', size: 'lg', children: <EditPlan plan={plan} onDone={close} /> });
}

function EditPlan({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const [facts, setFacts] = useState<NewPlan>(() => newPlanSchema.parse(plan));
  const [sent, setSent] = useState(false);
  const save = useMutation(journal.plans.save.mutationOptions({ onSuccess: onDone }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    setSent(true);
    if (newPlanSchema.safeParse(facts).success && wrongSpan(facts) === null) {
      save.mutate({ id: plan.id, patch: facts });
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <PlanFields facts={facts} sent={sent} change={(change) => setFacts((all) => ({ ...all, ...change }))} />
        {save.isError ? (
          <Alert color="red" role="alert">
            {errorText(failureOf(save.error))}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
