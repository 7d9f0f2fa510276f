import { useState } from 'react';
import { type CpdFacts, cpdFactsSchema } from '../../../shared/domain/cpd.ts';
import { journalClient } from '../../api/client.ts';
import { today } from '../../ui/days.ts';
import { NewRecord } from '../records/NewRecord.tsx';
import { openNewRecord } from '../records/openNewRecord.tsx';
import { CpdFields } from './CpdFields.tsx';

/** Opens the dialog for a new CPD activity. */
export function openNewActivity(): void {
  openNewRecord('New activity', 'lg', (close) => <NewActivity onDone={close} />);
}

function NewActivity({ onDone }: { onDone: () => void }) {
  const [facts, setFacts] = useState<CpdFacts>(() => ({
    title: '',
    doneOn: today(),
    minutes: 60,
    kind: 'course',
    provider: '',
    level: null,
  }));
  return (
    <NewRecord
      schema={cpdFactsSchema}
      facts={facts}
      add={(checked) => journalClient.cpd.add.mutate(checked)}
      hrefOf={(id) => `/practice/cpd/${id}`}
      onDone={onDone}
    >
      {(sent) => (
        <CpdFields dialog={{ sent }} facts={facts} change={(change) => setFacts((all) => ({ ...all, ...change }))} />
      )}
    </NewRecord>
  );
}
