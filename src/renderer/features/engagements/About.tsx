import { Group, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { isBeyondUsual } from '../../../shared/domain/engagement.ts';
import { journal } from '../../api/client.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import type { SectionProps } from './engagementDraft.ts';
import { KindField } from './KindField.tsx';

interface AboutProps extends SectionProps {
  clientId: string;
}

/** What kind of work it is, at which level, since when, and who else has a stake in it. */
export function About({ clientId, facts, change }: AboutProps) {
  const open = useQuery(journal.engagements.open.queryOptions());
  const beyond = facts.exceptionReason !== '' || isBeyondUsual(open.data ?? [], clientId);
  return (
    <Stack gap="md">
      <Group align="flex-start">
        <KindField value={facts.kind} onChange={(kind) => change({ kind })} />
        <DayPicker
          label="Started on"
          clearable={false}
          maxDate={facts.closedOn ?? undefined}
          value={facts.startedOn}
          onChange={(day) => day !== null && change({ startedOn: day })}
        />
      </Group>
      <TextInput
        label="Level"
        description="E.g. team leader, senior, executive"
        maxLength={300}
        value={facts.level}
        onChange={(event) => change({ level: event.currentTarget.value })}
      />
      <TagsInput
        label="Stakeholders"
        description="By their role, never by name; Enter adds one: e.g. line manager"
        maxTags={20}
        maxLength={300}
        value={facts.stakeholders}
        onChange={(stakeholders) => change({ stakeholders })}
      />
      {beyond ? (
        <Textarea
          label="Why this client is taken beyond the usual number"
          description="You work with three others. Unit 8588-501 accepts a fourth client as an exception, with the reason on record."
          autosize
          minRows={2}
          maxLength={10_000}
          value={facts.exceptionReason}
          onChange={(event) => change({ exceptionReason: event.currentTarget.value })}
        />
      ) : null}
    </Stack>
  );
}
