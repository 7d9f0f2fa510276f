import { Checkbox, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  type FeedbackFacts,
  feedbackSources,
  feedbackSourceWords,
  feedbackWays,
} from '../../../shared/domain/feedback.ts';
import { journal } from '../../api/client.ts';
import { DayInput } from '../records/DayInput.tsx';
import { SessionSelect } from './SessionSelect.tsx';
import { wayWords } from './words.ts';

const sources = feedbackSources.map((source) => ({ value: source, label: feedbackSourceWords[source] }));
const ways = feedbackWays.map((way) => ({ value: way, label: wayWords[way] }));

interface FeedbackFieldsProps {
  facts: FeedbackFacts;
  change: (change: Partial<FeedbackFacts>) => void;
}

/** Whom it is from, how it came, whom and which session it is about, and whether it may be quoted. */
export function FeedbackFields({ facts, change }: FeedbackFieldsProps) {
  const clients = useQuery(journal.clients.list.queryOptions());
  return (
    <Group gap="md" align="flex-start">
      <DayInput label="Day" value={facts.givenOn} onChange={(givenOn) => change({ givenOn })} />
      <Select
        label="From"
        w={150}
        allowDeselect={false}
        data={sources}
        value={facts.source}
        onChange={(source) => {
          if (source !== null) change({ source });
        }}
      />
      <Select
        label="Collected"
        w={200}
        allowDeselect={false}
        data={ways}
        value={facts.way}
        onChange={(way) => {
          if (way !== null) change({ way });
        }}
      />
      <Select
        label="Client"
        w={200}
        placeholder="None"
        searchable
        clearable
        nothingFoundMessage="No client of this name"
        clearButtonProps={{ 'aria-label': 'Take the client away' }}
        data={(clients.data ?? []).map(({ id, codeName }) => ({ value: id, label: codeName }))}
        value={facts.clientId}
        onChange={(clientId) => change({ clientId, sessionId: null })}
      />
      <SessionSelect clientId={facts.clientId} sessionId={facts.sessionId} onChange={change} />
      <Checkbox
        w="100%"
        label="May be quoted"
        description="The giver agreed that these words may be used outside this journal."
        checked={facts.mayBeQuoted}
        onChange={(event) => change({ mayBeQuoted: event.currentTarget.checked })}
      />
    </Group>
  );
}
