import { Stack, Text, Title } from '@mantine/core';
import type { Readiness } from '../../../../shared/domain/readiness.ts';
import { sectionsOf } from '../../../../shared/domain/submission/outline.ts';
import { criteriaOf } from '../../../../shared/domain/unit.ts';
import { counted } from '../../../ui/counted.ts';
import { Guidance } from '../../evidence/board/Guidance.tsx';
import { JudgeCriterion } from '../../evidence/board/JudgeCriterion.tsx';
import { weakInWords } from '../../readiness/weakInWords.ts';
import { useCell } from '../../reflections/write/cell.ts';
import { useSubmission } from './desk.ts';
import classes from './write.module.css';

/** Before handing in: the present criterion by what falls short, passes and is good, and the writer’s own judgement of it. */
export function SelfAssessment({ readiness }: { readiness: Readiness | null }) {
  const { outline, sectionId, unit } = useSubmission();
  const current = useCell(sectionId);
  const section = sectionsOf(outline).find(({ id }) => id === current);
  const criterion = unit ? criteriaOf(unit).find(({ reference }) => reference === section?.reference) : undefined;
  const found = readiness?.criteria.find(({ reference }) => reference === criterion?.reference);
  const marks = readiness?.marks;
  return (
    <Stack gap="md">
      {marks ? (
        <Text size="sm" role="status">
          {marks.given} of {counted(marks.most, 'mark')}
          {marks.unjudged > 0 ? `, ${counted(marks.unjudged, 'criterion', 'criteria')} not judged yet` : ''}.{' '}
          {weakInWords(marks.weak)}
        </Text>
      ) : null}
      {unit && criterion && found ? (
        <>
          <Title order={2} className={classes.panelTitle}>
            {criterion.reference} {criterion.asks}
          </Title>
          <Guidance criterion={criterion} items={found.items} />
          <JudgeCriterion
            key={criterion.reference}
            unitId={unit.id}
            criterion={criterion}
            judgement={found.judgement}
          />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          Put the caret into a section that belongs to a criterion to judge it.
        </Text>
      )}
    </Stack>
  );
}
