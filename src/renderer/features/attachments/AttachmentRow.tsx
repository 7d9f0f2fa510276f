import { ActionIcon, Anchor, Menu } from '@mantine/core';
import {
  IconBookmark,
  IconDeviceFloppy,
  IconDots,
  IconEye,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  IconMusic,
  IconPencil,
  IconPhoto,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Attachment, type AttachmentForm, formOf } from '../../../shared/domain/attachment.ts';
import { dayOf } from '../../../shared/domain/date.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { tagEntry } from '../evidence/tagging/pieces.tsx';
import { openAttachmentExport } from '../exports/openAttachmentExport.tsx';
import classes from './Attachments.module.css';
import { openAttachment, openRename } from './openAttachment.tsx';
import { sizeInWords } from './sizeInWords.ts';

const icons: Record<AttachmentForm, typeof IconPhoto> = {
  image: IconPhoto,
  pdf: IconFileTypePdf,
  text: IconFileText,
  audio: IconMusic,
  document: IconFileWord,
};

/** One file: its name shows or plays it, its menu has the rest. */
export function AttachmentRow({ attachment }: { attachment: Attachment }) {
  const { id, name, mime, size, createdAt } = attachment;
  const { mutate: trash, mutateAsync: putBack } = useMutation(
    journal.attachments.trash.mutationOptions({
      onSuccess: (_, { trashed }) => {
        if (trashed) notifyUndo(`“${name}” moved to the trash.`, () => putBack({ id, trashed: false }));
      },
      onError: notifyFailure,
    }),
  );
  const form = formOf(mime);
  const Icon = icons[form];
  const menu = useRef<HTMLButtonElement>(null);
  /** For a line of the menu: the dialog gives the focus back to the menu's button, since the line itself is gone by then. */
  const fromMenu = (open: () => void) => () => {
    menu.current?.focus();
    open();
  };
  const show = () => openAttachment(attachment);
  return (
    <li className={classes.row}>
      <span className={classes.icon}>
        <Icon size={20} stroke={1.5} aria-hidden />
      </span>
      {form === 'document' ? (
        <span className={classes.name}>{name}</span>
      ) : (
        <Anchor component="button" type="button" ta="start" className={classes.name} onClick={show}>
          {name}
        </Anchor>
      )}
      <span className={classes.fact}>{sizeInWords(size)}</span>
      <span className={classes.fact}>{dayInShort(dayOf(new Date(createdAt)))}</span>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon ref={menu} variant="subtle" color="gray" aria-label={`Actions for ${name}`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {form === 'document' ? null : (
            <Menu.Item
              leftSection={form === 'audio' ? <IconPlayerPlay size={16} /> : <IconEye size={16} />}
              onClick={fromMenu(show)}
            >
              {form === 'audio' ? 'Play' : 'Show'}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconDeviceFloppy size={16} />}
            onClick={fromMenu(() => openAttachmentExport({ id, name }))}
          >
            Save a copy…
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={fromMenu(() => openRename(attachment))}>
            Rename…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconBookmark size={16} />}
            onClick={fromMenu(() => void tagEntry({ kind: 'attachment', id }, name))}
          >
            Use as evidence…
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => trash({ id, trashed: true })}>
            Move to the trash
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
