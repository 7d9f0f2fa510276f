import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import { useTargetNames } from '../useTargetNames.ts';
import { changePiece, dropPiece } from './pieces.tsx';
import classes from './tagging.module.css';
import { linksInShort } from './targetWords.ts';

interface EvidencePieceProps {
  piece: Evidence;
  /** Its words are in the text no longer. */
  isDetached: boolean;
  handle: EditorHandle | null;
}

/** Puts a piece that has lost its words on those that are selected; the save of the text does the rest. */
function reattach(id: string, handle: EditorHandle): void {
  const passage = handle.selectedPassage();
  if (passage) handle.markPassage(id, passage);
  else {
    const message = 'Select the words in the text that it is to stand on, then press this button again.';
    notifications.show({ title: 'Nothing is selected', message });
  }
}

/** One piece of evidence of an open text, with what it speaks for. */
export function EvidencePiece({ piece, isDetached, handle }: EvidencePieceProps) {
  const { id, kind, quote, links } = piece;
  const names = useTargetNames();
  const words = kind === 'entry' ? 'The whole entry' : quote;
  return (
    <li className={classes.piece}>
      {kind === 'passage' && !isDetached && handle ? (
        <UnstyledButton className={classes.words} fz="sm" onClick={() => handle.showPassage(id)}>
          {words}
        </UnstyledButton>
      ) : (
        <Text size="sm" className={classes.words}>
          {words}
        </Text>
      )}
      <Text size="xs" c="dimmed" mt={2}>
        {linksInShort(links, names)}
      </Text>
      <Group gap={4} mt={4} ml={-8}>
        {isDetached && handle ? (
          <Button size="compact-xs" variant="subtle" onClick={() => reattach(id, handle)}>
            Re-attach to the selected text
          </Button>
        ) : null}
        <Button size="compact-xs" variant="subtle" onClick={() => changePiece(piece, handle, false)}>
          Change…
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void dropPiece(id, handle)}>
          Drop
        </Button>
      </Group>
    </li>
  );
}
