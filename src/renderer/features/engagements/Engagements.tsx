import { Button, Divider, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { journal, journalClient } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { EngagementDesk } from './EngagementDesk.tsx';
import { openNewEngagement } from './openNewEngagement.tsx';

/** The engagements with a client, newest first. They are loaded anew each time, since one writes in them. */
export function Engagements({ clientId }: { clientId: string }) {
  const engagements = useQuery({
    ...journal.engagements.ofClient.queryOptions(clientId),
    queryFn: async () => {
      await saveAllDrafts();
      return journalClient.engagements.ofClient.query(clientId);
    },
    gcTime: 0,
  });
  if (engagements.isError) return <FailureState error={engagements.error} retry={engagements.refetch} />;
  if (!engagements.data) return null;
  const newest = engagements.data.find(({ closedOn }) => closedOn === null) ?? engagements.data[0];
  return (
    <Stack gap="lg">
      {engagements.data.length === 0 ? (
        <Text c="dimmed">
          An engagement is the work with this client for one purpose: its contract, needs, goals and reviews.
        </Text>
      ) : null}
      {engagements.data.map((engagement) => (
        // A new code name stands in the contract too: the sections begin anew with what is stored.
        <EngagementDesk
          key={`${engagement.id} ${engagement.codeName}`}
          engagement={engagement}
          opened={engagement === newest}
        />
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => openNewEngagement(clientId)}
      >
        New engagement
      </Button>
      <Divider />
    </Stack>
  );
}
