import { Anchor, Button, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from 'wouter';
import { competenciesOf, scaleInWords } from '../../../shared/domain/framework.ts';
import { type RatingRound, raterInWords } from '../../../shared/domain/rating.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { dayInWords } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { RecordPage } from '../records/RecordPage.tsx';
import { TrashButton } from '../records/TrashButton.tsx';
import { RatedRow } from './RatedRow.tsx';
import classes from './ratings.module.css';
import { backToRounds, trashRound } from './roundPlace.ts';

interface FinishedRoundProps {
  round: RatingRound;
  onReopened: () => void;
}

const nothingToRetry = () => Promise.resolve();

/** A finished round to read: every score with what it rests on, and what changed since the one before. */
export function FinishedRound({ round, onReopened }: FinishedRoundProps) {
  const { id, framework, scale, source, ratedOn, note, previous, feedbackId } = round;
  const asked = new URLSearchParams(useSearch()).get('competency');
  const reopen = useMutation({
    mutationFn: async () => {
      await journalClient.ratings.finish.mutate({ id, done: false });
      await queryClient.invalidateQueries();
    },
    onSuccess: onReopened,
    onError: notifyFailure,
  });
  const given = new Map(round.ratings.map((rating) => [rating.competencyId, rating]));
  const before = new Map((previous?.ratings ?? []).map((rating) => [rating.competencyId, rating]));
  const open = competenciesOf(framework).filter((one) => !given.has(one.id));
  return (
    <RecordPage
      back={backToRounds}
      saveState={{ kind: 'saved', at: null }}
      retry={nothingToRetry}
      actions={
        <>
          <TrashButton noun="Rating round" list={backToRounds.href} trash={(trashed) => trashRound(id, trashed)} />
          <Button size="sm" variant="default" loading={reopen.isPending} onClick={() => reopen.mutate()}>
            Reopen
          </Button>
        </>
      }
    >
      <div>
        <Title order={1}>{framework.name}</Title>
        <Text c="dimmed" mt={4}>
          {source === 'self' ? 'How I saw myself' : `As ${raterInWords(round)} put it`} · {dayInWords(ratedOn)} ·{' '}
          {round.rated} of {round.of} rated · {scaleInWords(scale)}
        </Text>
        {feedbackId === null ? null : (
          <Anchor component={Link} href={`/practice/feedback/${feedbackId}`} size="sm">
            The feedback that came with it
          </Anchor>
        )}
      </div>
      {note === '' ? null : <Text className={classes.roundNote}>{note}</Text>}
      {framework.domains.map(({ name, competencies }) => (
        <section key={name} aria-label={name === '' ? 'Competencies' : name}>
          {name === '' ? null : (
            <Title order={2} mb="xs">
              {name}
            </Title>
          )}
          <ul className={classes.rows}>
            {competencies.flatMap((competency) => {
              const rating = given.get(competency.id);
              return rating ? (
                <RatedRow
                  key={competency.id}
                  round={round}
                  competency={competency}
                  rating={rating}
                  before={before.get(competency.id)}
                  isAsked={asked === competency.id}
                />
              ) : (
                []
              );
            })}
          </ul>
        </section>
      ))}
      {open.length > 0 ? (
        <Text size="sm" c="dimmed">
          Left open: {open.map((one) => one.name).join(', ')}.
        </Text>
      ) : null}
    </RecordPage>
  );
}
