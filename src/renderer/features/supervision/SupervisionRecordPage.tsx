import { Title } from '@mantine/core';
import { type Supervision, supervisionPatchSchema, supervisionTitle } from '../../../shared/domain/supervision.ts';
import { journalClient } from '../../api/client.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { LinkList } from '../records/LinkList.tsx';
import { LoadedRecord } from '../records/LoadedRecord.tsx';
import { RecordNotes } from '../records/RecordNotes.tsx';
import { RecordPage } from '../records/RecordPage.tsx';
import { TrashButton } from '../records/TrashButton.tsx';
import { useCheckedChange } from '../records/useCheckedChange.ts';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { useLinkedReflections, useReflectionTargets } from '../records/useReflectionTargets.ts';
import { useLinkedSessions, useSessionTargets } from '../records/useSessionTargets.ts';
import { SupervisionFields } from './SupervisionFields.tsx';

type Written = Omit<Supervision, 'id' | 'excerpt' | 'createdAt' | 'trashedAt'>;

const draftOf = createPatchDrafts<Written>();
const back = { href: '/practice/supervision', label: 'Supervision' };
const load = (id: string) => journalClient.supervision.byId.query(id);
const trash = (id: string, trashed: boolean) => journalClient.supervision.trash.mutate({ ids: [id], trashed });

interface SupervisionRecordPageProps {
  params: { id?: string | undefined };
}

/** One record of supervision: its facts, its notes, what it is linked to, its files. */
export function SupervisionRecordPage({ params: { id = '' } }: SupervisionRecordPageProps) {
  return (
    <LoadedRecord id={id} load={load} back={back} noun="supervision record" putBack={(id) => trash(id, false)}>
      {(record) => <SupervisionSheet key={id} record={record} />}
    </LoadedRecord>
  );
}

function SupervisionSheet({ record }: { record: Supervision }) {
  const { id } = record;
  const { facts, change, onText, saveState, flush } = useRecordDraft<Written>(record, draftOf(id), (patch) =>
    journalClient.supervision.save.mutate({ id, patch }),
  );
  const checkedChange = useCheckedChange(supervisionPatchSchema, change);
  const sessions = useLinkedSessions(facts.sessionIds);
  const reflections = useLinkedReflections(facts.reflectionIds);
  const sessionTargets = useSessionTargets({ to: facts.happenedOn });
  const reflectionTargets = useReflectionTargets();
  return (
    <RecordPage
      back={back}
      saveState={saveState}
      retry={flush}
      actions={<TrashButton noun="Supervision record" list={back.href} trash={(trashed) => trash(id, trashed)} />}
    >
      <Title order={1}>{supervisionTitle(facts)}</Title>
      <SupervisionFields facts={facts} change={checkedChange} />
      <RecordNotes
        template="supervision"
        id={id}
        title={supervisionTitle(facts)}
        document={facts.document}
        label="Notes of the supervision"
        onChange={onText}
      />
      <LinkList
        title="Sessions that I brought"
        pick="Link a session…"
        nothing="No session up to this day"
        ids={facts.sessionIds}
        linked={sessions}
        targets={sessionTargets}
        hrefOf={(session) => `/practice/sessions/${session}`}
        onChange={(sessionIds) => change({ sessionIds })}
      />
      <LinkList
        title="Reflections on it"
        pick="Link a reflection…"
        nothing="No reflection of this title"
        ids={facts.reflectionIds}
        linked={reflections}
        targets={reflectionTargets}
        hrefOf={(reflection) => `/reflections/${reflection}`}
        onChange={(reflectionIds) => change({ reflectionIds })}
      />
      <Attachments ownerKind="supervision" ownerId={id} />
    </RecordPage>
  );
}
