import { Button } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type SupervisionSummary, supervisionTitle } from '../../../shared/domain/supervision.ts';
import { journal } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { timeInWords } from '../../ui/timeInWords.ts';
import { RecordsPage } from '../records/RecordsPage.tsx';
import { openNewSupervision } from './NewSupervision.tsx';

const rowOf = (record: SupervisionSummary) => ({
  id: record.id,
  day: record.happenedOn,
  href: `/practice/supervision/${record.id}`,
  title: supervisionTitle(record),
  facts: record.startedAt === null ? null : `At ${record.startedAt}`,
  excerpt: record.excerpt,
  measure: timeInWords(record.minutes),
});

const hoursOf = (records: readonly SupervisionSummary[]) =>
  timeInWords(records.reduce((sum, { minutes }) => sum + minutes, 0));

/** Supervision, peer work and tutorials, newest first, with their hours. */
export function SupervisionPage() {
  const list = useQuery(journal.supervision.list.queryOptions());
  const begin = (
    <Button leftSection={<IconPlus size={18} />} onClick={openNewSupervision}>
      New supervision
    </Button>
  );
  return (
    <RecordsPage
      tab="Supervision"
      list={list}
      subtitleOf={(records) => `${hoursOf(records)} in all`}
      actions={begin}
      rowOf={rowOf}
      noteOf={hoursOf}
      empty={
        <EmptyState icon={<IconUsers size={40} stroke={1.25} />} title="No supervision yet" action={begin}>
          Keep what you bring to supervision, peer work and tutorials, what comes of it and what you change. The hours
          count towards every qualification that asks for them.
        </EmptyState>
      }
    />
  );
}
