import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { type NamedServed, objectiveFactsSchema, type Plan, servedSchema } from '../../../shared/domain/plan.ts';
import { journalClient } from '../../api/client.ts';
import { NewRecord } from '../records/NewRecord.tsx';
import { openNewRecord } from '../records/openNewRecord.tsx';
import { ServedPicker } from './objective/ServedPicker.tsx';

const schema = z.object({ title: objectiveFactsSchema.shape.title, serves: z.array(servedSchema) });

/** Opens the dialog in which an objective begins, perhaps out of a need. */
export function openNewObjective(plan: Pick<Plan, 'id'>, serves: readonly NamedServed[] = []): void {
  openNewRecord('New objective', 'lg', (close) => <NewObjective planId={plan.id} first={serves} onDone={close} />);
}

interface NewObjectiveProps {
  planId: string;
  first: readonly NamedServed[];
  onDone: () => void;
}

function NewObjective({ planId, first, onDone }: NewObjectiveProps) {
  const [title, setTitle] = useState('');
  const [serves, setServes] = useState<readonly NamedServed[]>(first);
  return (
    <NewRecord
      schema={schema}
      facts={{ title, serves }}
      add={(checked) => journalClient.plans.addObjective.mutate({ planId, ...checked })}
      hrefOf={(id) => `/plan/objectives/${id}`}
      onDone={onDone}
    >
      {(sent) => (
        <Stack gap="md">
          <TextInput
            label="What do you want to reach?"
            description="A few words; the rest is asked letter by letter."
            data-autofocus
            maxLength={200}
            value={title}
            error={sent && title.trim() === '' ? 'Say in a few words what you want to reach.' : null}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <ServedPicker serves={serves} onChange={setServes} />
        </Stack>
      )}
    </NewRecord>
  );
}
