import { Group } from '@mantine/core';
import { useCallback } from 'react';
import type { ReflectionDocument } from '../../../shared/document/document.ts';
import type { ProfileSectionId } from '../../../shared/domain/profile.ts';
import { journal, journalClient, queryClient } from '../../api/client.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import type { EditorHandle } from '../../editor/handle.ts';
import { JournalEditor } from '../../editor/JournalEditor.tsx';
import { SaveFailure, SaveStatus } from '../../ui/SaveStatus.tsx';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import classes from './profile.module.css';
import { useLoadedText } from './useLoadedText.ts';

type NoFacts = Record<never, never>;
const noFacts: NoFacts = {};
const draftOf = createPatchDrafts<NoFacts>();

interface SectionTextProps {
  id: ProfileSectionId;
  label: string;
  onReady: (handle: EditorHandle) => void;
}

/** The text of a section in the journal's editor; nothing of it is evidence. Give it the section's id as its `key`. */
export function SectionText({ id, ...props }: SectionTextProps) {
  const text = useLoadedText(useCallback(() => journalClient.profile.section.query(id), [id]));
  return text === null ? null : <LoadedText id={id} text={text} {...props} />;
}

function LoadedText({ id, text, label, onReady }: SectionTextProps & { text: ReflectionDocument }) {
  const { onText, saveState, flush } = useRecordDraft(noFacts, draftOf(id), async ({ document }) => {
    if (document === undefined) return;
    await journalClient.profile.saveSection.mutate({ id, document });
    // Its words are counted beside it.
    void queryClient.invalidateQueries(journal.profile.get.queryFilter());
  });
  return (
    <div>
      <Group justify="flex-end" mb={4}>
        <SaveStatus state={saveState} />
      </Group>
      <SaveFailure state={saveState} retry={flush} />
      <div className={classes.text}>
        <JournalEditor document={text} model={null} label={`Text of “${label}”`} onChange={onText} onReady={onReady} />
      </div>
    </div>
  );
}
