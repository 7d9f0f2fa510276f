import { Select } from '@mantine/core';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RatingHistory } from '../../../shared/domain/rating.ts';
import { journal } from '../../api/client.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { type CompetencyTab, CompetencyTabs } from './CompetencyTabs.tsx';
import { useChartPlace } from './chartPlace.ts';
import { chosenFramework, drawable } from './chosenFramework.ts';
import { NoRatings } from './NoRatings.tsx';

interface ChartsPageProps {
  tab: CompetencyTab;
  /** Draws what a framework’s ratings say; there is at least one round. */
  children: (history: RatingHistory) => ReactNode;
}

/** A screen of charts: the tabs, the choice of the framework, and what is said before there is anything to draw. */
export function ChartsPage({ tab, children }: ChartsPageProps) {
  const [place, change] = useChartPlace();
  const listed = useQuery(journal.frameworks.list.queryOptions());
  const rounds = useQuery(journal.ratings.list.queryOptions());
  const frameworks = drawable(listed.data ?? [], rounds.data ?? []);
  const id = chosenFramework(frameworks, rounds.data ?? [], place.framework);
  const ready = listed.data !== undefined && rounds.data !== undefined;
  const history = useQuery(
    journal.ratings.history.queryOptions(ready && id !== null ? id : skipToken, {
      placeholderData: keepPreviousData,
      // Large, and marked as old by every change: between the screens of charts it need not be asked for again.
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const failed = [listed, rounds, history].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} retry={failed.refetch} />;
  if (!ready) return null;
  if (id !== null && !history.data) return null;
  const choice = (
    <Select
      aria-label="Framework"
      w={290}
      styles={{ input: { textOverflow: 'ellipsis' } }}
      title={frameworks.find((each) => each.id === id)?.name ?? ''}
      allowDeselect={false}
      data={frameworks.map((each) => ({ value: each.id, label: each.name }))}
      value={id}
      onChange={(framework) => change({ framework })}
    />
  );
  return (
    <Page title={tab} above={<CompetencyTabs current={tab} />} actions={frameworks.length > 1 ? choice : undefined}>
      {history.data && history.data.rounds.length > 0 ? children(history.data) : <NoRatings />}
    </Page>
  );
}
