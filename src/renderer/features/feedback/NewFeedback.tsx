import { useState } from 'react';
import { type NewFeedback as Facts, newFeedbackSchema } from '../../../shared/domain/feedback.ts';
import { journalClient } from '../../api/client.ts';
import { today } from '../../ui/days.ts';
import { NewRecord } from '../records/NewRecord.tsx';
import { openNewRecord } from '../records/openNewRecord.tsx';
import { FeedbackFields } from './FeedbackFields.tsx';
import { RatingsTable } from './RatingsTable.tsx';

/** Opens the dialog for feedback that was given. */
export function openNewFeedback(): void {
  openNewRecord('New feedback', 'xl', (close) => <NewFeedback onDone={close} way="conversation" />);
}

/** Opens the same dialog for a form that came back filled in: its ratings first. */
export function openFilledForm(): void {
  openNewRecord('Type in a filled form', 'xl', (close) => <NewFeedback onDone={close} way="form" />);
}

interface NewFeedbackProps {
  way: 'conversation' | 'form';
  onDone: () => void;
}

function NewFeedback({ way, onDone }: NewFeedbackProps) {
  const [facts, setFacts] = useState<Required<Facts>>(() => ({
    givenOn: today(),
    source: 'client',
    way,
    clientId: null,
    sessionId: null,
    mayBeQuoted: false,
    ratings: [],
  }));
  const change = (some: Partial<Required<Facts>>) => setFacts((all) => ({ ...all, ...some }));
  return (
    <NewRecord
      schema={newFeedbackSchema}
      facts={facts}
      add={(checked) => journalClient.feedback.add.mutate(checked)}
      hrefOf={(id) => `/practice/feedback/${id}`}
      onDone={onDone}
    >
      {way === 'form' ? <RatingsTable ratings={facts.ratings} onChange={(ratings) => change({ ratings })} /> : null}
      <FeedbackFields facts={facts} change={change} />
    </NewRecord>
  );
}
