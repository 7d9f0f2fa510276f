import { Anchor, Button, Popover, Select, Stack, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { addDays } from '../../../../shared/domain/date.ts';
import type { SessionSummary } from '../../../../shared/domain/session.ts';
import { journal } from '../../../api/client.ts';
import { dayInShort } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import { FactButton } from './FactButton.tsx';

/** A session is offered that lies within so many days of the reflection. */
const NEAR_DAYS = 14;
const OFFERED = 100;

const nameOf = ({ codeName, happenedOn }: SessionSummary): string => `${codeName}, ${dayInShort(happenedOn)}`;

/** The session that the reflection is on: the way there, and the choice of another one or of none. */
export function SessionField() {
  const { id } = useDesk();
  const session = useQuery(journal.sessions.ofReflection.queryOptions(id)).data;
  const [opened, setOpened] = useState(false);
  if (session === undefined) return null;
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus shadow="md" position="bottom-start" width={340}>
      <Popover.Target>
        <FactButton
          icon={<IconMessages size={16} />}
          aria-label={session ? `Session: ${nameOf(session)}` : 'Link a session'}
          onClick={() => setOpened((open) => !open)}
        >
          {session ? nameOf(session) : 'Link a session'}
        </FactButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Session">
        <SessionChoice session={session} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface SessionChoiceProps {
  session: SessionSummary | null;
  onDone: () => void;
}

function SessionChoice({ session, onDone }: SessionChoiceProps) {
  const { id: reflectionId, facts } = useDesk();
  const { happenedOn } = useCell(facts);
  const filter = { from: addDays(happenedOn, -NEAR_DAYS), to: addDays(happenedOn, NEAR_DAYS) };
  const near = useQuery(journal.sessions.page.queryOptions({ filter, offset: 0, limit: OFFERED })).data?.rows;
  const link = useMutation(
    journal.sessions.linkReflection.mutationOptions({ onSuccess: onDone, onError: notifyFailure }),
  );
  const putBack = useMutation(journal.sessions.linkReflection.mutationOptions());
  const unlink = (sessionId: string) =>
    link.mutate(
      { reflectionId, sessionId: null },
      {
        onSuccess: () =>
          notifyUndo('No longer on that session. What you wrote stays.', () =>
            putBack.mutateAsync({ reflectionId, sessionId }),
          ),
      },
    );
  const others = (near ?? []).filter(({ id }) => id !== session?.id);
  return (
    <Stack gap="sm">
      {session ? (
        <Anchor component={Link} href={`/practice/sessions/${session.id}`} size="sm">
          Open the session with {session.codeName}
        </Anchor>
      ) : null}
      {near === undefined || others.length > 0 ? (
        <Select
          label={session ? 'On another session' : 'On which session?'}
          description="Within two weeks of the day of this reflection"
          placeholder="Choose a session"
          openOnFocus={false}
          data={others.map((each) => ({ value: each.id, label: nameOf(each) }))}
          comboboxProps={{ withinPortal: false }}
          value={null}
          onChange={(sessionId) => {
            if (sessionId !== null) link.mutate({ reflectionId, sessionId });
          }}
        />
      ) : (
        <Text size="sm" c="dimmed">
          No {session ? 'other ' : ''}session is logged within two weeks of this day.
        </Text>
      )}
      {session ? (
        <Button size="compact-sm" variant="default" w="fit-content" onClick={() => unlink(session.id)}>
          Take it off this session
        </Button>
      ) : (
        <Anchor component={Link} href="/practice/sessions" size="sm">
          All sessions
        </Anchor>
      )}
    </Stack>
  );
}
