import { Anchor, Button, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Plan, PlanReviewSummary } from '../../../shared/domain/plan.ts';
import { dayInShort } from '../../ui/days.ts';
import { dueInWords } from '../experiments/dueInWords.ts';
import { openReviewDay } from './openReviewDay.tsx';
import { PlanSection } from './PlanSection.tsx';
import classes from './plan.module.css';

interface ReviewsProps {
  plan: Plan;
  reviews: readonly PlanReviewSummary[];
  today: string;
}

/** The plan's reviews: those that were held, and the days on which the next are due. */
export function Reviews({ plan, reviews, today }: ReviewsProps) {
  return (
    <PlanSection
      title="Reviews"
      actions={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
          onClick={() => openReviewDay(plan)}
        >
          Set a review day…
        </Button>
      }
    >
      {reviews.length === 0 ? (
        <Text c="dimmed" className={classes.text}>
          No days yet. On a review you set what was planned against what happened, say what you learned, and change
          dates and objectives with the reason beside them.
        </Text>
      ) : (
        <ul className={classes.rows}>
          {reviews.map((review) => (
            <li key={review.id} className={classes.row}>
              <div className={classes.rowText}>
                <Anchor component={Link} href={`/plan/reviews/${review.id}`} className={classes.rowTitle}>
                  {review.heldOn === null
                    ? `Review on ${dayInShort(review.dueOn)}`
                    : `Review of ${dayInShort(review.heldOn)}`}
                </Anchor>
                <ReviewFact review={review} today={today} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </PlanSection>
  );
}

function ReviewFact({ review: { heldOn, dueOn, excerpt }, today }: { review: PlanReviewSummary; today: string }) {
  if (heldOn !== null) {
    return (
      <Text size="sm" c="dimmed" lineClamp={2}>
        {excerpt === '' ? 'Held, nothing written yet' : excerpt}
      </Text>
    );
  }
  const { words, overdue } = dueInWords(dueOn, today);
  return (
    <Text size="sm" {...(overdue ? { className: classes.overdue } : { c: 'dimmed' })}>
      {words}
    </Text>
  );
}
