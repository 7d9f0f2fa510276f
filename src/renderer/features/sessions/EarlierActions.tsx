import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { AgreedAction } from '../../../shared/domain/session.ts';
import { journal, journalClient } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';

interface EarlierActionsProps {
  /** The session's. */
  id: string;
  engagementId: string;
  /** The session's day, YYYY-MM-DD. */
  until: string;
  change: (some: { actions: AgreedAction[] }) => void;
  flush: () => Promise<void>;
}

/** What earlier sessions of the engagement left to do, each to be carried forward into this one. */
export function EarlierActions({ id, engagementId, until, change, flush }: EarlierActionsProps) {
  const open = useQuery(journal.sessions.suggest.queryOptions({ engagementId })).data?.openActions ?? [];
  const earlier = open.filter(({ sessionId, happenedOn }) => sessionId !== id && happenedOn <= until);
  const carry = useMutation({
    mutationFn: async (actionId: string) => {
      // What was changed here goes first: the list that comes back is the one that is gone on with.
      await flush();
      await journalClient.sessions.carry.mutate({ id, actionIds: [actionId] });
      return await journalClient.sessions.byId.query(id);
    },
    onSuccess: ({ actions }) => change({ actions }),
    onError: notifyFailure,
  });
  if (earlier.length === 0) return null;
  return (
    <Stack gap="xs" mt="xs">
      <Title order={3}>Still open from earlier sessions</Title>
      {earlier.map(({ id: actionId, text, happenedOn, dueOn }) => (
        <Group key={actionId} justify="space-between" wrap="nowrap" align="flex-start">
          <Stack gap={0} miw={0}>
            <Text size="sm">{text}</Text>
            <Text size="xs" c="dimmed">
              From {dayInShort(happenedOn)}
              {dueOn === null ? '' : `, due on ${dayInShort(dueOn)}`}
            </Text>
          </Stack>
          <Button
            size="compact-sm"
            variant="default"
            flex="none"
            aria-label={`Carry forward: ${text}`}
            loading={carry.isPending && carry.variables === actionId}
            onClick={() => carry.mutate(actionId)}
          >
            Carry forward
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
