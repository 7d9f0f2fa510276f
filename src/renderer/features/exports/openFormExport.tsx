import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { PaperOrder } from '../../../shared/domain/paper.ts';
import { journal } from '../../api/client.ts';
import { openPaperExport } from './openPaperExport.tsx';

interface FormWish {
  /** Over the dialog that prepares the form. */
  heading: string;
  /** What is on it and what one does with it. */
  words: string;
  /** What it is called as a file. */
  title: string;
  /** What it will hold, in a sentence. */
  summary: string;
  /** `codeName` is printed at its head; empty for none. */
  orderFor(codeName: string): PaperOrder;
}

/** Opens the dialog that prepares an empty form to hand out, for printing or for Word. */
export function openFormExport(wish: FormWish): void {
  const modalId = 'form-export';
  modals.open({
    modalId,
    title: wish.heading,
    children: <PrepareForm wish={wish} onDone={() => modals.close(modalId)} />,
  });
}

function PrepareForm({ wish, onDone }: { wish: FormWish; onDone: () => void }) {
  const clients = useQuery(journal.clients.list.queryOptions());
  const [codeName, setCodeName] = useState<string | null>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onDone();
    const { title, summary, orderFor } = wish;
    openPaperExport({ order: orderFor(codeName ?? ''), title, summary, formats: ['pdf', 'docx'] });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{wish.words}</Text>
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
