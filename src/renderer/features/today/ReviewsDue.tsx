import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { ReviewDue } from '../../../shared/domain/engagement.ts';
import { reviewWords } from '../engagements/inWords.ts';
import { dueInWords } from '../experiments/dueInWords.ts';
import classes from './rows.module.css';
import { Section } from './Section.tsx';

interface ReviewsDueProps {
  /** The longest due first. */
  reviews: readonly ReviewDue[];
  /** YYYY-MM-DD */
  today: string;
}

/** Reviews of engagements whose day has come. */
export function ReviewsDue({ reviews, today }: ReviewsDueProps) {
  return (
    <Section title="Reviews due">
      <ul className={classes.rows}>
        {reviews.map(({ engagementId, clientId, codeName, kind, dueOn }) => (
          <li key={`${engagementId} ${kind}`} className={classes.row}>
            <Anchor component={Link} href={`/practice/clients/${clientId}`} className={classes.name}>
              {codeName}
            </Anchor>
            <Text size="sm" c="dimmed">
              {reviewWords[kind]} · <span className={classes.overdue}>{dueInWords(dueOn, today).words}</span>
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
