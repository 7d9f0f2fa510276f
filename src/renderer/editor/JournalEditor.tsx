import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { askAboutLink } from './askAboutLink.tsx';
import type { RefusalReason } from './host.ts';
import { createImages } from './images.ts';
import { ReflectionEditor, type ReflectionEditorProps } from './ReflectionEditor.tsx';

const refusals = {
  'image-type': 'Only PNG, JPEG, WebP and GIF images can be kept in a reflection.',
  'image-too-large': 'This image is larger than 20 MB. Make it smaller and try again.',
  'image-failed': 'The image could not be kept. Try again; your text is safe.',
} as const satisfies Record<RefusalReason, string>;

function onRefused(reason: RefusalReason): void {
  notifications.show({ color: 'red', title: 'The image was not taken', message: refusals[reason], autoClose: 12_000 });
}

type JournalEditorProps = Omit<ReflectionEditorProps, 'onImage' | 'imageUrl' | 'onRefused' | 'onOpenLink'>;

/** The editor with the open journal behind it: pictures go into the journal, links are asked about. */
export function JournalEditor(props: JournalEditorProps) {
  const [images] = useState(createImages);
  useEffect(() => () => images.dispose(), [images]);
  return (
    <ReflectionEditor
      {...props}
      onImage={images.add}
      imageUrl={images.url}
      onRefused={onRefused}
      onOpenLink={askAboutLink}
    />
  );
}
