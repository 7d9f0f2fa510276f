import { Select } from '@mantine/core';
import { useLinkedSessions, useSessionTargets } from '../records/useSessionTargets.ts';

interface SessionSelectProps {
  /** Only sessions with this client are offered, where one is chosen. */
  clientId: string | null;
  sessionId: string | null;
  onChange: (change: { sessionId: string | null }) => void;
}

/** The session that the feedback is on. */
export function SessionSelect({ clientId, sessionId, onChange }: SessionSelectProps) {
  const offered = useSessionTargets(clientId === null ? {} : { clientId });
  const chosen = useLinkedSessions(sessionId === null ? [] : [sessionId]);
  // One of long ago is not among the newest.
  const older = chosen.filter(({ id }) => !offered.some((session) => session.id === id));
  return (
    <Select
      label="Session"
      w={360}
      placeholder="None"
      searchable
      clearable
      nothingFoundMessage="No such session"
      clearButtonProps={{ 'aria-label': 'Take the session away' }}
      data={[...older, ...offered].map(({ id, label }) => ({ value: id, label }))}
      value={sessionId}
      onChange={(id) => onChange({ sessionId: id })}
    />
  );
}
