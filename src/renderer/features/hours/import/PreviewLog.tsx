import { Alert, Button, Checkbox, Group, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LogImport, LogMapping, LogPreview } from '../../../../shared/domain/logImport.ts';
import { journal } from '../../../api/client.ts';
import { failureOf } from '../../../api/link.ts';
import { counted, figure } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { errorText } from '../../../ui/errorText.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { timeInWords } from '../../../ui/timeInWords.ts';
import { LogClients } from './LogClients.tsx';
import { LogLines } from './LogLines.tsx';
import { LogProblems } from './LogProblems.tsx';
import { useUndoImport } from './useUndoImport.ts';

interface PreviewLogProps {
  id: string;
  mapping: LogMapping;
  onWriting: (writing: boolean) => void;
  onOtherFile: () => void;
  onBack: () => void;
  onDone: () => void;
}

/** What an import would bring: sums, lines that cannot be read, clients, doubles; and the import itself. */
export function PreviewLog({ id, mapping, onWriting, onOtherFile, onBack, onDone }: PreviewLogProps) {
  const [withDoubles, setWithDoubles] = useState(false);
  const undo = useUndoImport();
  const run = useMutation(
    journal.imports.run.mutationOptions({
      onMutate: () => onWriting(true),
      onSettled: () => onWriting(false),
      onSuccess: (made) => {
        onDone();
        notifyUndo(broughtInWords(made), () => undo(made.id));
      },
    }),
  );
  const preview = useQuery({
    ...journal.imports.preview.queryOptions({ id, mapping }, { gcTime: 0 }),
    // After the import the file is gone from memory.
    enabled: run.isIdle || run.isError,
  });
  if (preview.isError) return <FailureState error={preview.error} retry={preview.refetch} />;
  if (!preview.data) {
    return (
      <Group role="status" mih={200} justify="center">
        <Loader size="sm" aria-hidden />
        <Text>Reading every line…</Text>
      </Group>
    );
  }
  const { problemCount, doubleCount, understood } = preview.data;
  const toImport = understood - (withDoubles ? 0 : doubleCount);
  if (run.isPending) {
    return (
      <Group role="status" mih={200} justify="center">
        <Loader size="sm" aria-hidden />
        <Text>Importing {counted(toImport, 'session')}. A large log takes some seconds.</Text>
      </Group>
    );
  }
  return (
    <Stack gap="lg">
      <Text role="status" data-autofocus tabIndex={-1}>
        {summaryOf(preview.data)}
      </Text>
      {problemCount > 0 ? (
        <Alert color="red" icon={<IconAlertTriangle />} title={`${counted(problemCount, 'line')} cannot be read`}>
          Nothing is imported while a line is not right. Mend these lines in your file and choose it again, or go back
          if a column is not the right one.
        </Alert>
      ) : null}
      <LogProblems title="Lines that cannot be read" count={problemCount} problems={preview.data.problems} />
      <LogProblems title="Doubles" count={doubleCount} problems={preview.data.doubles} />
      {doubleCount > 0 ? (
        <Checkbox
          label={`Import ${counted(doubleCount, 'double')} all the same`}
          checked={withDoubles}
          onChange={(event) => setWithDoubles(event.currentTarget.checked)}
        />
      ) : null}
      <LogProblems
        title="Held at the same time"
        count={preview.data.overlapCount}
        problems={preview.data.overlaps}
        note="They are imported all the same. Look whether a time was mistyped."
      />
      <LogClients clients={preview.data.clients} count={preview.data.nameCount} names={mapping.names} />
      <LogLines lines={preview.data.sample} />
      {run.isError ? (
        <Alert color="red" role="alert">
          {errorText(failureOf(run.error))}
        </Alert>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onOtherFile}>
          Another file
        </Button>
        <Button variant="default" onClick={onBack}>
          Back to the columns
        </Button>
        <Button disabled={problemCount > 0 || toImport === 0} onClick={() => run.mutate({ id, mapping, withDoubles })}>
          Import {counted(toImport, 'session')}
        </Button>
      </Group>
    </Stack>
  );
}

function broughtInWords({ sessions, clients }: LogImport): string {
  const withClients = clients > 0 ? ` and ${counted(clients, 'client')}` : '';
  return `${counted(sessions, 'session')}${withClients} imported.`;
}

/** What the file holds, in a sentence. */
function summaryOf(preview: LogPreview): string {
  const { held, heldMinutes, cancelled, notAttended, from, to, clientCount } = preview;
  if (from === null || to === null) return 'No line of this file can be read as a session.';
  const notHeld = [
    cancelled > 0 ? `${figure(cancelled)} cancelled` : '',
    notAttended > 0 ? `${figure(notAttended)} not attended` : '',
  ].filter((part) => part !== '');
  const apart = notHeld.length === 0 ? '' : ` (and ${notHeld.join(', ')})`;
  const span = from === to ? `on ${dayInShort(from)}` : `from ${dayInShort(from)} to ${dayInShort(to)}`;
  return `${counted(held, 'session')} held, ${timeInWords(heldMinutes)}${apart}, with ${counted(clientCount, 'client')}, ${span}.`;
}
