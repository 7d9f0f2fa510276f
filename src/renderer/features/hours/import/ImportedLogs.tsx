import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LogImport } from '../../../../shared/domain/logImport.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { momentInWords } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import classes from '../hours.module.css';
import { useUndoImport } from './useUndoImport.ts';

/** The logs that were imported, each with the way to take it back. Nothing where there is none. */
export function ImportedLogs() {
  const imports = useQuery(journal.imports.list.queryOptions());
  if (!imports.data || imports.data.length === 0) return null;
  return (
    <Stack component="section" aria-labelledby="imported-logs" gap="sm">
      <Title order={2} id="imported-logs">
        Imported logs
      </Title>
      <ul className={classes.imports}>
        {imports.data.map((made) => (
          <li key={made.id}>
            <Text size="sm">
              {momentInWords(made.importedAt)}: {counted(made.sessions, 'session')}
              {made.clients > 0 ? `, ${counted(made.clients, 'new client')}` : ''}
            </Text>
            <Button
              size="xs"
              variant="default"
              aria-label={`Undo the import of ${momentInWords(made.importedAt)}…`}
              onClick={() => openUndo(made)}
            >
              Undo…
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function openUndo(made: LogImport): void {
  const id = modals.open({
    title: 'Undo this import',
    children: <UndoQuestion made={made} onDone={() => modals.close(id)} />,
  });
}

/** An undo can only be taken back by importing the file again: so it is asked. */
function UndoQuestion({ made, onDone }: { made: LogImport; onDone: () => void }) {
  const undo = useUndoImport();
  const [isPending, setPending] = useState(false);
  async function onUndo(): Promise<void> {
    setPending(true);
    try {
      await undo(made.id);
      onDone();
    } catch (error) {
      notifyFailure(error);
      setPending(false);
    }
  }
  return (
    <Stack gap="md">
      <Text>
        {counted(made.sessions, 'session')} of {momentInWords(made.importedAt)} will be removed, with the clients that
        came with them. Sessions that you have worked on since stay, and so do clients of whom there is more. To have
        them back you would import the file again.
      </Text>
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onDone}>
          Keep it
        </Button>
        <Button color="red" loading={isPending} onClick={() => void onUndo()}>
          Undo the import
        </Button>
      </Group>
    </Stack>
  );
}
