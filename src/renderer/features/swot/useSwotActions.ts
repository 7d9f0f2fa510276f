import { useMutation } from '@tanstack/react-query';
import type { Quadrant, SwotItem, SwotPlace, TrayCard } from '../../../shared/domain/swot.ts';
import { journal, journalClient } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { tracked } from './pendingMoves.ts';
import { needVerb, quadrantSingular } from './words.ts';

export interface SwotActions {
  /** Puts what a card holds under an item; `done` is told its id. */
  putOn(card: TrayCard, item: SwotItem, done?: (id: string) => void): void;
  /** Makes an item of a card, in a quadrant; `done` is told its id. */
  makeItem(card: TrayCard, quadrant: Quadrant, done?: (id: string) => void): void;
  putAside(card: TrayCard): void;
  bringBack(quadrant: Quadrant): void;
  /** Resolves to whether it was added. */
  add(quadrant: Quadrant, heading: string): Promise<boolean>;
  move(item: SwotItem, place: SwotPlace): void;
  remove(item: SwotItem): void;
  makeNeed(item: SwotItem): void;
}

/** What can be done on the board. Everything can be undone. */
export function useSwotActions(): SwotActions {
  // Mutations make every screen that is shown ask again; an undo is one as well.
  const trash = useMutation(journal.swot.trash.mutationOptions());
  const add = useMutation({
    mutationFn: (item: Parameters<typeof journalClient.swot.add.mutate>[0]) =>
      tracked(journalClient.swot.add.mutate(item)),
    onError: notifyFailure,
  });
  const ground = useMutation({
    mutationFn: (wish: Parameters<typeof journalClient.swot.setGrounds.mutate>[0]) =>
      tracked(journalClient.swot.setGrounds.mutate(wish)),
    onError: notifyFailure,
  });
  const move = useMutation({
    mutationFn: (wish: Parameters<typeof journalClient.swot.move.mutate>[0]) =>
      tracked(journalClient.swot.move.mutate(wish)),
    onError: notifyFailure,
  });
  const aside = useMutation(journal.swot.putAside.mutationOptions({ onError: notifyFailure }));
  const back = useMutation(journal.swot.bringBack.mutationOptions({ onError: notifyFailure }));
  const need = useMutation(journal.swot.makeNeed.mutationOptions({ onError: notifyFailure }));
  const unmake = useMutation(journal.swot.unmakeNeed.mutationOptions());
  return {
    putOn: ({ grounds }, { id, heading }, done) =>
      ground.mutate(
        { id, grounds, on: true },
        {
          onSuccess: (put) => {
            done?.(id);
            if (put.length === 0) return;
            notifyUndo(`Put on “${heading}”.`, () => ground.mutateAsync({ id, grounds: put, on: false }));
          },
        },
      ),
    makeItem: ({ heading, themes, grounds }, quadrant, done) =>
      add.mutate(
        { quadrant, heading, themes, grounds },
        {
          onSuccess: (id) => {
            done?.(id);
            notifyUndo(`Made a ${quadrantSingular[quadrant]} of it: “${heading}”.`, () =>
              trash.mutateAsync({ id, trashed: true }),
            );
          },
        },
      ),
    putAside: ({ quadrant, key }) =>
      aside.mutate(
        { quadrant, cards: [key], aside: true },
        {
          onSuccess: () => notifyUndo('Put aside.', () => aside.mutateAsync({ quadrant, cards: [key], aside: false })),
        },
      ),
    bringBack: (quadrant) =>
      back.mutate(quadrant, {
        onSuccess: (cards) =>
          notifyUndo('Everything that was put aside waits again.', () =>
            aside.mutateAsync({ quadrant, cards, aside: true }),
          ),
      }),
    // Asked for by itself each time: of several in a row every one has its answer.
    add: (quadrant, heading) =>
      add.mutateAsync({ quadrant, heading }).then(
        (id) => {
          notifyUndo(`Added “${heading}”.`, () => trash.mutateAsync({ id, trashed: true }), 'swot-added');
          return true;
        },
        () => false,
      ),
    move: ({ id, heading }, place) =>
      move.mutate(
        { id, place },
        { onSuccess: (was) => notifyUndo(`Moved “${heading}”.`, () => move.mutateAsync({ id, place: was })) },
      ),
    remove: ({ id, heading }) =>
      trash.mutate(
        { id, trashed: true },
        {
          onSuccess: () => notifyUndo(`Removed “${heading}”.`, () => trash.mutateAsync({ id, trashed: false })),
          onError: notifyFailure,
        },
      ),
    makeNeed: ({ id, heading, quadrant }) =>
      need.mutate(id, {
        onSuccess: (needId) =>
          notifyUndo(
            needVerb(quadrant) === 'Use it'
              ? `“${heading}” is something to build on now.`
              : `“${heading}” is a development need now.`,
            () => unmake.mutateAsync(needId),
          ),
      }),
  };
}
