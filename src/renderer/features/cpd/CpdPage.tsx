import { Button } from '@mantine/core';
import { IconPlus, IconSchool } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type CpdSummary, cpdKindNames } from '../../../shared/domain/cpd.ts';
import { journal } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { timeInWords } from '../../ui/timeInWords.ts';
import { RecordsPage } from '../records/RecordsPage.tsx';
import { openNewActivity } from './NewActivity.tsx';
import { levelWords } from './words.ts';

function factsOf({ kind, provider, level }: CpdSummary): string {
  const facts = [
    cpdKindNames[kind],
    provider,
    level === null ? '' : `effect: ${levelWords[level].label.toLowerCase()}`,
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

const rowOf = (activity: CpdSummary) => ({
  id: activity.id,
  day: activity.doneOn,
  href: `/practice/cpd/${activity.id}`,
  title: activity.title,
  facts: factsOf(activity),
  excerpt: activity.excerpt,
  measure: timeInWords(activity.minutes),
});

const hoursOf = (activities: readonly CpdSummary[]) =>
  timeInWords(activities.reduce((sum, { minutes }) => sum + minutes, 0));

/** CPD activities by year, newest first, with their hours. */
export function CpdPage() {
  const list = useQuery(journal.cpd.list.queryOptions());
  const begin = (
    <Button leftSection={<IconPlus size={18} />} onClick={openNewActivity}>
      New activity
    </Button>
  );
  return (
    <RecordsPage
      tab="CPD"
      list={list}
      subtitleOf={(activities) => `${hoursOf(activities)} in all`}
      actions={begin}
      rowOf={rowOf}
      noteOf={hoursOf}
      empty={
        <EmptyState icon={<IconSchool size={40} stroke={1.25} />} title="No activities yet" action={begin}>
          A course, a book, an hour of practice with peers: note what you learned and how you use it, and come back when
          you can tell what came of it.
        </EmptyState>
      }
    />
  );
}
