import { memo, useState } from 'react';
import type { ReflectionDocument } from '../../../shared/document/document.ts';
import { type NoteTemplateName, noteTemplates } from '../../../shared/domain/noteTemplate.ts';
import type { EditorHandle } from '../../editor/handle.ts';
import { EvidenceList } from '../evidence/tagging/EvidenceList.tsx';
import { TaggingEditor } from '../evidence/tagging/TaggingEditor.tsx';
import classes from './records.module.css';

interface RecordNotesProps {
  /** What kind of record it is, and so the sections of its notes. */
  template: NoteTemplateName;
  /** The record. */
  id: string;
  /** What the record is called. */
  title: string;
  /** What the editor opens with. */
  document: object;
  /** The name of the text for screen readers. */
  label: string;
  readOnly?: boolean;
  onChange: (getDocument: () => ReflectionDocument) => void;
}

/** The notes of a record, in the sections of its template, and what of them is evidence. Not for what changes as one writes. */
export const RecordNotes = memo(function RecordNotes(props: RecordNotesProps) {
  const { template, id, title, document, ...editor } = props;
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  return (
    <>
      <div className={classes.notes}>
        <TaggingEditor
          kind={template}
          id={id}
          document={document as ReflectionDocument}
          model={noteTemplates[template]}
          onReady={setHandle}
          {...editor}
        />
      </div>
      <EvidenceList source={{ kind: template, id }} title={() => title} handle={handle} />
    </>
  );
});
