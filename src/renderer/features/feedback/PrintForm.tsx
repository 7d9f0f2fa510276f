import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { journal } from '../../api/client.ts';
import { openPaperExport } from '../exports/openPaperExport.tsx';

/** Opens the dialog that prepares an empty feedback form for printing. */
export function openPrintForm(): void {
  const modalId = 'print-form';
  modals.open({
    modalId,
    title: 'Print a feedback form',
    children: <PrintForm onDone={() => modals.close(modalId)} />,
  });
}

function PrintForm({ onDone }: { onDone: () => void }) {
  const clients = useQuery(journal.clients.list.queryOptions());
  const [codeName, setCodeName] = useState<string | null>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onDone();
    openPaperExport({
      order: { paper: 'feedback-form', codeName: codeName ?? '' },
      title: 'Feedback form',
      summary:
        'One page to hand out: twelve competencies to be rated, and three questions. Nothing of your journal is on it.',
      formats: ['pdf', 'docx'],
    });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">
          One page with a list of competencies to be rated and three questions. What comes back filled in can be typed
          in afterwards.
        </Text>
        <Select
          label="Code name on the form"
          description="Helps you to tell the forms apart. Leave it empty for a form without any."
          placeholder="None"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Take the code name away' }}
          nothingFoundMessage="No client of this name"
          data={(clients.data ?? []).map((client) => client.codeName)}
          value={codeName}
          onChange={setCodeName}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit">Choose a format…</Button>
        </Group>
      </Stack>
    </form>
  );
}
