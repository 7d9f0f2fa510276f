import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CriterionReadiness, MarksReadiness } from '../../../shared/domain/readiness.ts';
import { criteriaOf, type Unit } from '../../../shared/domain/unit.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { Section } from '../today/Section.tsx';
import { MarksTable } from './MarksTable.tsx';
import { weakInWords } from './weakInWords.ts';

interface CriterionMarksProps {
  unit: Unit;
  criteria: readonly CriterionReadiness[];
  marks: MarksReadiness;
}

/** The writer’s own marks, criterion by criterion, by the rule of the paper: each must reach its half. */
export function CriterionMarks({ unit, criteria, marks }: CriterionMarksProps) {
  const judge = useMutation(journal.readiness.judgeCriterion.mutationOptions({ onError: notifyFailure }));
  const given = new Map(criteria.map(({ reference, judgement }) => [reference, judgement?.marks ?? null]));
  const rows = criteriaOf(unit).flatMap(({ reference, asks, marks: ofCriterion }) =>
    ofCriterion
      ? [{ id: reference, name: reference, title: asks, ...ofCriterion, marks: given.get(reference) ?? null }]
      : [],
  );
  return (
    <Section title="Marks by your own assessment">
      <Text role="status">
        {marks.given} of {counted(marks.most, 'mark')}
        {marks.unjudged > 0 ? `, ${counted(marks.unjudged, 'criterion', 'criteria')} not judged yet` : ''}.{' '}
        {weakInWords(marks.weak)}
      </Text>
      <MarksTable
        label="Marks by criterion"
        noun="Criterion"
        rows={rows}
        given={marks.given}
        most={marks.most}
        onChange={(reference, value) => judge.mutate({ unitId: unit.id, reference, judgement: { marks: value } })}
      />
    </Section>
  );
}
