import { memo } from 'react';
import type { ReflectionDocument } from '../../../shared/document/document.ts';
import { type NoteTemplateName, noteTemplates } from '../../../shared/domain/noteTemplate.ts';
import { JournalEditor } from '../../editor/JournalEditor.tsx';
import classes from './records.module.css';

interface RecordNotesProps {
  template: NoteTemplateName;
  /** What the editor opens with. */
  document: object;
  /** The name of the text for screen readers. */
  label: string;
  readOnly?: boolean;
  onChange: (getDocument: () => ReflectionDocument) => void;
}

/** The notes of a record, in the sections of its template. Renders once: what changes while one writes is not for it. */
export const RecordNotes = memo(function RecordNotes({ template, document, ...editor }: RecordNotesProps) {
  return (
    <div className={classes.notes}>
      <JournalEditor document={document as ReflectionDocument} model={noteTemplates[template]} {...editor} />
    </div>
  );
});
