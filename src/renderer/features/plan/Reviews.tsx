import { Anchor, Button, Popover, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Plan, PlanReviewSummary } from '../../../shared/domain/plan.ts';
import { journal } from '../../api/client.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { dueInWords } from '../experiments/dueInWords.ts';
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
    <PlanSection title="Reviews" actions={<AddReview plan={plan} today={today} />}>
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

function AddReview({ plan, today }: { plan: Plan; today: string }) {
  const [opened, setOpened] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const add = useMutation(
    journal.plans.addReview.mutationOptions({
      onSuccess: () => {
        setOpened(false);
        setDay(null);
      },
      onError: notifyFailure,
    }),
  );
  const from = today > plan.startsOn ? today : plan.startsOn;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          Set a review day
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <DayPicker
            label="Day of the review"
            value={day}
            minDate={plan.startsOn}
            maxDate={plan.endsOn}
            placeholder={dayInShort(from)}
            onChange={setDay}
          />
          <Button
            size="xs"
            disabled={day === null}
            loading={add.isPending}
            onClick={() => {
              if (day !== null) add.mutate({ planId: plan.id, dueOn: day });
            }}
          >
            Set this day
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
