import { Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Judgement } from '../../../../shared/domain/readiness.ts';
import type { Criterion } from '../../../../shared/domain/unit.ts';
import { journal, journalClient } from '../../../api/client.ts';
import { createPatchDrafts } from '../../../api/patchDrafts.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { SaveFailure, SaveStatus } from '../../../ui/SaveStatus.tsx';
import { MarksInput } from '../../readiness/MarksInput.tsx';
import { useRecordDraft } from '../../records/useRecordDraft.ts';
import classes from './board.module.css';

type Note = Pick<Judgement, 'note'>;

const draftOf = createPatchDrafts<Note>();

interface JudgeCriterionProps {
  unitId: string;
  criterion: Criterion;
  judgement: Judgement | null;
}

/** The writer’s own judgement: done or not, marks where the unit has them, and a note, which is saved while it is typed. */
export function JudgeCriterion({ unitId, criterion, judgement }: JudgeCriterionProps) {
  const { reference, marks } = criterion;
  const judge = useMutation(journal.readiness.judgeCriterion.mutationOptions({ onError: notifyFailure }));
  const draft = useRecordDraft<Note>({ note: judgement?.note ?? '' }, draftOf(`${unitId}:${reference}`), ({ note }) =>
    journalClient.readiness.judgeCriterion.mutate({ unitId, reference, judgement: { note } }),
  );
  // What was ticked last, before the board has been asked for again.
  const [done, setDone] = useState(judgement?.done ?? false);

  function finish(isDone: boolean): void {
    setDone(isDone);
    judge.mutate({ unitId, reference, judgement: { done: isDone } }, { onError: () => setDone(!isDone) });
  }

  return (
    <Stack gap="sm" className={classes.guidance} role="group" aria-label={`Your judgement of ${reference}`}>
      <Group gap="xl" align="center">
        <Checkbox
          label="I judge this criterion done"
          checked={done}
          onChange={(event) => finish(event.currentTarget.checked)}
        />
        {marks ? (
          <Group gap="xs">
            <MarksInput
              label={`Marks that you would give ${reference}`}
              most={marks.most}
              marks={judgement?.marks ?? null}
              onChange={(given) => judge.mutate({ unitId, reference, judgement: { marks: given } })}
            />
            <span>
              of {marks.most} marks, {marks.pass} needed
            </span>
          </Group>
        ) : null}
      </Group>
      <Textarea
        label="Note"
        description="What still troubles you, or where the strongest evidence is. It stands in the mapping sheet under comments."
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2000}
        value={draft.facts.note}
        onChange={(event) => draft.change({ note: event.currentTarget.value })}
      />
      <SaveStatus state={draft.saveState} />
      <SaveFailure state={draft.saveState} retry={draft.flush} />
    </Stack>
  );
}
