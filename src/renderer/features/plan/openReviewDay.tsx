import { Button, Group, Stack } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import { journal } from '../../api/client.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { notifyFailure } from '../../ui/notify.ts';

const modalId = 'review-day';

/** Opens the dialog that sets a day for a review of a plan. */
export function openReviewDay(plan: Plan): void {
  const close = () => modals.close(modalId);
  modals.open({ modalId, title: 'A day for a review', children: <ReviewDay plan={plan} onDone={close} /> });
}

function ReviewDay({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const [day, setDay] = useState<string | null>(null);
  const add = useMutation(journal.plans.addReview.mutationOptions({ onSuccess: onDone, onError: notifyFailure }));
  return (
    <Stack gap="lg">
      <DayPicker
        label="Day of the review"
        description="Within the plan. It comes back on Today."
        value={day}
        minDate={plan.startsOn}
        maxDate={plan.endsOn}
        onChange={setDay}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button
          disabled={day === null}
          loading={add.isPending}
          onClick={() => {
            if (day !== null) add.mutate({ planId: plan.id, dueOn: day });
          }}
        >
          Set this day
        </Button>
      </Group>
    </Stack>
  );
}
