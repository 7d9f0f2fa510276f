import { Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReflectionSummary } from '../../../shared/domain/reflection.ts';
import type { TrashedRecord } from '../../../shared/domain/trashedRecord.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { askToDelete } from './askToDelete.tsx';
import { TrashedRecords } from './TrashedRecords.tsx';
import { TrashList } from './TrashList.tsx';
import { useRecordTrash } from './useRecordTrash.ts';
import { type TrashActions, useTrashActions } from './useTrashActions.tsx';

/** What was moved to the trash: put back, or deleted for good by hand. Nothing here goes by itself. */
export function TrashPage() {
  const reflections = useQuery(journal.reflections.trashed.queryOptions());
  const records = useQuery(journal.records.trashed.queryOptions());
  const actions = useTrashActions();
  const failed = [reflections, records].find(({ isError }) => isError);
  if (failed) {
    return (
      <Page title="Trash">
        <FailureState error={failed.error} retry={failed.refetch} />
      </Page>
    );
  }
  if (reflections.data === undefined || records.data === undefined) return <Page title="Trash">{null}</Page>;
  const contents = { reflections: reflections.data, records: records.data };
  const count = wordsFor(contents);
  if (count === '') {
    return (
      <Page title="Trash">
        <EmptyState icon={<IconTrash size={40} stroke={1.25} />} title="The trash is empty">
          What you move here keeps every word, every file and every earlier version. It stays until you put it back or
          empty the trash by hand; nothing is deleted by itself.
        </EmptyState>
      </Page>
    );
  }
  const some = reflections.data.length > 0;
  return (
    <Page
      title="Trash"
      subtitle={`${count}. Nothing here is deleted by itself.`}
      actions={<ForAll {...contents} actions={actions} />}
      fills={some}
    >
      {some ? <TrashList reflections={reflections.data} actions={actions} /> : null}
      {records.data.length > 0 ? <TrashedRecords records={records.data} below={some} /> : null}
    </Page>
  );
}

interface Contents {
  reflections: readonly ReflectionSummary[];
  records: readonly TrashedRecord[];
}

/** `2 reflections and 1 record`; empty where there is nothing. */
function wordsFor({ reflections, records }: Contents): string {
  const parts: string[] = [];
  if (reflections.length > 0) parts.push(counted(reflections.length, 'reflection'));
  if (records.length > 0) parts.push(counted(records.length, 'record'));
  return parts.join(' and ');
}

/** What is done with all of it at once. */
function ForAll({ actions, ...contents }: Contents & { actions: TrashActions }) {
  const ofRecords = useRecordTrash();
  const { reflections, records } = contents;
  const ids = reflections.map(({ id }) => id);

  function restoreAll(): void {
    if (ids.length > 0) actions.restore(ids);
    if (records.length > 0) ofRecords.putBack(records);
  }

  function empty(): void {
    askToDelete(wordsFor(contents), () => {
      if (ids.length > 0) actions.deleteUnasked(ids);
      if (records.length > 0) ofRecords.deleteForGood(records);
    });
  }

  return (
    <Group gap="xs">
      <Button variant="default" onClick={restoreAll}>
        Restore all
      </Button>
      <Button variant="default" leftSection={<IconTrash size={18} />} onClick={empty}>
        Empty trash…
      </Button>
    </Group>
  );
}
