import { Alert, Button, Group, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { scaleInWords } from '../../../shared/domain/framework.ts';
import {
  type Rating,
  type RatingRound,
  type RoundPatch,
  raterInWords,
  roundPatchSchema,
} from '../../../shared/domain/rating.ts';
import { AppError } from '../../../shared/result.ts';
import { journal, journalClient, queryClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { counted } from '../../ui/counted.ts';
import { errorText } from '../../ui/errorText.ts';
import { DayInput } from '../records/DayInput.tsx';
import { RecordPage } from '../records/RecordPage.tsx';
import { TrashButton } from '../records/TrashButton.tsx';
import { useCheckedChange } from '../records/useCheckedChange.ts';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { FeedbackSelect } from './FeedbackSelect.tsx';
import { RatingSheet } from './RatingSheet.tsx';
import { backToRounds, trashRound } from './roundPlace.ts';
import { useRoundBefore } from './useRoundBefore.ts';

/** What is written on the sheet. */
type Written = Required<Omit<RoundPatch, 'clientId'>>;

const draftOf = createPatchDrafts<Written>();

const writtenOf = ({ ratedOn, who, feedbackId, note, ratings }: RatingRound): Written => {
  return { ratedOn, who, feedbackId, note, ratings };
};

interface DraftRoundProps {
  round: RatingRound;
  onFinished: () => void;
}

/** A round that is being filled in: saved with every pause, finished when the coach says so. */
export function DraftRound({ round, onFinished }: DraftRoundProps) {
  const { id, source, framework, scale, clientId } = round;
  const { shown, forget, renew } = useRoundBefore(round);
  const { facts, change, saveState, flush } = useRecordDraft<Written>(writtenOf(round), draftOf(id), async (patch) => {
    await journalClient.ratings.save.mutate({ id, patch });
    if (patch.ratedOn !== undefined || patch.who !== undefined) renew();
  });
  const checkedChange = useCheckedChange(roundPatchSchema, change);
  const finish = useMutation({
    mutationFn: async () => {
      await flush();
      if (Object.keys(draftOf(id).pending()).length > 0) {
        throw new AppError('invalid-input', 'What you wrote last is not saved yet. Finish the round once it is.');
      }
      await journalClient.ratings.finish.mutate({ id, done: true });
      await queryClient.invalidateQueries(journal.ratings.pathFilter());
    },
    onSuccess: onFinished,
  });
  const rated = facts.ratings.filter(({ score }) => score !== null).length;

  const latest = useRef(facts.ratings);
  const rate = useCallback(
    (rating: Rating) => {
      const others = latest.current.filter(({ competencyId }) => competencyId !== rating.competencyId);
      latest.current = [...others, rating];
      checkedChange({ ratings: latest.current });
    },
    [checkedChange],
  );

  return (
    <RecordPage
      back={backToRounds}
      saveState={saveState}
      retry={flush}
      actions={
        <>
          <TrashButton noun="Rating round" list={backToRounds.href} trash={(trashed) => trashRound(id, trashed)} />
          <Button size="sm" loading={finish.isPending} onClick={() => finish.mutate()}>
            Finish
          </Button>
        </>
      }
    >
      <div>
        <Title order={1}>{framework.name}</Title>
        <Text c="dimmed" mt={4} role="status">
          {source === 'self' ? 'How I see myself' : `As ${raterInWords({ source, who: facts.who })} put it`} · {rated}{' '}
          of {counted(round.of, 'competency', 'competencies')} rated · {scaleInWords(scale)}
        </Text>
      </div>
      {finish.isError ? (
        <Alert color="red" role="alert">
          {errorText(failureOf(finish.error))}
        </Alert>
      ) : null}
      <Group gap="md" align="flex-start">
        <DayInput
          label="Day"
          value={facts.ratedOn}
          onChange={(ratedOn) => {
            forget();
            checkedChange({ ratedOn });
          }}
        />
        {source === 'self' || clientId !== null ? null : (
          <TextInput
            label="Called"
            w={240}
            maxLength={60}
            value={facts.who}
            onChange={(event) => {
              forget();
              checkedChange({ who: event.currentTarget.value });
            }}
          />
        )}
        {source === 'self' ? null : (
          <FeedbackSelect
            source={source}
            value={facts.feedbackId}
            onChange={(feedbackId) => checkedChange({ feedbackId })}
          />
        )}
      </Group>
      <RatingSheet round={shown} ratings={facts.ratings} onRate={rate} />
      <Textarea
        label="Note on the whole round"
        description="What struck you when you looked at it as a whole."
        autosize
        minRows={2}
        maxLength={4000}
        value={facts.note}
        onChange={(event) => checkedChange({ note: event.currentTarget.value })}
      />
      <Group justify="flex-end">
        <Button loading={finish.isPending} onClick={() => finish.mutate()}>
          Finish the round
        </Button>
      </Group>
    </RecordPage>
  );
}
