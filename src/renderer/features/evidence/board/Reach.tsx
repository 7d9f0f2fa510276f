import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { changeEvidencePlace, useEvidencePlace } from '../evidencePlace.ts';
import { openProposals } from './openProposals.tsx';

/** Evidence for other units that would speak for this one as well: offered in a line, never added by itself. */
export function Reach({ unitId }: { unitId: string }) {
  const reach = useQuery(journal.evidence.reach.queryOptions(unitId));
  const { putOff } = useEvidencePlace();
  const offered = (reach.data ?? []).filter((other) => !putOff.has(`${unitId}:${other.unitId}`));
  if (offered.length === 0) return null;
  return (
    <Stack gap={4}>
      {offered.map(({ unitId: from, pieces }) => (
        <Group key={from} gap="xs">
          <Text size="sm" c="dimmed">
            {counted(pieces, 'piece')} of evidence for {from} {pieces === 1 ? 'speaks' : 'speak'} for criteria here:
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Review the evidence for ${from}`}
            onClick={() => openProposals(unitId, from)}
          >
            Review
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={`Not now: evidence for ${from}`}
            onClick={() => changeEvidencePlace({ putOff: new Set([...putOff, `${unitId}:${from}`]) })}
          >
            Not now
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
