import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Evidence, EvidenceSource } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import { JournalEditor, type JournalEditorProps } from '../../../editor/JournalEditor.tsx';
import { shortcutText } from '../../../editor/shortcuts.ts';
import { useTargetNames } from '../useTargetNames.ts';
import { changePiece, dropPiece, tagPassage } from './pieces.tsx';
import { linksInShort } from './targetWords.ts';
import { useAskedPassage } from './useAskedPassage.ts';

type OfEvidence = 'evidence' | 'onTagPassage' | 'onChangeEvidence' | 'onDropEvidence';

interface TaggingEditorProps extends Omit<JournalEditorProps, OfEvidence> {
  /** Whose text it is. */
  kind: EvidenceSource;
  id: string;
}

const none: readonly Evidence[] = [];

/** The editor of a text whose passages can be evidence. */
export function TaggingEditor({ kind, id, onReady, ...editor }: TaggingEditorProps) {
  const { data: pieces = none } = useQuery(journal.evidence.of.queryOptions({ kind, id }));
  const names = useTargetNames();
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  useAskedPassage(handle);
  const evidence = useMemo(
    () =>
      pieces.flatMap(({ kind: made, id: evidenceId, links }) =>
        made === 'passage' ? [{ id: evidenceId, words: linksInShort(links, names) }] : [],
      ),
    [pieces, names],
  );

  function change(evidenceId: string | null): void {
    const piece = pieces.find((each) => each.id === evidenceId);
    if (piece) changePiece(piece, handle, true);
    else {
      const message = `Select the words in the text, then press ${shortcutText('Mod-e')}.`;
      notifications.show({ title: 'Nothing is selected', message });
    }
  }

  return (
    <JournalEditor
      {...editor}
      evidence={evidence}
      onTagPassage={(passage) => {
        if (handle) tagPassage({ kind, id }, passage, handle);
      }}
      onChangeEvidence={change}
      onDropEvidence={(evidenceId) => void dropPiece(evidenceId, handle)}
      onReady={(ready) => {
        setHandle(ready);
        onReady?.(ready);
      }}
    />
  );
}
