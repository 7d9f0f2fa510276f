import { Button, Group, Select, Stack } from '@mantine/core';
import { IconGauge, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { RoundSummary } from '../../../shared/domain/rating.ts';
import { personName } from '../../../shared/domain/ratings/person.ts';
import { titlesOf } from '../../../shared/domain/ratings/sameDay.ts';
import { journal } from '../../api/client.ts';
import { useCommands } from '../../app/commands/commands.ts';
import { counted } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { CompetencyTabs } from '../competencies/CompetencyTabs.tsx';
import { YearList } from '../records/YearList.tsx';
import { Drafts } from './Drafts.tsx';
import { FeedbackOffer } from './FeedbackOffer.tsx';
import { openNewRound } from './NewRound.tsx';
import { RhythmSelect } from './RhythmSelect.tsx';

const rowOf = (round: RoundSummary, title: string | undefined) => ({
  id: round.id,
  day: round.ratedOn,
  href: `/competencies/rounds/${round.id}`,
  title: title ?? personName(round),
  facts: `${round.frameworkName} · ${round.rated} of ${round.of} rated`,
  excerpt: round.note,
});

const noteOf = (rounds: readonly RoundSummary[]) => counted(rounds.length, 'round');
const begin = () => openNewRound();

/** Rating rounds: those to finish, what feedback could become one, then all that are finished, newest first. */
export function RoundsPage() {
  const rounds = useQuery(journal.ratings.list.queryOptions());
  useCommands(
    useMemo(
      () => [
        {
          id: 'ratings:new',
          group: 'Write' as const,
          label: 'Begin a rating round',
          icon: <IconPlus size={20} />,
          run: begin,
        },
      ],
      [],
    ),
  );
  if (rounds.isError) return <FailureState error={rounds.error} retry={rounds.refetch} />;
  if (!rounds.data) return null;
  const newRound = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={begin}>
      New round
    </Button>
  );
  const isEmpty = rounds.data.length === 0;
  return (
    <Page
      title="Rating rounds"
      subtitle={isEmpty ? undefined : 'Dated snapshots by you and by others, each kept apart.'}
      above={<CompetencyTabs current="Rounds" />}
      actions={isEmpty ? undefined : newRound}
    >
      {isEmpty ? (
        <EmptyState icon={<IconGauge size={40} stroke={1.25} />} title="No rounds yet" action={newRound}>
          A round is a snapshot of one day: a score for each competency, how sure you are, and what it rests on. Rate
          yourself now and again in some months, and enter what clients, your supervisor and peers put on a form. What
          you gave last time stays hidden until you have rated anew.
        </EmptyState>
      ) : null}
      <FeedbackOffer />
      {isEmpty ? null : <Rounds rounds={rounds.data} />}
    </Page>
  );
}

function Rounds({ rounds }: { rounds: readonly RoundSummary[] }) {
  const [frameworkId, setFrameworkId] = useState<string | null>(null);
  // As each is called by its newest round.
  const names = new Map(rounds.toReversed().map((round) => [round.frameworkId, round.frameworkName]));
  const shown = rounds.filter((round) => frameworkId === null || round.frameworkId === frameworkId);
  const drafts = shown.filter(({ state }) => state === 'draft');
  const done = shown.filter(({ state }) => state === 'done');
  const titles = useMemo(() => titlesOf(rounds), [rounds]);
  return (
    <Stack gap="xl">
      <Group gap="xl" align="flex-end">
        {names.size > 1 ? (
          <Select
            label="Framework"
            w={260}
            placeholder="All frameworks"
            clearable
            clearButtonProps={{ 'aria-label': 'Show all frameworks' }}
            data={[...names].map(([value, label]) => ({ value, label }))}
            value={frameworkId}
            onChange={setFrameworkId}
          />
        ) : null}
        <RhythmSelect />
      </Group>
      {drafts.length > 0 ? <Drafts drafts={drafts} titles={titles} /> : null}
      <YearList items={done} rowOf={(round) => rowOf(round, titles.get(round.id))} noteOf={noteOf} />
    </Stack>
  );
}
