import type { Session } from '../../../shared/domain/session.ts';
import { journalClient } from '../../api/client.ts';
import { LoadedRecord } from '../records/LoadedRecord.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { sessionsList } from './sessionDrafts.ts';

const load = (id: string): Promise<Session> => journalClient.sessions.byId.query(id);
const putBack = (id: string) => journalClient.sessions.trash.mutate({ ids: [id], trashed: false });

interface SessionPageProps {
  params: { id?: string | undefined };
}

/** One session: its facts, its notes, and what belongs to it. */
export function SessionPage({ params: { id = '' } }: SessionPageProps) {
  return (
    <LoadedRecord id={id} load={load} back={sessionsList} noun="session" putBack={putBack}>
      {(session) => <SessionSheet key={id} session={session} />}
    </LoadedRecord>
  );
}
