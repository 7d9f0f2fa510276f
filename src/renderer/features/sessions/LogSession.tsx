import { Button, Group } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { openNewClient } from '../clients/openNewClient.tsx';
import { LogSessionForm } from './LogSessionForm.tsx';
import type { SessionDraft } from './sessionDraft.ts';

export interface LogSessionProps {
  wish: { clientId?: string | undefined };
  draft: SessionDraft;
  /** It was about to be closed with words in it. */
  asking: boolean;
  onTyped: () => void;
  /** To be closed without a session. */
  onLeave: () => void;
  /** What was typed is not wanted. */
  onThrowAway: () => void;
  onDone: () => void;
}

/** The form with last time's values; where there is no engagement yet, what has to come first. */
export function LogSession(props: LogSessionProps) {
  const engagements = useQuery(journal.engagements.open.queryOptions());
  const { clientId } = props.wish;
  const wished = engagements.data?.find((engagement) => engagement.clientId === clientId)?.id ?? null;
  // Asked anew each time: what was offered before the last session is not last time's.
  const suggestion = useQuery(
    journal.sessions.suggest.queryOptions(
      { engagementId: wished },
      { enabled: engagements.data !== undefined, gcTime: 0 },
    ),
  );
  const error = engagements.error ?? suggestion.error;
  if (error)
    return <FailureState error={error} retry={() => Promise.all([engagements.refetch(), suggestion.refetch()])} />;
  if (!engagements.data || !suggestion.data) return null;
  const { engagementId } = suggestion.data;
  if (engagementId === null) return <NoEngagement onLeave={props.onLeave} />;
  return (
    <LogSessionForm
      {...props}
      engagements={engagements.data}
      suggestion={suggestion.data}
      engagementId={engagementId}
    />
  );
}

function NoEngagement({ onLeave }: { onLeave: () => void }) {
  return (
    <EmptyState
      icon={<IconUser size={40} stroke={1.25} />}
      title="First, with whom?"
      action={
        <Group>
          <Button
            data-autofocus
            onClick={() => {
              onLeave();
              openNewClient();
            }}
          >
            Add a client
          </Button>
        </Group>
      }
    >
      A session belongs to an open engagement with a client. A code name such as “Client 1” is enough to begin with.
    </EmptyState>
  );
}
