import { modals } from '@mantine/modals';
import type { Attachment } from '../../../shared/domain/attachment.ts';
import { AttachmentView } from './AttachmentView.tsx';
import { RenameAttachment } from './RenameAttachment.tsx';

/** Shows a file, or plays it, inside the app: nothing of it leaves the journal. */
export function openAttachment(attachment: Attachment): void {
  modals.open({
    title: attachment.name,
    size: 'xl',
    children: <AttachmentView attachment={attachment} />,
  });
}

/** Opens the dialog that gives a file another name. */
export function openRename(attachment: Attachment): void {
  const id = modals.open({
    title: 'Rename the file',
    children: <RenameAttachment attachment={attachment} onDone={() => modals.close(id)} />,
  });
}
