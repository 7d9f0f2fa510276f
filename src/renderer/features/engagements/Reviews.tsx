import { Group, Stack, Textarea } from '@mantine/core';
import { type Review, reviewKinds } from '../../../shared/domain/engagement.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { today } from '../../ui/days.ts';
import type { SectionProps } from './engagementDraft.ts';
import classes from './engagements.module.css';
import { reviewWords } from './inWords.ts';

const questions: Record<Review['kind'], string> = {
  midway: 'What works, what is to change, and how far the goals have come',
  closing: 'What was reached, what was learned, and what comes after',
};

/** The review half way and the one at the end: due, held, and what was said. */
export function Reviews({ facts, change }: SectionProps) {
  const reviewOf = (kind: Review['kind']): Review => {
    return facts.reviews.find((review) => review.kind === kind) ?? { kind, dueOn: null, heldOn: null, text: '' };
  };
  const set = (changed: Review) =>
    change({ reviews: reviewKinds.map((kind) => (kind === changed.kind ? changed : reviewOf(kind))) });
  return (
    <Stack gap="lg">
      {reviewKinds.map((kind) => {
        const review = reviewOf(kind);
        return (
          <fieldset key={kind} className={classes.group}>
            <legend>{reviewWords[kind]}</legend>
            <Stack gap="sm">
              <Group>
                <DayPicker label="Due on" value={review.dueOn} onChange={(dueOn) => set({ ...review, dueOn })} />
                <DayPicker
                  label="Held on"
                  placeholder="Not held yet"
                  maxDate={today()}
                  value={review.heldOn}
                  onChange={(heldOn) => set({ ...review, heldOn })}
                />
              </Group>
              <Textarea
                label="What it said"
                description={questions[kind]}
                autosize
                minRows={2}
                maxRows={20}
                maxLength={10_000}
                value={review.text}
                onChange={(event) => set({ ...review, text: event.currentTarget.value })}
              />
            </Stack>
          </fieldset>
        );
      })}
    </Stack>
  );
}
