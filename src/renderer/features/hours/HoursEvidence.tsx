import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { LedgerFilter } from '../../../shared/domain/ledger.ts';
import { journal } from '../../api/client.ts';
import { changePiece, dropPiece } from '../evidence/tagging/pieces.tsx';
import { linksInShort } from '../evidence/tagging/targetWords.ts';
import { useTargetNames } from '../evidence/useTargetNames.ts';

/** What the shown hours are evidence of, where they are. */
export function HoursEvidence({ filter }: { filter: LedgerFilter }) {
  const { data: pieces } = useQuery(journal.evidence.ofHours.queryOptions(filter));
  const names = useTargetNames();
  return pieces?.map((piece) => (
    <Group key={piece.id} gap="xs">
      <Text size="sm">These hours are evidence of {linksInShort(piece.links, names)}.</Text>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label="Change what these hours are evidence of"
        onClick={() => changePiece(piece, null, false)}
      >
        Change…
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label="Drop the evidence of these hours"
        onClick={() => void dropPiece(piece.id, null)}
      >
        Drop
      </Button>
    </Group>
  ));
}
