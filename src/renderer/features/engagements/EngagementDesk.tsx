import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconSignature } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { type Engagement, type EngagementFacts, isSignedByAll } from '../../../shared/domain/engagement.ts';
import { journalClient } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { SaveFailure, SaveStatus } from '../../ui/SaveStatus.tsx';
import { Attachments } from '../attachments/Attachments.tsx';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { EngagementMenu } from './EngagementMenu.tsx';
import { EngagementSections } from './EngagementSections.tsx';
import { draftOf } from './engagementDraft.ts';
import { kindWords, signatureInWords } from './inWords.ts';

interface EngagementDeskProps {
  engagement: Engagement;
  /** Whether its sections are there from the beginning; the others are one click away. */
  opened: boolean;
}

/** One engagement: what it is and whether its contract is signed, then its sections to read and to write in. */
export function EngagementDesk({ engagement, opened }: EngagementDeskProps) {
  const { id, clientId } = engagement;
  const { facts, change, saveState, flush } = useRecordDraft<EngagementFacts>(engagement, draftOf(id), (patch) =>
    journalClient.engagements.save.mutate({ id, patch }),
  );
  const [open, setOpen] = useState(opened);
  const heading = useId();
  const title = `${kindWords[facts.kind]} since ${dayInShort(facts.startedOn)}`;
  return (
    <Stack component="section" aria-labelledby={heading} gap="xs">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm">
          <Title order={2} id={heading}>
            {title}
          </Title>
          {facts.closedOn === null ? null : (
            <Badge variant="default" tt="none">
              Closed on {dayInShort(facts.closedOn)}
            </Badge>
          )}
        </Group>
        <Group gap="xs" wrap="nowrap">
          <SaveStatus state={saveState} />
          <EngagementMenu id={id} title={title} />
        </Group>
      </Group>
      <SaveFailure state={saveState} retry={flush} />
      <Signature facts={facts} />
      {open ? (
        <>
          <EngagementSections clientId={clientId} facts={facts} change={change} flush={flush} />
          <Attachments ownerKind="engagement" ownerId={id} />
        </>
      ) : (
        <Anchor component="button" type="button" size="sm" w="fit-content" onClick={() => setOpen(true)}>
          Show contract, goals and reviews
        </Anchor>
      )}
    </Stack>
  );
}

function Signature({ facts }: { facts: EngagementFacts }) {
  const Icon = isSignedByAll(facts.contract) ? IconCheck : IconSignature;
  return (
    <Group gap={6} c="dimmed" wrap="nowrap">
      <Icon size={16} aria-hidden />
      <Text size="sm">{signatureInWords(facts)}</Text>
    </Group>
  );
}
