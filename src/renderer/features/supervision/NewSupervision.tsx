import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type SupervisionFacts,
  type SupervisionSummary,
  supervisionFactsSchema,
} from '../../../shared/domain/supervision.ts';
import { journal, journalClient } from '../../api/client.ts';
import { here, today } from '../../ui/days.ts';
import { NewRecord } from '../records/NewRecord.tsx';
import { openNewRecord } from '../records/openNewRecord.tsx';
import { SupervisionFields } from './SupervisionFields.tsx';

/** Today, an hour, and the rest as last time. */
function offered(last: SupervisionSummary | undefined): SupervisionFacts {
  const { kind = 'one-to-one', supervisor = '' } = last ?? {};
  return { happenedOn: today(), startedAt: null, zone: here(), minutes: 60, kind, supervisor };
}

/** Opens the dialog for a new record of supervision. */
export function openNewSupervision(): void {
  openNewRecord('New supervision', 'lg', (close) => <NewSupervision onDone={close} />);
}

function NewSupervision({ onDone }: { onDone: () => void }) {
  const { data } = useQuery(journal.supervision.list.queryOptions());
  return data ? <NewSupervisionForm last={data[0]} onDone={onDone} /> : null;
}

function NewSupervisionForm({ last, onDone }: { last: SupervisionSummary | undefined; onDone: () => void }) {
  const [facts, setFacts] = useState(() => offered(last));
  return (
    <NewRecord
      schema={supervisionFactsSchema}
      facts={facts}
      add={(checked) => journalClient.supervision.add.mutate(checked)}
      hrefOf={(id) => `/practice/supervision/${id}`}
      onDone={onDone}
    >
      <SupervisionFields facts={facts} change={(change) => setFacts((all) => ({ ...all, ...change }))} />
    </NewRecord>
  );
}
