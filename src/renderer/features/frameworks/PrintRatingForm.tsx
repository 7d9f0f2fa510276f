import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { competenciesOf, type ListedFramework, scaleInWords } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { openPaperExport } from '../exports/openPaperExport.tsx';

/** Opens the dialog that prepares an empty rating form of a framework for printing. */
export function openPrintRatingForm(framework: ListedFramework): void {
  const modalId = 'print-rating-form';
  modals.open({
    modalId,
    title: `Print a rating form: ${framework.name}`,
    children: <PrintRatingForm framework={framework} onDone={() => modals.close(modalId)} />,
  });
}

function PrintRatingForm({ framework, onDone }: { framework: ListedFramework; onDone: () => void }) {
  const clients = useQuery(journal.clients.list.queryOptions());
  const [codeName, setCodeName] = useState<string | null>(null);
  const count = competenciesOf(framework).length - framework.retiredCompetencies.length;
  const competencies = counted(count, 'competency', 'competencies');

  function submit(event: FormEvent): void {
    event.preventDefault();
    onDone();
    openPaperExport({
      order: { paper: 'rating-form', frameworkId: framework.id, codeName: codeName ?? '' },
      title: 'Rating form',
      summary: `A form to hand out: ${competencies} to be rated, and three questions. Nothing of your journal is on it.`,
      formats: ['pdf', 'docx'],
    });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">
          {competencies}, rated {scaleInWords(framework.scale)}, and three questions. What comes back filled in can be
          entered as a round.
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
