import { Anchor, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { type Session, sessionPatchSchema } from '../../../shared/domain/session.ts';
import { journal, journalClient, queryClient } from '../../api/client.ts';
import { dayInWords } from '../../ui/days.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { RecordNotes } from '../records/RecordNotes.tsx';
import { RecordPage } from '../records/RecordPage.tsx';
import { TrashButton } from '../records/TrashButton.tsx';
import { useCheckedChange } from '../records/useCheckedChange.ts';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { Section } from '../today/Section.tsx';
import { Actions } from './Actions.tsx';
import { LinkedReflections } from './LinkedReflections.tsx';
import { OverlapNotice } from './OverlapNotice.tsx';
import { Progress } from './Progress.tsx';
import { ReflectMenu } from './ReflectMenu.tsx';
import { SessionFields } from './SessionFields.tsx';
import { draftOf, sessionsList, type WrittenSession } from './sessionDrafts.ts';
import { Tools } from './Tools.tsx';
import { useEngagementChoice } from './useEngagementChoice.ts';

/** A session open for writing. */
export function SessionSheet({ session }: { session: Session }) {
  const { id } = session;
  const { facts, change, onText, saveState, flush } = useRecordDraft<WrittenSession>(
    session,
    draftOf(id),
    async (patch) => {
      await journalClient.sessions.save.mutate({ id, patch });
      // What follows from the facts: whether another session was at the same time.
      if (patch.document === undefined) void queryClient.invalidateQueries(journal.sessions.byId.queryFilter(id));
    },
  );
  const changeFacts = useCheckedChange(sessionPatchSchema, change);
  const engagements = useEngagementChoice(facts.engagementId);
  const engagement = engagements.find((each) => each.id === facts.engagementId);
  const stored = useQuery(journal.sessions.byId.queryOptions(id)).data ?? session;
  const codeName = engagement?.codeName ?? session.codeName;
  return (
    <RecordPage
      back={sessionsList}
      saveState={saveState}
      retry={flush}
      actions={
        <>
          <ReflectMenu id={id} size="sm" variant="light" />
          <TrashButton
            noun="Session"
            list={sessionsList.href}
            trash={(trashed) => journalClient.sessions.trash.mutate({ ids: [id], trashed })}
          />
        </>
      }
    >
      <Stack gap={4}>
        <Title order={1}>Session with {codeName}</Title>
        <Text c="dimmed">
          {dayInWords(facts.happenedOn)} ·{' '}
          <Anchor
            component={Link}
            href={`/practice/clients/${engagement?.clientId ?? session.clientId}`}
            inherit
            underline="always"
          >
            {codeName}’s page
          </Anchor>
        </Text>
      </Stack>
      <OverlapNotice overlaps={stored.overlaps} />
      <SessionFields
        facts={facts}
        change={changeFacts}
        engagements={engagements}
        onEngagement={(engagementId) => change({ engagementId, goalId: null, progress: [] })}
      />
      <Section title="Notes">
        <RecordNotes
          template="session"
          id={id}
          title={`Session with ${codeName}, ${dayInWords(facts.happenedOn)}`}
          document={facts.document}
          label="Notes of the session"
          onChange={onText}
        />
      </Section>
      <Tools tools={facts.tools} onChange={(tools) => change({ tools })} />
      <Actions
        id={id}
        engagementId={facts.engagementId}
        happenedOn={facts.happenedOn}
        actions={facts.actions}
        change={change}
        flush={flush}
      />
      <Progress
        goals={engagement?.goals ?? []}
        progress={facts.progress}
        earlier={stored.earlierProgress}
        onChange={(progress) => change({ progress })}
      />
      <LinkedReflections id={id} linked={stored.linked} />
      <Section title="Observer">
        <TextInput
          aria-label="Observer"
          placeholder="Who observed the session, if anybody did"
          maw={420}
          maxLength={300}
          value={facts.observer}
          onChange={(event) => change({ observer: event.currentTarget.value })}
        />
      </Section>
      <Attachments ownerKind="session" ownerId={id} />
    </RecordPage>
  );
}
