import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { PlanOverview } from '../../../main/journal/features/plans/service.ts';
import { outside, wrongSpan } from '../../../shared/domain/plan/span.ts';
import { type NewPlan, newPlanSchema } from '../../../shared/domain/plan.ts';
import { journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { dayInShort } from '../../ui/days.ts';
import { errorText } from '../../ui/errorText.ts';
import { PlanFields } from './PlanFields.tsx';

const modalId = 'edit-plan';
/** So many are named. */
const SHOWN = 5;

/** Opens the dialog that changes a plan's title, days and aspiration. */
export function openEditPlan(overview: PlanOverview): void {
  const close = () => modals.close(modalId);
  modals.open({ modalId, title: 'The plan', size: 'lg', children: <EditPlan overview={overview} onDone={close} /> });
}

function EditPlan({ overview, onDone }: { overview: PlanOverview; onDone: () => void }) {
  const { plan } = overview;
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
        <LeftOutside facts={facts} overview={overview} />
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

/** What the new days leave outside the plan: said before they are saved. */
function LeftOutside({ facts, overview }: { facts: NewPlan; overview: PlanOverview }) {
  const { objectives, reviews } = outside(facts, overview);
  if (objectives.length + reviews.length === 0) return null;
  const names = [
    ...objectives.map(({ title, startsOn, endsOn }) => `${title} (${dayInShort(startsOn)} to ${dayInShort(endsOn)})`),
    ...reviews.map(({ dueOn }) => `Review due on ${dayInShort(dueOn)}`),
  ];
  const more = names.length - SHOWN;
  return (
    <Alert color="yellow" role="status" title="With these days, this lies outside the plan">
      <List size="sm">
        {names.slice(0, SHOWN).map((name) => (
          <List.Item key={name}>{name}</List.Item>
        ))}
        {more > 0 ? <List.Item>and {more} more</List.Item> : null}
      </List>
      <Text size="sm" mt="xs">
        It stays as it is. Move it into the plan, or take it into the next one.
      </Text>
    </Alert>
  );
}
