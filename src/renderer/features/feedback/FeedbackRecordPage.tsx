import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Feedback, feedbackPatchSchema, feedbackTitle } from '../../../shared/domain/feedback.ts';
import { journal, journalClient } from '../../api/client.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { MakeRound } from '../ratings/MakeRound.tsx';
import { LoadedRecord } from '../records/LoadedRecord.tsx';
import { RecordNotes } from '../records/RecordNotes.tsx';
import { RecordPage } from '../records/RecordPage.tsx';
import { TrashButton } from '../records/TrashButton.tsx';
import { useCheckedChange } from '../records/useCheckedChange.ts';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { FeedbackFields } from './FeedbackFields.tsx';
import { RatingsTable } from './RatingsTable.tsx';

type Written = Omit<Feedback, 'id' | 'codeName' | 'excerpt' | 'createdAt' | 'trashedAt'>;

const draftOf = createPatchDrafts<Written>();
const back = { href: '/practice/feedback', label: 'Feedback' };
const load = (id: string) => journalClient.feedback.byId.query(id);
const trash = (id: string, trashed: boolean) => journalClient.feedback.trash.mutate({ ids: [id], trashed });

interface FeedbackRecordPageProps {
  params: { id?: string | undefined };
}

/** One piece of feedback: where it comes from, what was said, the ratings, the files. */
export function FeedbackRecordPage({ params: { id = '' } }: FeedbackRecordPageProps) {
  return (
    <LoadedRecord id={id} load={load} back={back} noun="feedback" putBack={(id) => trash(id, false)}>
      {(record) => <FeedbackSheet key={id} record={record} />}
    </LoadedRecord>
  );
}

function FeedbackSheet({ record }: { record: Feedback }) {
  const { id } = record;
  const { facts, change, onText, saveState, flush } = useRecordDraft<Written>(record, draftOf(id), (patch) =>
    journalClient.feedback.save.mutate({ id, patch }),
  );
  const checkedChange = useCheckedChange(feedbackPatchSchema, change);
  const clients = useQuery(journal.clients.list.queryOptions());
  const codeName = clients.data?.find((client) => client.id === facts.clientId)?.codeName ?? null;
  const ratings = (
    <Stack component="section" gap="xs" aria-labelledby="ratings">
      <Title order={2} id="ratings">
        Ratings
      </Title>
      <MakeRound feedbackId={id} flush={flush} />
      <RatingsTable ratings={facts.ratings} onChange={(ratings) => change({ ratings })} />
    </Stack>
  );
  return (
    <RecordPage
      back={back}
      saveState={saveState}
      retry={flush}
      actions={<TrashButton noun="Feedback" list={back.href} trash={(trashed) => trash(id, trashed)} />}
    >
      <Title order={1}>{feedbackTitle({ source: facts.source, codeName })}</Title>
      <FeedbackFields facts={facts} change={checkedChange} />
      <RecordNotes
        template="feedback"
        id={id}
        title={feedbackTitle({ source: facts.source, codeName })}
        document={facts.document}
        label="What was said"
        onChange={onText}
      />
      {ratings}
      <Attachments ownerKind="feedback" ownerId={id} />
    </RecordPage>
  );
}
