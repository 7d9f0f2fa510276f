import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { type InActionNote, noteTextSchema } from '../../../shared/domain/note.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { useAutosave } from '../../api/useAutosave.ts';
import { errorText } from '../../ui/errorText.ts';

interface NoteTextProps {
  note: InActionNote;
  onDone: () => void;
}

/** As a `ref`: the note is gone on with where it ended. */
function caretAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** Changes a note's words, saved as they are typed. An emptied note keeps the words it had. */
export function NoteText({ note, onDone }: NoteTextProps) {
  const [text, setText] = useState(note.text);
  const blank = text.trim() === '';
  const latest = useRef(note.text);
  const { changed, flush, isUnsaved, state } = useAutosave(async () => {
    const words = noteTextSchema.safeParse(latest.current);
    if (words.success) await journalClient.notes.change.mutate({ id: note.id, text: words.data });
  });

  async function finish(): Promise<void> {
    await flush();
    if (isUnsaved()) return;
    await queryClient.invalidateQueries();
    onDone();
  }

  return (
    <Stack gap="xs">
      <Textarea
        aria-label="In-action note"
        autosize
        minRows={2}
        maxLength={5000}
        value={text}
        error={blank ? 'An empty note is not saved. To take it away, finish and choose “Remove”.' : null}
        ref={caretAtEnd}
        onChange={(event) => {
          setText(event.currentTarget.value);
          latest.current = event.currentTarget.value;
          changed();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) void finish();
        }}
      />
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => void finish()}>
          Done
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {state.kind === 'failed' ? errorText(state.error) : null}
          {state.kind === 'saved' && state.at && !blank ? 'Saved' : null}
        </Text>
      </Group>
    </Stack>
  );
}
