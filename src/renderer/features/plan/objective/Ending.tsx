import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { objectiveStatusWords } from '../../../../shared/domain/plan/words.ts';
import type { Ending as EndingFacts, Objective } from '../../../../shared/domain/plan.ts';
import { journal } from '../../../api/client.ts';
import { go } from '../../../app/go.ts';
import { today } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { PlanSection } from '../PlanSection.tsx';
import classes from '../plan.module.css';

const modalId = 'end-objective';
const endings = ['achieved', 'partly', 'dropped'] as const;

interface EndingProps {
  objective: Objective;
  /** Saves what is pending now. */
  flush: () => Promise<void>;
}

/** How the objective ended, or the way to end it. */
export function Ending({ objective, flush }: EndingProps) {
  const { id, status, outcome, effect, planId, carriedInto } = objective;
  const end = useMutation(
    journal.plans.endObjective.mutationOptions({
      onSuccess: () => go(`/plan/plans/${planId}`),
      onError: notifyFailure,
    }),
  );
  if (status === 'carried' && carriedInto !== null) return null;
  if (status !== 'open') {
    return (
      <div className={classes.part}>
        <PlanSection
          title="How it ended"
          actions={
            <Button
              variant="default"
              size="xs"
              onClick={() => end.mutate({ id, ending: { status: 'open', closedOn: null, outcome, effect } })}
            >
              Open it again
            </Button>
          }
        >
          {status === 'carried' ? (
            <Text c="dimmed" className={classes.text}>
              It was carried over, and what went on with it is in the trash or gone. Open it again to go on with it
              here.
            </Text>
          ) : (
            <Text className={classes.text}>{outcome === '' ? 'No outcome written.' : outcome}</Text>
          )}
          {effect === '' ? null : (
            <Text className={classes.text}>
              <Text span c="dimmed">
                Effect:{' '}
              </Text>
              {effect}
            </Text>
          )}
        </PlanSection>
      </div>
    );
  }

  async function open(): Promise<void> {
    await flush();
    const close = () => modals.close(modalId);
    modals.open({
      modalId,
      title: 'End this objective',
      size: 'lg',
      children: <EndForm objective={objective} onDone={close} />,
    });
  }

  return (
    <Group className={classes.part}>
      <Button variant="default" onClick={() => void open()}>
        End this objective…
      </Button>
    </Group>
  );
}

function EndForm({ objective, onDone }: { objective: Objective; onDone: () => void }) {
  const { id, planId } = objective;
  const [facts, setFacts] = useState<EndingFacts>({
    status: 'achieved',
    closedOn: today(),
    outcome: objective.outcome,
    effect: objective.effect,
  });
  const undo = useMutation(journal.plans.endObjective.mutationOptions());
  const end = useMutation(
    journal.plans.endObjective.mutationOptions({
      onSuccess: () => {
        onDone();
        go(`/plan/plans/${planId}`);
        const ending = { status: 'open', closedOn: null, outcome: facts.outcome, effect: facts.effect } as const;
        notifyUndo('The objective is ended.', () => undo.mutateAsync({ id, ending }));
      },
      onError: notifyFailure,
    }),
  );
  return (
    <Stack gap="md">
      <Radio.Group
        label="How did it end?"
        value={facts.status}
        onChange={(chosen) => {
          const status = endings.find((each) => each === chosen);
          if (status) setFacts({ ...facts, status });
        }}
      >
        <Group gap="lg" mt="xs">
          {endings.map((each) => (
            <Radio key={each} value={each} label={objectiveStatusWords[each]} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label="Outcome"
        description="What came of it, and what shows it?"
        autosize
        minRows={3}
        maxLength={8000}
        value={facts.outcome}
        onChange={({ currentTarget }) => setFacts({ ...facts, outcome: currentTarget.value })}
      />
      <Textarea
        label="Effect"
        description="What is otherwise now, for you, for clients, for others?"
        autosize
        minRows={2}
        maxLength={8000}
        value={facts.effect}
        onChange={({ currentTarget }) => setFacts({ ...facts, effect: currentTarget.value })}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button loading={end.isPending} onClick={() => end.mutate({ id, ending: facts })}>
          End it
        </Button>
      </Group>
    </Stack>
  );
}
