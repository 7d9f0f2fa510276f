import { Stack, Text, Title } from '@mantine/core';
import type { PlacedEvidence } from '../../../../shared/domain/evidence.ts';
import type { Readiness } from '../../../../shared/domain/readiness.ts';
import { counted } from '../../../ui/counted.ts';
import classes from './board.module.css';
import { PieceList } from './PieceList.tsx';

interface LostEvidenceProps {
  unitId: string;
  lost: Readiness['lost'];
  /** By `unit:reference`; what is missing is not of the choice that is shown. */
  placed: Readonly<Record<string, PlacedEvidence>>;
}

/** Evidence for criteria that the unit has no longer: kept, and to be used for others or taken away. */
export function LostEvidence({ unitId, lost, placed }: LostEvidenceProps) {
  return (
    <Stack component="section" aria-labelledby="lost-evidence" gap={0}>
      <Title order={2} id="lost-evidence">
        For criteria that {unitId} has no longer
      </Title>
      <Text c="dimmed" mb="sm">
        The unit was changed, and nothing is lost: use this evidence for another criterion, or take it away.
      </Text>
      {lost.map(({ criterionId, reference, pieces }) => (
        <article key={criterionId} className={classes.criterion}>
          <Title order={3}>
            <span className={classes.reference}>{reference}</span> {counted(pieces, 'piece')} of evidence
          </Title>
          {placed[criterionId] ? (
            <PieceList targetId={criterionId} criterion={null} placed={placed[criterionId]} />
          ) : (
            <Text size="sm" c="dimmed" mt="sm">
              No evidence of this choice.
            </Text>
          )}
        </article>
      ))}
    </Stack>
  );
}
