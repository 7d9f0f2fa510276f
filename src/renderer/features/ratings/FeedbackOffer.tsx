import { Button, Group, Stack, Text } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { dayInShort } from '../../ui/days.ts';
import classes from './ratings.module.css';
import { useRoundFromFeedback } from './useRoundFromFeedback.ts';

/** Feedback whose ratings are in no round yet: each becomes one by a click. */
export function FeedbackOffer() {
  const { data: offered = [] } = useQuery(journal.ratings.feedbackToTurn.queryOptions());
  const turn = useRoundFromFeedback();
  if (offered.length === 0) return null;
  return (
    <Stack gap="xs" className={classes.offer}>
      <Group gap="sm" wrap="nowrap">
        <IconMessageCircle size={20} aria-hidden />
        <Text>
          {offered.length === 1
            ? 'A feedback form with ratings is in no round yet.'
            : `${counted(offered.length, 'feedback form')} with ratings are in no round yet.`}
        </Text>
      </Group>
      <Disclosure label="Show them">
        <ul className={classes.offered}>
          {offered.map(({ id, title, givenOn, ratings }) => (
            <li key={id}>
              <Text size="sm">
                {title}, {dayInShort(givenOn)} · {counted(ratings, 'rating')}
              </Text>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Make a round of ${title}, ${dayInShort(givenOn)}`}
                onClick={() => turn(id)}
              >
                Make it a round
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Stack>
  );
}
