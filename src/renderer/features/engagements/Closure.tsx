import { Stack, Textarea } from '@mantine/core';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { today } from '../../ui/days.ts';
import type { SectionProps } from './engagementDraft.ts';

/** When and why the work ended. */
export function Closure({ facts, change }: SectionProps) {
  return (
    <Stack gap="md">
      <DayPicker
        label="Closed on"
        description="From this day on the engagement is not offered for new sessions."
        placeholder="Still open"
        w={300}
        minDate={facts.startedOn}
        maxDate={today()}
        value={facts.closedOn}
        onChange={(closedOn) => change({ closedOn })}
      />
      <Textarea
        label="Reason"
        description="Why it ended, and how you parted"
        autosize
        minRows={2}
        maxRows={20}
        maxLength={10_000}
        value={facts.closingReason}
        onChange={(event) => change({ closingReason: event.currentTarget.value })}
      />
    </Stack>
  );
}
