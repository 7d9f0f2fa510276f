import { Button } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { AddTag } from './AddTag.tsx';
import type { ReflectionActions } from './useReflectionActions.ts';

interface BulkActionsProps {
  ids: ReadonlySet<string>;
  actions: ReflectionActions;
}

/** What can be done with many reflections at once. */
export function BulkActions({ ids, actions }: BulkActionsProps) {
  return (
    <>
      <AddTag ids={ids} />
      <Button
        variant="default"
        size="xs"
        leftSection={<IconDownload size={16} />}
        onClick={() => actions.export([...ids])}
      >
        Export…
      </Button>
      <Button variant="default" size="xs" leftSection={<IconTrash size={16} />} onClick={() => actions.trash([...ids])}>
        Move to trash
      </Button>
    </>
  );
}
