import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { TodayOverview } from '../../../main/journal/features/today/service.ts';
import { dayInShort } from '../../ui/days.ts';
import { dueInWords } from '../experiments/dueInWords.ts';
import { Section } from './Section.tsx';

interface RatingDueProps {
  due: NonNullable<TodayOverview['ratingDue']>;
  /** YYYY-MM-DD */
  today: string;
}

const rhythmWords = { monthly: 'Every month', quarterly: 'Every quarter' };

/** The reminder to rate oneself, or to finish what was begun. */
export function RatingDue({ due: { rhythm, dueOn, lastRatedOn, draftId }, today }: RatingDueProps) {
  const href = draftId === null ? '/competencies/rounds' : `/competencies/rounds/${draftId}`;
  return (
    <Section title="Rate yourself">
      <Text size="sm">
        {rhythmWords[rhythm]} · {dueInWords(dueOn, today).words}.{' '}
        {lastRatedOn === null ? 'There is no round of your own yet.' : `Last on ${dayInShort(lastRatedOn)}.`}{' '}
        <Anchor component={Link} href={href} inherit underline="always">
          {draftId === null ? 'Go to rating rounds' : 'Go on with the round'}
        </Anchor>
      </Text>
    </Section>
  );
}
