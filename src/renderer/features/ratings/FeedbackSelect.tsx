import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { feedbackTitle } from '../../../shared/domain/feedback.ts';
import type { RatingSource } from '../../../shared/domain/rating.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';

interface FeedbackSelectProps {
  source: RatingSource;
  value: string | null;
  onChange: (feedbackId: string | null) => void;
}

/** The feedback record that holds what was said with the ratings. */
export function FeedbackSelect({ source, value, onChange }: FeedbackSelectProps) {
  const feedback = useQuery(journal.feedback.list.queryOptions());
  const offered = (feedback.data ?? []).filter((one) => one.source === source || one.id === value);
  return (
    <Select
      label="Feedback record"
      w={280}
      placeholder="None"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Take the feedback record away' }}
      nothingFoundMessage="No such feedback"
      data={offered.map((one) => ({ value: one.id, label: `${feedbackTitle(one)}, ${dayInShort(one.givenOn)}` }))}
      value={value}
      onChange={onChange}
    />
  );
}
