import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { leastEnd } from '../../../shared/domain/plan/span.ts';
import { type NewPlan as NewPlanFacts, newPlanSchema } from '../../../shared/domain/plan.ts';
import { journal, journalClient } from '../../api/client.ts';
import { today } from '../../ui/days.ts';
import { NewRecord } from '../records/NewRecord.tsx';
import { openNewRecord } from '../records/openNewRecord.tsx';
import { CarriedObjectives } from './CarriedObjectives.tsx';
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
  const open = useQuery(journal.plans.carriable.queryOptions(null)).data ?? [];
  const add = (checked: NewPlanFacts) => journalClient.plans.add.mutate({ ...checked, carried: [...takenOver] });

  return (
    <NewRecord schema={newPlanSchema} facts={facts} add={add} hrefOf={(id) => `/plan/plans/${id}`} onDone={onDone}>
      {(sent) => (
        <>
          <PlanFields facts={facts} sent={sent} change={(change) => setFacts((all) => ({ ...all, ...change }))} />
          <CarriedObjectives from={open} chosen={takenOver} onChange={setTakenOver} />
        </>
      )}
    </NewRecord>
  );
}
