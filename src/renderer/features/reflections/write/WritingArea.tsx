import { memo } from 'react';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import { UnknownContent } from '../../../editor/UnknownContent.tsx';
import { TaggingEditor } from '../../evidence/tagging/TaggingEditor.tsx';
import { type Desk, useDesk } from './desk.ts';
import { followUp } from './plans.ts';
import { focusText } from './prompts.ts';
import classes from './write.module.css';

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

/** The editor of the reflection. Renders once: what changes while one writes is not for it. */
export const WritingArea = memo(function WritingArea({ onChange }: WritingAreaProps) {
  const desk = useDesk();
  if (desk.document === null) return <UnknownContent content={desk.reflection.document} />;
  return (
    <div className={classes.editor}>
      <TaggingEditor
        kind="reflection"
        id={desk.id}
        document={desk.document}
        model={desk.model}
        label="Text of the reflection"
        onChange={onChange}
        onReady={(handle) => {
          desk.editor.set(handle);
          begin(desk, handle);
        }}
      />
    </div>
  );
});
