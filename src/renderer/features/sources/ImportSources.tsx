import { Alert, Button, FileInput, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { MAX_IMPORT } from '../../../shared/domain/sourceImport.ts';
import { journalClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { ImportPreview } from './ImportPreview.tsx';

/** Takes BibTeX or RIS, pasted or from a file, and shows what would come in before anything is added. */
export function ImportSources({ onDone }: { onDone: () => void }) {
  const [text, setText] = useState('');
  const [tooLong, setTooLong] = useState(false);
  const reading = useMutation({ mutationFn: (typed: string) => journalClient.sources.preview.query(typed) });

  async function take(file: File | null): Promise<void> {
    if (file === null) return;
    setTooLong(file.size > MAX_IMPORT);
    if (file.size > MAX_IMPORT) return;
    const read = await file.text();
    setText(read);
    reading.mutate(read);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() !== '') reading.mutate(text);
  }

  if (reading.data) return <ImportPreview preview={reading.data} onBack={() => reading.reset()} onDone={onDone} />;
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>
          Zotero, Mendeley, EndNote and library catalogues give out BibTeX and RIS. You see what would come in before
          anything is added, and it can be undone.
        </Text>
        <FileInput
          label="File"
          description="BibTeX (.bib) or RIS (.ris), up to 2 MB"
          placeholder="Choose a file…"
          accept=".bib,.bibtex,.ris,.txt"
          leftSection={<IconFileText size={18} aria-hidden />}
          error={tooLong ? 'This file is larger than 2 MB. Take it in parts.' : null}
          onChange={(file) => void take(file)}
        />
        <Textarea
          label="Or paste it here"
          placeholder={'@book{schon1983,\n  author = {Schön, Donald A.},\n  title = {The Reflective Practitioner}, …'}
          autosize
          minRows={6}
          maxRows={14}
          maxLength={MAX_IMPORT}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {reading.isError ? (
          <Alert color="red" role="alert">
            {errorText(failureOf(reading.error))}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={reading.isPending} disabled={text.trim() === ''}>
            Read it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
