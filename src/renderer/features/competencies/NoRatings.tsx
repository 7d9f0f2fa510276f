import { Button } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { go } from '../../app/go.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Before the first round: what the charts are made of, and the way there. */
export function NoRatings() {
  return (
    <EmptyState
      icon={<IconChartLine size={40} stroke={1.25} />}
      title="No ratings yet"
      action={<Button onClick={() => go('/competencies/rounds')}>Go to rounds</Button>}
    >
      A round is a dated look at every competency: a score, how sure you are, and what shows it. One round is a point, a
      second makes a line, and what a client or your supervisor says stands beside your own, never mixed with it.
    </EmptyState>
  );
}
