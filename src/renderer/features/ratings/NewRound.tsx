import { Anchor, Autocomplete, Group, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { type NewRound as Facts, newRoundSchema, ratingSources, sourceWords } from '../../../shared/domain/rating.ts';
import { journal, journalClient } from '../../api/client.ts';
import { today } from '../../ui/days.ts';
import { DayInput } from '../records/DayInput.tsx';
import { NewRecord } from '../records/NewRecord.tsx';
import { openNewRecord } from '../records/openNewRecord.tsx';
import { FeedbackSelect } from './FeedbackSelect.tsx';
import { firstName, namesUsed } from './raterNames.ts';

/** Opens the dialog in which a round begins; with a framework that is chosen already, where one is given. */
export function openNewRound(frameworkId?: string): void {
  openNewRecord('New round', 'lg', (close) => <NewRound frameworkId={frameworkId} onDone={close} />);
}

const sources = ratingSources.map((source) => ({ value: source, label: sourceWords[source] }));
/** Under the name of who rated. */
const called = {
  client: 'Or, for somebody who is not in the register, a code name.',
  supervisor: 'A role or a code name, never a real one. The same as before for the same person.',
  peer: 'A role or a code name, never a real one. The same as before for the same person.',
} satisfies Record<Exclude<Facts['source'], 'self'>, string>;

function NewRound({ frameworkId, onDone }: { frameworkId: string | undefined; onDone: () => void }) {
  const frameworks = useQuery(journal.frameworks.list.queryOptions());
  const clients = useQuery(journal.clients.list.queryOptions());
  const rounds = useQuery(journal.ratings.list.queryOptions()).data ?? [];
  const [facts, setFacts] = useState<Facts>(() => ({
    frameworkId: frameworkId ?? '',
    source: 'self',
    clientId: null,
    who: '',
    ratedOn: today(),
    feedbackId: null,
  }));
  const change = (some: Partial<Facts>) => setFacts((all) => ({ ...all, ...some }));
  const chosen = (frameworks.data ?? []).filter((framework) => framework.chosen);
  const shown = { ...facts, frameworkId: facts.frameworkId || (chosen[0]?.id ?? '') };
  return (
    <NewRecord
      schema={newRoundSchema}
      facts={shown}
      add={(checked) => journalClient.ratings.start.mutate(checked)}
      hrefOf={(id) => `/competencies/rounds/${id}`}
      onDone={onDone}
    >
      <Group gap="md" align="flex-start">
        <Select
          label="Framework"
          w={280}
          allowDeselect={false}
          data={chosen.map(({ id, name }) => ({ value: id, label: name }))}
          value={shown.frameworkId}
          onChange={(id) => {
            if (id !== null) change({ frameworkId: id });
          }}
        />
        <Select
          label="Who rates"
          w={180}
          allowDeselect={false}
          data={sources}
          value={facts.source}
          onChange={(source) => {
            if (source !== null) change({ source, who: firstName(rounds, source), clientId: null, feedbackId: null });
          }}
        />
        <DayInput label="Day" value={facts.ratedOn} onChange={(ratedOn) => change({ ratedOn })} />
        {facts.source === 'client' ? (
          <Select
            label="Client"
            w={280}
            placeholder="By code name"
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Choose no client' }}
            nothingFoundMessage="No client of this name"
            data={(clients.data ?? []).map(({ id, codeName }) => ({ value: id, label: codeName }))}
            value={facts.clientId}
            onChange={(clientId) => change({ clientId, who: '' })}
          />
        ) : null}
        {facts.source !== 'self' && facts.clientId === null ? (
          <Autocomplete
            label="Called"
            description={called[facts.source]}
            w={280}
            maxLength={60}
            data={namesUsed(rounds, facts.source)}
            value={facts.who}
            onChange={(who) => change({ who })}
          />
        ) : null}
        {facts.source === 'self' ? null : (
          <FeedbackSelect
            source={facts.source}
            value={facts.feedbackId}
            onChange={(feedbackId) => change({ feedbackId })}
          />
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {facts.source === 'self'
          ? 'Rate as you see yourself today. What you gave last time is shown only once you have rated anew.'
          : 'Enter what they put on the form, or said when you asked. Nothing is averaged with your own ratings.'}{' '}
        More frameworks are chosen under{' '}
        <Anchor component={Link} href="/competencies/frameworks" inherit underline="always" onClick={onDone}>
          Frameworks
        </Anchor>
        .
      </Text>
    </NewRecord>
  );
}
