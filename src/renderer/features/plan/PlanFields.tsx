import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { leastEnd, wrongSpan } from '../../../shared/domain/plan/span.ts';
import type { NewPlan } from '../../../shared/domain/plan.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';

interface PlanFieldsProps {
  facts: NewPlan;
  change: (change: Partial<NewPlan>) => void;
  /** Once all has to be right. */
  sent: boolean;
}

/** What a plan is called, from when to when it goes, and what it is for. */
export function PlanFields({ facts, change, sent }: PlanFieldsProps) {
  return (
    <Stack gap="md">
      <TextInput
        label="Title"
        data-autofocus
        maxLength={200}
        value={facts.title}
        error={sent && facts.title.trim() === '' ? 'Give the plan a title.' : null}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <Group gap="md" align="flex-start">
        <DayPicker
          label="First day"
          clearable={false}
          w={180}
          value={facts.startsOn}
          onChange={(startsOn) => {
            if (startsOn === null) return;
            const least = leastEnd(startsOn);
            change({ startsOn, endsOn: facts.endsOn > least ? facts.endsOn : least });
          }}
        />
        <DayPicker
          label="Last day"
          clearable={false}
          w={300}
          value={facts.endsOn}
          error={wrongSpan(facts)}
          onChange={(endsOn) => {
            if (endsOn !== null) change({ endsOn });
          }}
        />
      </Group>
      <Textarea
        label="Aspiration"
        description="Who do you want to be as a coach when it ends?"
        autosize
        minRows={3}
        maxLength={8000}
        value={facts.aspiration}
        onChange={({ currentTarget }) => change({ aspiration: currentTarget.value })}
      />
    </Stack>
  );
}
