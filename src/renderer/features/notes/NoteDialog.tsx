import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { registerDraft } from '../../api/drafts.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { createNoteDraft } from './noteDraft.ts';
import { notifyNoted } from './notifyNoted.tsx';
import { closeNoteDialog, useNoteDialogOpened } from './openNoteDialog.ts';

/** The one-minute note in action (Schön): one field. Closing it gives the focus back to where it was. */
export function NoteDialog() {
  const opened = useNoteDialogOpened();
  const [asking, setAsking] = useState(false);
  const typed = useRef(false);

  function close(): void {
    typed.current = false;
    setAsking(false);
    closeNoteDialog();
  }

  return (
    <Modal
      opened={opened}
      onClose={() => (typed.current ? setAsking((was) => !was) : close())}
      title="In-action note"
      size="md"
      yOffset="18vh"
    >
      <NoteField
        asking={asking}
        onTyped={(some) => {
          typed.current = some;
          setAsking(false);
        }}
        onKeepWriting={() => setAsking(false)}
        onClose={close}
      />
    </Modal>
  );
}

interface NoteFieldProps {
  /** Whether it was about to be closed with words in it. */
  asking: boolean;
  onTyped: (some: boolean) => void;
  onKeepWriting: () => void;
  onClose: () => void;
}

function NoteField({ asking, onTyped, onKeepWriting, onClose }: NoteFieldProps) {
  const [draft] = useState(createNoteDraft);
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  async function save(): Promise<string | null> {
    try {
      const id = await draft.save();
      setFailure(null);
      return id;
    } catch (error) {
      setFailure(errorText(failureOf(error)));
      return null;
    }
  }

  // A lock, or going elsewhere, keeps what was typed.
  const saveLatest = useEffectEvent(save);
  useEffect(() => {
    const flush = async () => void (await saveLatest());
    return registerDraft({ flush, isUnsaved: draft.isUnsaved });
  }, [draft]);

  async function keep(): Promise<void> {
    const id = await save();
    if (id === null || draft.isUnsaved()) return;
    onClose();
    notifyNoted(id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void keep();
  }

  return (
    <Stack gap="sm">
      <Textarea
        ref={field}
        data-autofocus
        aria-label="Note"
        placeholder="Surprised by…"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={5000}
        value={text}
        onChange={(event) => {
          draft.text = event.currentTarget.value;
          setText(draft.text);
          onTyped(draft.text.trim() !== '');
        }}
        onKeyDown={onKeyDown}
      />
      {failure === null ? null : (
        <Alert color="red" role="alert">
          {failure}
        </Alert>
      )}
      {asking ? (
        <Group justify="space-between" wrap="nowrap" role="alert">
          <Text size="sm">Throw these words away?</Text>
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                onKeepWriting();
                field.current?.focus();
              }}
            >
              Keep writing
            </Button>
            <Button color="red" size="xs" onClick={() => void draft.discard().then(onClose, notifyFailure)}>
              Throw away
            </Button>
          </Group>
        </Group>
      ) : (
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            Enter keeps it, Shift+Enter begins a line
          </Text>
          <Button size="sm" disabled={text.trim() === ''} onClick={() => void keep()}>
            Keep
          </Button>
        </Group>
      )}
    </Stack>
  );
}
