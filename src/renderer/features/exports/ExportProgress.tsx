import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useHostEvent } from '../../api/useHostEvent.ts';
import { figure } from '../../ui/counted.ts';
import { focusOnMount } from '../../ui/focus.ts';

interface ExportProgressProps {
  /** What is said before anything is counted. */
  beginning: string;
  /** What is counted, in the plural. */
  counted: string;
  onCancel: () => void;
}

/** How far the export has come, and the way to stop it; Escape stops it too. */
export function ExportProgress({ beginning, counted, onCancel }: ExportProgressProps) {
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [stopping, setStopping] = useState(false);
  useHostEvent('progress', ({ task, done, total }) => {
    if (task === 'export') setProgress({ done, total });
  });
  const { done, total } = progress;
  const words = total > 0 ? `${figure(done)} of ${figure(total)} ${counted} written` : beginning;

  function cancel(): void {
    setStopping(true);
    onCancel();
  }

  return (
    <Stack gap="md" onKeyDown={(event) => (event.key === 'Escape' ? cancel() : undefined)}>
      <Text role="status">{stopping ? 'Stopping…' : words}</Text>
      <Progress
        aria-label="How far the export has come"
        value={total > 0 ? (done / total) * 100 : 100}
        striped={total === 0}
        animated={total === 0}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={cancel} ref={focusOnMount} aria-disabled={stopping}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
