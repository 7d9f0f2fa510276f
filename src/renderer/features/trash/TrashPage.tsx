import { Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { TrashList } from './TrashList.tsx';
import { useTrashActions } from './useTrashActions.tsx';

/** What was moved to the trash: put back, or deleted for good by hand. Nothing here goes by itself. */
export function TrashPage() {
  const trashed = useQuery(journal.reflections.trashed.queryOptions());
  const actions = useTrashActions();
  if (trashed.isError) {
    return (
      <Page title="Trash">
        <FailureState error={trashed.error} retry={trashed.refetch} />
      </Page>
    );
  }
  if (trashed.data === undefined) return <Page title="Trash">{null}</Page>;
  if (trashed.data.length === 0) {
    return (
      <Page title="Trash">
        <EmptyState icon={<IconTrash size={40} stroke={1.25} />} title="The trash is empty">
          A reflection that you move here keeps every word and every earlier version. It stays until you put it back or
          empty the trash by hand; nothing is deleted by itself.
        </EmptyState>
      </Page>
    );
  }
  const ids = trashed.data.map(({ id }) => id);
  return (
    <Page
      title="Trash"
      subtitle={`${counted(ids.length, 'reflection')}. Nothing here is deleted by itself.`}
      actions={
        <Group gap="xs">
          <Button variant="default" onClick={() => actions.restore(ids)}>
            Restore all
          </Button>
          <Button variant="default" leftSection={<IconTrash size={18} />} onClick={() => actions.deleteForGood(ids)}>
            Empty trash…
          </Button>
        </Group>
      }
      fills
    >
      <TrashList reflections={trashed.data} actions={actions} />
    </Page>
  );
}
