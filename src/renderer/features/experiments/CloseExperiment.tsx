import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Experiment, experimentStatusSchema } from '../../../shared/domain/experiment.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { PlanText } from './PlanText.tsx';

const closedStatusSchema = experimentStatusSchema.exclude(['open']);

const ways = [
  { status: 'tried', label: 'Tried', description: 'I did what I had planned.' },
  { status: 'changed', label: 'Changed', description: 'I did something else in its place.' },
  { status: 'dropped', label: 'Dropped', description: 'I let it go.' },
] as const;

interface CloseExperimentProps {
  experiment: Experiment;
  onDone: () => void;
}

/** Asks what came of an experiment: tried, changed or dropped, with a word about it. */
export function CloseExperiment({ experiment, onDone }: CloseExperimentProps) {
  const { id, text, status: before, outcome: outcomeBefore } = experiment;
  const [status, setStatus] = useState<string>('tried');
  const [outcome, setOutcome] = useState(outcomeBefore ?? '');
  const close = useMutation(
    journal.experiments.close.mutationOptions({
      onSuccess: (_, closed) => {
        onDone();
        notifyUndo(`Experiment closed as ${closed.status}.`, async () => {
          await reopen.mutateAsync({ id, status: before, outcome: outcomeBefore });
        });
      },
      onError: notifyFailure,
    }),
  );
  const reopen = useMutation(journal.experiments.close.mutationOptions());

  function submit(event: FormEvent): void {
    event.preventDefault();
    const words = outcome.trim();
    close.mutate({ id, status: closedStatusSchema.parse(status), outcome: words === '' ? null : words });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <PlanText text={text} />
        <Radio.Group label="What came of it?" value={status} onChange={setStatus}>
          <Stack gap="xs" mt="xs">
            {ways.map((way, index) => (
              <Radio
                key={way.status}
                value={way.status}
                label={way.label}
                description={way.description}
                data-autofocus={index === 0 || undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="A word about it"
          description="Optional. What happened, what surprised you, or why you let it go."
          autosize
          minRows={3}
          maxRows={10}
          maxLength={5000}
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Leave it open
          </Button>
          <Button type="submit" loading={close.isPending}>
            Close the experiment
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
