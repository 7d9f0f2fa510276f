import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { journal } from '../../api/client.ts';
import { useRoundFromFeedback } from './useRoundFromFeedback.ts';

interface MakeRoundProps {
  feedbackId: string;
  /** Saves what was changed in the feedback. */
  flush: () => Promise<void>;
}

/** With feedback that has ratings: makes a round of them, or leads to the one that was made. */
export function MakeRound({ feedbackId, flush }: MakeRoundProps) {
  const { data: offered } = useQuery(journal.ratings.feedbackToTurn.queryOptions());
  const { data: rounds } = useQuery(journal.ratings.list.queryOptions());
  const turn = useRoundFromFeedback();
  const round = rounds?.find((one) => one.feedbackId === feedbackId);
  if (round) {
    return (
      <Text size="sm">
        <Anchor component={Link} href={`/competencies/rounds/${round.id}`} underline="always">
          Shown as a rating round
        </Anchor>
        . What is changed here changes nothing there.
      </Text>
    );
  }
  if (!offered?.some(({ id }) => id === feedbackId)) return null;
  return (
    <Group gap="sm">
      <Button size="compact-sm" variant="default" onClick={() => void flush().then(() => turn(feedbackId))}>
        Make it a rating round
      </Button>
      <Text size="sm" c="dimmed">
        It then stands beside your own ratings over time.
      </Text>
    </Group>
  );
}
