import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import type { AttachmentOwner } from '../../../shared/domain/attachment.ts';
import classes from './Attachments.module.css';
import { addFiles } from './uploads.ts';

interface DropPlaceProps {
  ownerKind: AttachmentOwner;
  ownerId: string;
}

/** Where files are added: chosen, or dropped. */
export function DropPlace({ ownerKind, ownerId }: DropPlaceProps) {
  const [over, setOver] = useState(false);
  const add = (files: Iterable<File>) => addFiles(ownerKind, ownerId, files);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  }

  return (
    <Group
      gap="sm"
      className={classes.place}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton multiple onChange={add} inputProps={{ 'aria-label': 'Files to attach' }}>
        {(button) => (
          <Button {...button} variant="default" leftSection={<IconPaperclip size={18} />}>
            Add files…
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        Or drop them here: PDF, images, Word, plain text or audio, up to 100 MB each. They are kept inside the encrypted
        journal.
      </Text>
    </Group>
  );
}
