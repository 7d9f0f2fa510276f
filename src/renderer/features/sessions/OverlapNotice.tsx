import { Alert, Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Overlap } from '../../../shared/domain/session.ts';
import { overlapInWords } from './refusal.ts';

/** On a session's page: which others were held or are planned at the same time. */
export function OverlapNotice({ overlaps }: { overlaps: readonly Overlap[] }) {
  if (overlaps.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle />} title="At the same time as another session" role="status">
      {overlaps.map((overlap) => (
        <Text key={overlap.sessionId} size="sm">
          This overlaps with{' '}
          <Anchor component={Link} href={`/practice/sessions/${overlap.sessionId}`} inherit underline="always">
            {overlapInWords(overlap)}
          </Anchor>
          . Correct the day, the start or the duration, unless both are right.
        </Text>
      ))}
    </Alert>
  );
}
