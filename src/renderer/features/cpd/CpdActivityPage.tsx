import { Title } from '@mantine/core';
import { type CpdActivity, cpdPatchSchema } from '../../../shared/domain/cpd.ts';
import { journalClient } from '../../api/client.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { LoadedRecord } from '../records/LoadedRecord.tsx';
import { RecordNotes } from '../records/RecordNotes.tsx';
import { RecordPage } from '../records/RecordPage.tsx';
import { TrashButton } from '../records/TrashButton.tsx';
import { useCheckedChange } from '../records/useCheckedChange.ts';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { CpdFields } from './CpdFields.tsx';
import { LevelField } from './LevelField.tsx';
import { ServedObjectives } from './ServedObjectives.tsx';

type Written = Omit<CpdActivity, 'id' | 'excerpt' | 'createdAt' | 'trashedAt'>;

const draftOf = createPatchDrafts<Written>();
const back = { href: '/practice/cpd', label: 'CPD' };
const load = (id: string) => journalClient.cpd.byId.query(id);
const trash = (id: string, trashed: boolean) => journalClient.cpd.trash.mutate({ ids: [id], trashed });

interface CpdActivityPageProps {
  params: { id?: string | undefined };
}

/** One CPD activity: its facts, what was learned and used, its effect, what it was done for, its files. */
export function CpdActivityPage({ params: { id = '' } }: CpdActivityPageProps) {
  return (
    <LoadedRecord id={id} load={load} back={back} noun="activity" putBack={(id) => trash(id, false)}>
      {(record) => <CpdSheet key={id} record={record} />}
    </LoadedRecord>
  );
}

function CpdSheet({ record }: { record: CpdActivity }) {
  const { id } = record;
  const { facts, change, onText, saveState, flush } = useRecordDraft<Written>(record, draftOf(id), (patch) =>
    journalClient.cpd.save.mutate({ id, patch }),
  );
  const checkedChange = useCheckedChange(cpdPatchSchema, change);
  return (
    <RecordPage
      back={back}
      saveState={saveState}
      retry={flush}
      actions={<TrashButton noun="Activity" list={back.href} trash={(trashed) => trash(id, trashed)} />}
    >
      <Title order={1}>{facts.title}</Title>
      <CpdFields facts={facts} change={checkedChange} />
      <RecordNotes
        template="cpd"
        id={id}
        title={facts.title}
        document={facts.document}
        label="Notes of the activity"
        onChange={onText}
      />
      <LevelField level={facts.level} onChange={(level) => change({ level })} />
      <ServedObjectives activityId={id} />
      <Attachments ownerKind="cpd" ownerId={id} />
    </RecordPage>
  );
}
