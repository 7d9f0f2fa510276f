import { useCallback, useEffect, useState } from 'react';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import { countSubmission } from '../../../../shared/domain/submission/counting.ts';
import { type OutlinePart, sectionsOf } from '../../../../shared/domain/submission/outline.ts';
import { type Loose, looseEnds } from '../../../../shared/domain/submission/standing.ts';
import type { Submission } from '../../../../shared/domain/submission.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import { journalClient } from '../../../api/client.ts';
import { createPatchDrafts } from '../../../api/patchDrafts.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { useRecordDraft } from '../../records/useRecordDraft.ts';
import { createCell } from '../../reflections/write/cell.ts';
import { createCounter } from '../../reflections/write/counting.ts';
import type { SubmissionDeskState, SubmissionFacts } from './desk.ts';
import { createFollowed } from './followed.ts';

const draftOf = createPatchDrafts<SubmissionFacts>();

/** Opens a loaded submission for writing: its draft, its autosave, and what the parts around the editor follow. */
export function useOpenSubmission(submission: Submission, unit: Unit | null, outline: readonly OutlinePart[]) {
  const { id } = submission;
  const draft = useRecordDraft<SubmissionFacts>(submission, draftOf(id), (patch) =>
    journalClient.submissions.save.mutate({ id, patch }),
  );
  const [followed] = useState(() => createFollowed(id));
  const [desk] = useState((): SubmissionDeskState => {
    const editor = createCell<EditorHandle | null>(null);
    const opened = submission.document as ReflectionDocument;
    const document = () => editor.get()?.getDocument() ?? opened;
    return {
      id,
      submission,
      unit,
      outline,
      editor,
      counts: createCell(countSubmission(opened)),
      loose: createCell<readonly Loose[]>([]),
      sectionId: createCell<string | null>(sectionsOf(outline)[0]?.id ?? null),
      document,
      refresh: () => void followed.follow(document(), true).catch(notifyFailure),
    };
  });
  const [counter] = useState(() =>
    createCounter((document) => {
      desk.counts.set(countSubmission(document));
      desk.loose.set(looseEnds(document, followed));
      void followed.follow(document, false).catch(notifyFailure);
    }),
  );
  const onDraftText = draft.onText;
  const onText = useCallback(
    (getDocument: () => ReflectionDocument) => {
      onDraftText(getDocument);
      counter.soon(getDocument);
    },
    [onDraftText, counter],
  );
  useEffect(() => {
    const ended = followed.subscribe(() => desk.loose.set(looseEnds(desk.document(), followed)));
    desk.refresh();
    return () => {
      ended();
      counter.stop();
    };
  }, [desk, counter, followed]);
  return { ...draft, desk, followed, onText };
}
