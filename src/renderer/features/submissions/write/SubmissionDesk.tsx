import { Textarea, VisuallyHidden } from '@mantine/core';
import { memo, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import { type OutlinePart, outlineAsModel } from '../../../../shared/domain/submission/outline.ts';
import { type Submission, submissionTitle } from '../../../../shared/domain/submission.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import type { Inserts } from '../../../editor/inserts.ts';
import { JournalEditor } from '../../../editor/JournalEditor.tsx';
import { SaveFailure } from '../../../ui/SaveStatus.tsx';
import { SubmissionVersions } from '../versions/SubmissionVersions.tsx';
import { CarryDialog } from './CarryDialog.tsx';
import { Counts } from './Counts.tsx';
import { CoverDialog } from './CoverDialog.tsx';
import { DeskBar, type DeskDialog } from './DeskBar.tsx';
import { SubmissionContext, useSubmission } from './desk.ts';
import { SidePanel } from './SidePanel.tsx';
import { useAskedPlace } from './useAskedPlace.ts';
import { useCaretSection } from './useCaretSection.ts';
import { useOpenSubmission } from './useOpenSubmission.ts';
import classes from './write.module.css';

interface SubmissionDeskProps {
  submission: Submission;
  unit: Unit | null;
  outline: readonly OutlinePart[];
  back: { href: string; label: string };
  /** The text was replaced under the editor (a version was put back): it is opened anew. */
  onReplaced: () => void;
}

/** A submission open for writing: the text under its outline, and beside it what each section asks for. */
export function SubmissionDesk({ submission, unit, outline, back, onReplaced }: SubmissionDeskProps) {
  const { facts, change, onText, saveState, flush, desk, followed } = useOpenSubmission(submission, unit, outline);
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const close = useCallback(() => setDialog(null), []);
  useCaretSection(desk);
  const titleField = useRef<HTMLTextAreaElement>(null);
  useAskedPlace(desk, (what) => (what === 'cover' ? setDialog('cover') : titleField.current?.focus()));
  return (
    <SubmissionContext value={desk}>
      <div className={classes.desk}>
        <div className={classes.main}>
          <DeskBar back={back} saveState={saveState} flush={flush} onDialog={setDialog} onReplaced={onReplaced} />
          <SaveFailure state={saveState} retry={flush} />
          <div className={classes.scroll} id="page" tabIndex={-1}>
            <article className={classes.sheet}>
              <VisuallyHidden component="h1">
                {submissionTitle({ title: facts.title, unitId: submission.unitId })}
              </VisuallyHidden>
              <TitleField ref={titleField} title={facts.title} unitId={submission.unitId} change={change} />
              <Counts />
              <Writing inserts={followed} onChange={onText} />
            </article>
          </div>
        </div>
        <SidePanel />
        <Cover opened={dialog === 'cover'} onClose={close} facts={facts} change={change} />
        <Versions opened={dialog === 'versions'} onClose={close} title={facts.title} onReplaced={onReplaced} />
        <Carry opened={dialog === 'carry'} onClose={close} flush={flush} />
      </div>
    </SubmissionContext>
  );
}

// With the first key after a pause the desk tells that it is no longer saved: what that does not touch is left alone.
const Cover = memo(CoverDialog);
const Versions = memo(SubmissionVersions);
const Carry = memo(CarryDialog);

interface TitleFieldProps {
  ref: RefObject<HTMLTextAreaElement | null>;
  title: string;
  unitId: string;
  change: (change: { title: string }) => void;
}

/** The title. It measures its own height whenever it renders, so only another title makes it. */
const TitleField = memo(function TitleField({ ref, title, unitId, change }: TitleFieldProps) {
  return (
    <Textarea
      ref={ref}
      aria-label="Title"
      placeholder={submissionTitle({ title: '', unitId })}
      variant="unstyled"
      autosize
      maxLength={300}
      classNames={{ input: classes.title ?? '' }}
      value={title}
      onChange={(event) => change({ title: event.currentTarget.value.replaceAll('\n', ' ') })}
    />
  );
});

interface WritingProps {
  inserts: Inserts;
  onChange: (getDocument: () => ReflectionDocument) => void;
}

const nothing = () => {};
const noEvidence = [] as const;

/** The editor. Renders once: what changes while one writes is not for it. */
const Writing = memo(function Writing({ inserts, onChange }: WritingProps) {
  const { submission, unit, outline, editor } = useSubmission();
  const model = useMemo(() => (unit ? outlineAsModel(unit, outline) : null), [unit, outline]);
  return (
    <div className={classes.editor}>
      <JournalEditor
        document={submission.document as ReflectionDocument}
        model={model}
        label="Text of the submission"
        inserts={inserts}
        evidence={noEvidence}
        onTagPassage={nothing}
        onChangeEvidence={nothing}
        onDropEvidence={nothing}
        onChange={onChange}
        onReady={editor.set}
      />
    </div>
  );
});
