import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { titleSchema } from '../../../shared/domain/reflection.ts';
import { journal, journalClient } from '../../api/client.ts';
import { NewRecord } from '../records/NewRecord.tsx';
import { openNewRecord } from '../records/openNewRecord.tsx';

const factsSchema = z.object({ unitId: z.string().min(1, 'Choose a unit.'), title: titleSchema });
type Facts = z.infer<typeof factsSchema>;

/** Opens the dialog in which a submission begins. */
export function openNewSubmission(): void {
  openNewRecord('New submission', 'lg', (close) => <NewSubmission onDone={close} />);
}

function NewSubmission({ onDone }: { onDone: () => void }) {
  const units = useQuery(journal.units.offered.queryOptions()).data ?? [];
  const [facts, setFacts] = useState<Facts>({ unitId: '', title: '' });
  const offered = units.filter(({ retired }) => !retired);
  const chosenFirst = [...offered.filter(({ chosen }) => chosen), ...offered.filter(({ chosen }) => !chosen)];
  const groups = Map.groupBy(chosenFirst, ({ chosen, qualification }) =>
    chosen ? 'You work towards these' : qualification.title,
  );
  return (
    <NewRecord
      schema={factsSchema}
      facts={facts}
      add={(checked) => journalClient.submissions.create.mutate(checked)}
      hrefOf={(id) => `/submissions/${id}`}
      onDone={onDone}
    >
      {(sent) => (
        <>
          <Select
            label="Unit"
            description="Its headings and criteria become the outline. Several drafts for one unit are fine."
            placeholder="Choose a unit"
            searchable
            data-autofocus
            nothingFoundMessage="No unit of that name."
            data={[...groups].map(([group, of]) => ({
              group,
              items: of.map(({ id, name }) => ({ value: id, label: `${id} ${name}` })),
            }))}
            value={facts.unitId === '' ? null : facts.unitId}
            error={sent && facts.unitId === '' ? 'Choose a unit.' : null}
            onChange={(unitId) => setFacts({ ...facts, unitId: unitId ?? '' })}
          />
          <TextInput
            label="Title"
            description="It stands on the cover sheet. Without one, the unit’s number does."
            maxLength={300}
            value={facts.title}
            onChange={(event) => setFacts({ ...facts, title: event.currentTarget.value })}
          />
        </>
      )}
    </NewRecord>
  );
}
