import { notifications } from '@mantine/notifications';
import { memo, useEffect, useState } from 'react';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import type { RefusalReason } from '../../../editor/host.ts';
import { ReflectionEditor } from '../../../editor/ReflectionEditor.tsx';
import { UnknownContent } from '../../../editor/UnknownContent.tsx';
import { askAboutLink } from './askAboutLink.tsx';
import { type Desk, useDesk } from './desk.ts';
import { createImages } from './images.ts';
import { followUp } from './plans.ts';
import { focusText } from './prompts.ts';
import classes from './write.module.css';

const refusals = {
  'image-type': 'Only PNG, JPEG, WebP and GIF images can be kept in a reflection.',
  'image-too-large': 'This image is larger than 20 MB. Make it smaller and try again.',
  'image-failed': 'The image could not be kept. Try again; your text is safe.',
} as const satisfies Record<RefusalReason, string>;

function onRefused(reason: RefusalReason): void {
  notifications.show({ color: 'red', title: 'The image was not taken', message: refusals[reason], autoClose: 12_000 });
}

/** A new reflection begins with what it was made for; an empty one with the caret in its first stage. */
function begin(desk: Desk, handle: EditorHandle): void {
  const { followUp: plan, question } = desk.beginning ?? {};
  if (plan) void followUp(desk, plan);
  else if (question) {
    handle.insertQuestion(question.stageId, question.text);
    // Its stage may lie below the window's edge, which is known once the page is laid out.
    requestAnimationFrame(() => handle.focusStage(question.stageId));
  } else if (desk.counts.get().total === 0 || desk.reopened) focusText(desk);
}

interface WritingAreaProps {
  onChange: (getDocument: () => ReflectionDocument) => void;
}

/** The editor with its journal behind it. Renders once: what changes while one writes is not for it. */
export const WritingArea = memo(function WritingArea({ onChange }: WritingAreaProps) {
  const desk = useDesk();
  const [images] = useState(createImages);
  useEffect(() => () => images.dispose(), [images]);
  if (desk.document === null) return <UnknownContent content={desk.reflection.document} />;
  return (
    <div className={classes.editor}>
      <ReflectionEditor
        document={desk.document}
        model={desk.model}
        label="Text of the reflection"
        onChange={onChange}
        onImage={images.add}
        imageUrl={images.url}
        onRefused={onRefused}
        onOpenLink={askAboutLink}
        onReady={(handle) => {
          desk.editor.set(handle);
          begin(desk, handle);
        }}
      />
    </div>
  );
});
