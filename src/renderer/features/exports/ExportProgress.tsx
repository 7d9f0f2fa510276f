import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ExportFormat } from '../../../shared/domain/exporting.ts';
import { useHostEvent } from '../../api/useHostEvent.ts';
import { figure } from '../../ui/counted.ts';
import { focusOnMount } from '../../ui/focus.ts';

interface ExportProgressProps {
  format: ExportFormat;
  onCancel: () => void;
}

/** How far the export has come, and the way to stop it; Escape stops it too. */
export function ExportProgress({ format, onCancel }: ExportProgressProps) {
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [stopping, setStopping] = useState(false);
  useHostEvent('progress', ({ task, done, total }) => {
    if (task === 'export') setProgress({ done, total });
  });
  const { done, total } = progress;
  const words = total > 0 ? `${figure(done)} of ${figure(total)} reflections written` : beginning(format);

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

function beginning(format: ExportFormat): string {
  return format === 'pdf' ? 'Laying out the pages. A whole year may take a minute.' : 'Gathering the reflections.';
}
