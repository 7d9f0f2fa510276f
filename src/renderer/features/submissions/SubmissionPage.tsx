import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { journal, journalClient } from '../../api/client.ts';
import type { PageProps } from '../../app/routes.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { LoadedRecord } from '../records/LoadedRecord.tsx';
import { SubmissionDesk } from './write/SubmissionDesk.tsx';

const back = { href: '/submissions', label: 'Submissions' };
const load = (id: string) => journalClient.submissions.open.mutate(id);
const putBack = (id: string) => journalClient.submissions.trash.mutate({ ids: [id], trashed: false });

/** One submission, open for writing under its unit’s outline. */
export function SubmissionPage({ params: { id = '' } }: PageProps) {
  const [turn, setTurn] = useState(0);
  return (
    <LoadedRecord key={`${id} ${turn}`} id={id} load={load} back={back} noun="submission" putBack={putBack}>
      {(submission) => (
        <WithOutline unitId={submission.unitId}>
          {(outlined) => (
            <SubmissionDesk
              key={id}
              submission={submission}
              {...outlined}
              back={back}
              onReplaced={() => setTurn((before) => before + 1)}
            />
          )}
        </WithOutline>
      )}
    </LoadedRecord>
  );
}

type Outlined = Awaited<ReturnType<typeof journalClient.submissions.outline.query>>;

interface WithOutlineProps {
  unitId: string;
  children: (outlined: Outlined) => React.ReactNode;
}

/** The outline as it was when the submission was opened: it does not change under the writer. */
function WithOutline({ unitId, children }: WithOutlineProps) {
  const outlined = useQuery({
    ...journal.submissions.outline.queryOptions(unitId),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (outlined.isError) return <FailureState error={outlined.error} retry={outlined.refetch} />;
  return outlined.data ? children(outlined.data) : null;
}
