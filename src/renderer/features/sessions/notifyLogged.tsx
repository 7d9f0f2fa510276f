import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SessionFacts } from '../../../shared/domain/session.ts';
import { go } from '../../app/go.ts';
import { dayInShort } from '../../ui/days.ts';
import { reflectOnSession } from './reflectOnSession.ts';
import { statusWords } from './sessionWords.ts';

/** Says that a session is logged, and offers to reflect on it at once, or to open it. */
export function notifyLogged(sessionId: string, codeName: string, facts: SessionFacts): void {
  const { status, happenedOn } = facts;
  const then = (next: () => void) => () => {
    notifications.hide(notice);
    next();
  };
  const notice = notifications.show({
    autoClose: 15_000,
    message: (
      <Stack gap="xs">
        <Text size="sm">
          {status === 'held' ? 'Session logged' : statusWords[status]}: {codeName}, {dayInShort(happenedOn)}.
        </Text>
        <Group gap="xs">
          {status === 'held' ? (
            <Button size="compact-sm" variant="light" onClick={then(() => void reflectOnSession(sessionId))}>
              Reflect on it
            </Button>
          ) : null}
          <Button size="compact-sm" variant="subtle" onClick={then(() => go(`/practice/sessions/${sessionId}`))}>
            Open it
          </Button>
        </Group>
      </Stack>
    ),
  });
}
