import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { leastEnd } from '../../../shared/domain/plan/span.ts';
import { type NewPlan as NewPlanFacts, newPlanSchema } from '../../../shared/domain/plan.ts';
import { journal, journalClient } from '../../api/client.ts';
import { today } from '../../ui/days.ts';
import { NewRecord } from '../records/NewRecord.tsx';
import { openNewRecord } from '../records/openNewRecord.tsx';
import { PlanFields } from './PlanFields.tsx';

/** Opens the dialog in which a plan begins. */
export function openNewPlan(): void {
  openNewRecord('New development plan', 'lg', (close) => <NewPlan onDone={close} />);
}

function firstFacts(): NewPlanFacts {
  const startsOn = today();
  const endsOn = leastEnd(startsOn);
  const years = [...new Set([startsOn, endsOn].map((day) => day.slice(0, 4)))].join('–');
  return { title: `Development plan ${years}`, startsOn, endsOn, aspiration: '' };
}

function NewPlan({ onDone }: { onDone: () => void }) {
  const [facts, setFacts] = useState<NewPlanFacts>(firstFacts);
  const [takenOver, setTakenOver] = useState<readonly string[]>([]);
  const current = useQuery(journal.plans.current.queryOptions(today()));
  const open = current.data?.objectives.filter(({ status }) => status === 'open') ?? [];

  async function add(checked: NewPlanFacts): Promise<string> {
    const id = await journalClient.plans.add.mutate(checked);
    if (takenOver.length > 0) await journalClient.plans.carryOver.mutate({ into: id, ids: [...takenOver] });
    return id;
  }

  return (
    <NewRecord schema={newPlanSchema} facts={facts} add={add} hrefOf={(id) => `/plan/plans/${id}`} onDone={onDone}>
      {(sent) => (
        <>
          <PlanFields facts={facts} sent={sent} change={(change) => setFacts((all) => ({ ...all, ...change }))} />
          {open.length === 0 ? null : (
            <Checkbox.Group
              label={`Take over from “${current.data?.plan.title ?? ''}”`}
              description="They begin anew here with what they say, and end there as carried over."
              value={[...takenOver]}
              onChange={setTakenOver}
            >
              <Stack gap="xs" mt="xs">
                {open.map(({ id, title }) => (
                  <Checkbox key={id} value={id} label={title} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
        </>
      )}
    </NewRecord>
  );
}
