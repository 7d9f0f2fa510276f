import { Button, Popover, Textarea } from '@mantine/core';
import type { UseRovingIndexReturnValue } from '@mantine/hooks';
import { IconPhoto, IconPhotoEdit } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { IMAGE_TYPES } from './extensions/imageInput.ts';
import { ToolbarButton } from './ToolbarButton.tsx';

export interface ImageControlProps {
  editor: Editor;
  /** The description of the selected picture; null where none is selected. */
  alt: string | null;
  opened: boolean;
  onOpened(opened: boolean): void;
  onFiles(files: readonly File[]): void;
  item: ReturnType<UseRovingIndexReturnValue['getItemProps']>;
}

/** Picks pictures; with one selected, its description for those who cannot see it. */
export function ImageControl({ editor, alt, opened, onOpened, onFiles, item }: ImageControlProps) {
  const [typed, setTyped] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const { onClick, ...roving } = item;
  const selected = alt !== null;

  useEffect(() => {
    if (opened) setTyped(alt ?? '');
  }, [opened, alt]);

  function close(): void {
    onOpened(false);
    editor.commands.focus();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    editor.commands.updateAttributes('image', { alt: typed.trim().slice(0, 2000) });
    close();
  }

  return (
    <Popover
      opened={opened && selected}
      onChange={onOpened}
      onDismiss={close}
      trapFocus
      returnFocus={false}
      shadow="md"
      width={340}
      withinPortal
    >
      <Popover.Target>
        <ToolbarButton
          label={selected ? 'Describe the picture' : 'Picture'}
          icon={selected ? IconPhotoEdit : IconPhoto}
          {...roving}
          onClick={(event) => {
            onClick(event);
            if (selected) onOpened(!opened);
            else picker.current?.click();
          }}
        />
      </Popover.Target>
      <input
        ref={picker}
        type="file"
        accept={IMAGE_TYPES.join(',')}
        multiple
        hidden
        aria-label="Choose pictures"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <Textarea
            label="What the picture shows"
            description="For readers who cannot see it, and for search."
            autosize
            minRows={2}
            maxRows={6}
            maxLength={2000}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
          />
          <Button type="submit" size="xs" mt="sm">
            Save
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
