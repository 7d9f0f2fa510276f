import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, type Ref, useState } from 'react';
import { dayOf, timeOf } from '../../../shared/domain/date.ts';
import type { InActionNote } from '../../../shared/domain/note.ts';
import { journal } from '../../api/client.ts';
import { go } from '../../app/go.ts';
import { dayInShort } from '../../ui/days.ts';
import { focusIfLost } from '../../ui/focus.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { NoteText } from './NoteText.tsx';
import classes from './WaitingNote.module.css';

interface WaitingNoteProps {
  note: InActionNote;
}

/** When it was noted, where the writer was. */
function noted({ notedAt, zone }: InActionNote): string {
  const instant = new Date(notedAt);
  return `${dayInShort(dayOf(instant, zone))}, ${timeOf(instant, zone)}`;
}

/** One in-action note: open it as an on-action reflection, change its words, or take it away. */
export function WaitingNote({ note }: WaitingNoteProps) {
  const { id, text } = note;
  const [state, setState] = useState<'shown' | 'editing' | 'edited'>('shown');
  const open = useMutation(
    journal.notes.open.mutationOptions({
      onSuccess: (reflectionId) => go(`/reflections/${reflectionId}`),
      onError: notifyFailure,
    }),
  );
  const putBack = useMutation(journal.notes.trash.mutationOptions());
  const remove = useMutation(
    journal.notes.trash.mutationOptions({
      onSuccess: () => notifyUndo('In-action note removed.', () => putBack.mutateAsync({ id, trashed: false })),
      onError: notifyFailure,
    }),
  );
  return (
    <Stack component="article" gap="xs">
      <Text size="sm" c="dimmed">
        <time dateTime={note.notedAt}>{noted(note)}</time>
      </Text>
      {state === 'editing' ? (
        <NoteText note={note} onDone={() => setState('edited')} />
      ) : (
        <>
          <Text className={classes.text}>{text}</Text>
          <Group gap={4}>
            <Button size="compact-sm" variant="light" onClick={() => open.mutate(id)} loading={open.isPending}>
              Open as on-action reflection
            </Button>
            <NoteButton
              label="Edit this note"
              ref={state === 'edited' ? focusIfLost : undefined}
              onClick={() => setState('editing')}
            >
              <IconPencil size={18} aria-hidden />
            </NoteButton>
            <NoteButton label="Remove this note" onClick={() => remove.mutate({ id, trashed: true })}>
              <IconTrash size={18} aria-hidden />
            </NoteButton>
          </Group>
        </>
      )}
    </Stack>
  );
}

interface NoteButtonProps {
  label: string;
  ref?: Ref<HTMLButtonElement> | undefined;
  onClick: () => void;
  children: ReactNode;
}

function NoteButton({ label, ref, onClick, children }: NoteButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} ref={ref} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
