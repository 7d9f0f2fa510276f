import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ObjectiveDays } from '../../../../shared/domain/plan/moving.ts';
import { journal, journalClient, queryClient } from '../../../api/client.ts';
import { dayInShort } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { daysBack } from './daysBack.ts';

/** The days of an objective before and after a move. */
export interface Move {
  id: string;
  title: string;
  before: ObjectiveDays;
  after: ObjectiveDays;
}

/** The day of a review before and after a move. */
export interface ReviewMove {
  id: string;
  before: string;
  after: string;
}

interface Moving {
  save: (move: Move, failed: () => void) => void;
  saveReview: (move: ReviewMove, failed: () => void) => void;
  /** What was said last of where something lies. */
  said: string;
}

const patchOf = ({ startsOn, endsOn, milestones }: ObjectiveDays) => ({
  startsOn,
  endsOn,
  milestones: [...milestones],
});

/** Saves what was moved, says where it lies now, and offers to take it back. */
export function useMoving(): Moving {
  const [said, setSaid] = useState('');
  const { mutate } = useMutation(journal.plans.saveObjective.mutationOptions());
  const { mutate: mutateReview } = useMutation(journal.plans.saveReview.mutationOptions());
  const save = useCallback(
    ({ id, title, before, after }: Move, failed: () => void) => {
      const words = `${title}: ${dayInShort(after.startsOn)} to ${dayInShort(after.endsOn)}.`;
      const back = async () => {
        const now = await journalClient.plans.objective.query(id);
        await journalClient.plans.saveObjective.mutate({ id, patch: daysBack(before, now), reviewId: null });
      };
      mutate({ id, patch: patchOf(after), reviewId: null }, told({ words, back, failed, say: setSaid }));
    },
    [mutate],
  );
  const saveReview = useCallback(
    ({ id, before, after }: ReviewMove, failed: () => void) => {
      const words = `Review due on ${dayInShort(after)}.`;
      const back = () => journalClient.plans.saveReview.mutate({ id, patch: { dueOn: before } });
      mutateReview({ id, patch: { dueOn: after } }, told({ words, back, failed, say: setSaid }));
    },
    [mutateReview],
  );
  return { save, saveReview, said };
}

interface Telling {
  /** Where it lies now. */
  words: string;
  /** Takes the move back. */
  back: () => Promise<unknown>;
  failed: () => void;
  say: (words: string) => void;
}

/** What follows a move, when it is kept and when it is not. */
function told({ words, back, failed, say }: Telling) {
  const undo = async () => {
    await back();
    await queryClient.invalidateQueries();
  };
  return {
    onSuccess: () => {
      say(words);
      notifyUndo(words, undo);
    },
    onError: (error: Parameters<typeof notifyFailure>[0]) => {
      failed();
      notifyFailure(error);
    },
  };
}
