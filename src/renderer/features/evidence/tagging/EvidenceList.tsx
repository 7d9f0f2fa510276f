import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import { shortcutText } from '../../../editor/shortcuts.ts';
import { EvidencePiece } from './EvidencePiece.tsx';
import { type SourceKey, tagEntry } from './pieces.tsx';
import classes from './tagging.module.css';

interface EvidenceListProps {
  source: SourceKey;
  /** What the entry is called. */
  title: () => string;
  handle: EditorHandle | null;
}

/** The evidence of a text: the whole entry, then its passages in order, then what has lost its words. */
export function EvidenceList({ source, title, handle }: EvidenceListProps) {
  const heading = useId();
  // Asked anew with every save: the order is that of the text as it stands then.
  const { data: pieces } = useQuery(journal.evidence.of.queryOptions(source));
  if (!pieces) return null;
  const order = handle?.passageIds() ?? [];
  const place = ({ kind, id }: Evidence) => (kind === 'entry' ? -1 : order.indexOf(id));
  // What was marked just now is attached by the save that follows.
  const stands = ({ id, detachedAt }: Evidence) => detachedAt === null || order.includes(id);
  const standing = pieces.filter(stands);
  const sorted = standing.toSorted((one, other) => place(one) - place(other));
  const detached = pieces.filter((piece) => !stands(piece));
  const hasEntry = standing.some(({ kind }) => kind === 'entry');
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <Title order={2} id={heading} className={classes.heading}>
        Evidence
      </Title>
      {pieces.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing here is evidence yet. Select words in the text and press {shortcutText('Mod-e')}.
        </Text>
      ) : null}
      {sorted.length === 0 ? null : (
        <ul className={classes.list}>
          {sorted.map((piece) => (
            <EvidencePiece key={piece.id} piece={piece} isDetached={false} handle={handle} />
          ))}
        </ul>
      )}
      {detached.length === 0 ? null : (
        <Stack gap={6}>
          <Text size="sm" c="dimmed">
            No longer in the text
          </Text>
          <ul className={classes.list}>
            {detached.map((piece) => (
              <EvidencePiece key={piece.id} piece={piece} isDetached handle={handle} />
            ))}
          </ul>
        </Stack>
      )}
      {hasEntry ? null : (
        <Group>
          <Button size="compact-sm" variant="subtle" onClick={() => void tagEntry(source, title())}>
            Use the whole entry as evidence…
          </Button>
        </Group>
      )}
    </Stack>
  );
}
