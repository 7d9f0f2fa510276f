import { Badge, Menu, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { SwotItem, SwotPair } from '../../../shared/domain/swot.ts';
import { journal, journalClient } from '../../api/client.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { SaveStatus } from '../../ui/SaveStatus.tsx';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import classes from './swot.module.css';

type Written = Pick<SwotPair, 'sentence'>;

const draftOf = createPatchDrafts<Written>();

interface PairCardProps {
  pair: SwotPair;
  inside: SwotItem;
  outside: SwotItem;
}

/** Two items that meet, and the sentence on what follows; it is saved by itself. */
export function PairCard({ pair, inside, outside }: PairCardProps) {
  const { id, need } = pair;
  const { facts, change, saveState, flush } = useRecordDraft<Written>(
    { sentence: pair.sentence },
    draftOf(id),
    ({ sentence = '' }) => journalClient.swot.savePair.mutate({ id, sentence }),
  );
  const trash = useMutation(journal.swot.trashPair.mutationOptions({ onError: notifyFailure }));
  const unmake = useMutation(journal.swot.unmakeNeed.mutationOptions());
  const make = useMutation(
    journal.swot.makeNeedOfPair.mutationOptions({
      onError: notifyFailure,
      onSuccess: (needId) => notifyUndo('It is a need for your plan now.', () => unmake.mutateAsync(needId)),
    }),
  );
  const remove = () =>
    trash.mutate(
      { id, trashed: true },
      { onSuccess: () => notifyUndo('Pair removed.', () => trash.mutateAsync({ id, trashed: false })) },
    );
  const name = `“${inside.heading}” and “${outside.heading}”`;
  return (
    <li className={classes.pair}>
      <div className={classes.pairHead}>
        <p className={classes.pairNames}>
          <Link href={`/swot?item=${inside.id}`}>{inside.heading}</Link>
          <span aria-hidden> × </span>
          <Link href={`/swot?item=${outside.id}`}>{outside.heading}</Link>
        </p>
        {need ? (
          <Badge size="sm" variant="light" tt="none" fw={500}>
            In your needs
          </Badge>
        ) : null}
        <RowMenu label={`Actions for the pair ${name}`} tabIndex={0}>
          {need ? null : (
            <Menu.Item onClick={() => void flush().then(() => make.mutate(id))}>Make it a need for the plan</Menu.Item>
          )}
          <Menu.Item onClick={remove}>Remove</Menu.Item>
        </RowMenu>
      </div>
      <Textarea
        aria-label={`What follows from ${name}`}
        placeholder="What will you do about it? One sentence is enough."
        autosize
        minRows={1}
        maxRows={6}
        maxLength={1000}
        value={facts.sentence}
        onChange={(event) => change({ sentence: event.currentTarget.value })}
      />
      {saveState.kind === 'saved' && saveState.at === null ? null : <SaveStatus state={saveState} />}
    </li>
  );
}
