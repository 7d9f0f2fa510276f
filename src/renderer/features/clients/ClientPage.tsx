import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ClientSummary } from '../../../shared/domain/client.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { timeInWords } from '../../ui/timeInWords.ts';
import { Engagements } from '../engagements/Engagements.tsx';
import { openLogSession } from '../sessions/openLogSession.ts';
import { ClientFeedback } from './ClientFeedback.tsx';
import { ClientMenu } from './ClientMenu.tsx';
import { ClientSessions } from './ClientSessions.tsx';
import classes from './clients.module.css';
import { RegisterPanel } from './RegisterPanel.tsx';

interface ClientPageProps {
  params: { id?: string | undefined };
}

function recordInWords({ sessions, minutes, lastSessionOn }: ClientSummary): string {
  if (lastSessionOn === null) return 'No session held yet';
  return `${counted(sessions, 'session')}, ${timeInWords(minutes)}, the last on ${dayInShort(lastSessionOn)}`;
}

/** One client: the register, closed; the engagements; the sessions. */
export function ClientPage({ params }: ClientPageProps) {
  const id = params.id ?? '';
  const found = useQuery(journal.clients.byId.queryOptions(id));
  if (found.isError) return <FailureState error={found.error} retry={found.refetch} />;
  if (!found.data) return null;
  const client = found.data;
  return (
    <Page
      width="text"
      title={client.codeName}
      subtitle={recordInWords(client)}
      above={
        <Anchor component={Link} href="/practice/clients" size="sm" className={classes.back}>
          <IconArrowLeft size={16} aria-hidden /> Clients
        </Anchor>
      }
      actions={
        <>
          {client.openEngagements > 0 ? (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => openLogSession({ clientId: id })}>
              Log a session
            </Button>
          ) : null}
          <ClientMenu client={client} />
        </>
      }
    >
      <RegisterPanel client={client} />
      <Engagements clientId={id} />
      <ClientSessions client={client} />
      <ClientFeedback clientId={id} />
    </Page>
  );
}
