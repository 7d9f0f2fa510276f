import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Engagement } from '../../../shared/domain/engagement.ts';
import { journal } from '../../api/client.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { today } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { KindField } from './KindField.tsx';

interface NewEngagementProps {
  clientId: string;
  onDone: () => void;
}

/** Asks what kind of work begins, and when. */
export function NewEngagement({ clientId, onDone }: NewEngagementProps) {
  const [kind, setKind] = useState<Engagement['kind']>('coaching');
  const [startedOn, setStartedOn] = useState(today);
  const create = useMutation(journal.engagements.create.mutationOptions({ onSuccess: onDone, onError: notifyFailure }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    create.mutate({ clientId, kind, startedOn });
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <KindField value={kind} onChange={setKind} />
        <DayPicker
          label="Started on"
          clearable={false}
          value={startedOn}
          onChange={(day) => day !== null && setStartedOn(day)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Begin
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
