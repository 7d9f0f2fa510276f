import { Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { rhythms } from '../../../shared/domain/ratingRhythm.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { rhythmWords } from './words.ts';

const data = rhythms.map((value) => ({ value, label: rhythmWords[value] }));

/** How often Today reminds the coach to rate themselves. */
export function RhythmSelect() {
  const rhythm = useQuery(journal.ratings.rhythm.queryOptions());
  const set = useMutation(journal.ratings.setRhythm.mutationOptions({ onError: notifyFailure }));
  if (!rhythm.data) return null;
  const { dueOn } = rhythm.data;
  return (
    <Select
      label="Remind me to rate myself"
      description={dueOn === null ? 'Today shows when it is due.' : `Next on ${dayInShort(dueOn)}, shown on Today.`}
      w={260}
      allowDeselect={false}
      data={data}
      value={rhythm.data.rhythm}
      onChange={(value) => {
        if (value !== null) set.mutate(value);
      }}
    />
  );
}
