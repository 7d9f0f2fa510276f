import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { swotQuadrants } from '../../../shared/domain/evidence.ts';
import { quadrantNames, type SwotItem } from '../../../shared/domain/swot.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import classes from './swot.module.css';

const grouped = (items: readonly SwotItem[]) =>
  swotQuadrants
    .map((quadrant) => ({
      group: quadrantNames[quadrant],
      items: items
        .filter((item) => item.quadrant === quadrant)
        .map(({ id, heading }) => ({ value: id, label: heading })),
    }))
    .filter((group) => group.items.length > 0);

interface AddPairProps {
  inside: readonly SwotItem[];
  outside: readonly SwotItem[];
}

/** Sets an item of each side beside one another. */
export function AddPair({ inside, outside }: AddPairProps) {
  const [insideId, setInside] = useState<string | null>(null);
  const [outsideId, setOutside] = useState<string | null>(null);
  const trash = useMutation(journal.swot.trashPair.mutationOptions());
  const add = useMutation(
    journal.swot.addPair.mutationOptions({
      onError: notifyFailure,
      onSuccess: (id) => {
        setInside(null);
        setOutside(null);
        notifyUndo('Paired. Say in a sentence what follows.', () => trash.mutateAsync({ id, trashed: true }));
      },
    }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (insideId !== null && outsideId !== null) add.mutate({ insideId, outsideId, sentence: '' });
  }

  return (
    <form onSubmit={submit} className={classes.addPair}>
      <Select
        label="A strength or a weakness"
        placeholder="In you"
        searchable
        data={grouped(inside)}
        value={insideId}
        onChange={setInside}
      />
      <Select
        label="An opportunity or a threat"
        placeholder="Around you"
        searchable
        data={grouped(outside)}
        value={outsideId}
        onChange={setOutside}
      />
      <Button type="submit" disabled={insideId === null || outsideId === null}>
        Pair them
      </Button>
    </form>
  );
}
