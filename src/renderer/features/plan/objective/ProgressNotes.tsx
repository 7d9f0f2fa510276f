import { ActionIcon, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProgressNote } from '../../../../shared/domain/plan.ts';
import { journal } from '../../../api/client.ts';
import { dayInShort } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { DayInput } from '../../records/DayInput.tsx';
import { useToday } from '../../today/useToday.ts';
import { PlanSection } from '../PlanSection.tsx';
import classes from '../plan.module.css';

/** How it goes: dated notes, newest first. */
export function ProgressNotes({ objectiveId }: { objectiveId: string }) {
  const today = useToday();
  const notes = useQuery(journal.plans.notes.queryOptions(objectiveId)).data ?? [];
  const [writing, setWriting] = useState(false);
  const add = useMutation(
    journal.plans.addNote.mutationOptions({ onSuccess: () => setWriting(false), onError: notifyFailure }),
  );
  return (
    <div className={classes.part}>
      <PlanSection
        title="Progress"
        actions={
          writing ? null : (
            <Button variant="default" size="xs" onClick={() => setWriting(true)}>
              Note how it goes
            </Button>
          )
        }
      >
        {writing ? (
          <NoteForm
            first={{ notedOn: today, text: '' }}
            pending={add.isPending}
            onDone={(note) => add.mutate({ objectiveId, ...note })}
            onCancel={() => setWriting(false)}
          />
        ) : null}
        {notes.length === 0 && !writing ? (
          <Text size="sm" c="dimmed">
            Nothing noted yet. A line every few weeks is enough to see what moved.
          </Text>
        ) : null}
        <ul className={classes.rows}>
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      </PlanSection>
    </div>
  );
}

function NoteRow({ note }: { note: ProgressNote }) {
  const { id, notedOn, text } = note;
  const [editing, setEditing] = useState(false);
  const save = useMutation(
    journal.plans.saveNote.mutationOptions({ onSuccess: () => setEditing(false), onError: notifyFailure }),
  );
  const putBack = useMutation(journal.plans.trashNote.mutationOptions());
  const trash = useMutation(
    journal.plans.trashNote.mutationOptions({
      onSuccess: () =>
        notifyUndo('Progress note moved to the trash.', () => putBack.mutateAsync({ id, trashed: false })),
      onError: notifyFailure,
    }),
  );
  if (editing) {
    return (
      <li className={classes.row}>
        <div className={classes.rowText}>
          <NoteForm
            first={note}
            pending={save.isPending}
            onDone={(changed) => save.mutate({ id, note: changed })}
            onCancel={() => setEditing(false)}
          />
        </div>
      </li>
    );
  }
  const name = `note of ${dayInShort(notedOn)}`;
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <Text size="sm" c="dimmed">
          {dayInShort(notedOn)}
        </Text>
        <Text className={classes.text}>{text}</Text>
      </div>
      <Group gap={2} wrap="nowrap">
        <ActionIcon variant="subtle" color="gray" aria-label={`Edit the ${name}`} onClick={() => setEditing(true)}>
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove the ${name}`}
          onClick={() => trash.mutate({ id, trashed: true })}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
}

interface NoteFormProps {
  first: Pick<ProgressNote, 'notedOn' | 'text'>;
  pending: boolean;
  onDone: (note: Pick<ProgressNote, 'notedOn' | 'text'>) => void;
  onCancel: () => void;
}

function NoteForm({ first, pending, onDone, onCancel }: NoteFormProps) {
  const [notedOn, setNotedOn] = useState(first.notedOn);
  const [text, setText] = useState(first.text);
  return (
    <Stack gap="sm">
      <Textarea
        label="How it goes"
        data-autofocus
        autoFocus
        autosize
        minRows={2}
        maxLength={5000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Group gap="sm" align="flex-end">
        <DayInput label="Day" value={notedOn} onChange={setNotedOn} />
        <Button loading={pending} disabled={text.trim() === ''} onClick={() => onDone({ notedOn, text: text.trim() })}>
          Keep the note
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
