import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Readiness } from '../../../shared/domain/readiness.ts';
import { journal } from '../../api/client.ts';
import type { PageProps } from '../../app/routes.tsx';
import { counted } from '../../ui/counted.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { UnitPage } from '../evidence/UnitPage.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { CriterionMarks } from './CriterionMarks.tsx';
import { Questions } from './Questions.tsx';
import { Advice, Met, NotYet } from './Requirements.tsx';
import { SectionMarks } from './SectionMarks.tsx';

/** Everything that a unit asks for, with what there is and what is missing, on one page. */
export function ReadinessPage({ params: { id = '' } }: PageProps) {
  const readiness = useQuery(journal.readiness.of.queryOptions(id));
  if (readiness.isError) return <FailureState error={readiness.error} retry={readiness.refetch} />;
  if (!readiness.data) return null;
  const { unit, about, criteria, requirements, marks, sections } = readiness.data;
  return (
    <UnitPage unit={unit} about={about} tab="Readiness">
      <Stack gap="xl">
        <Stack gap={4}>
          <Text role="status">{inWords(readiness.data)}</Text>
          <Text size="sm" c="dimmed" maw="44rem">
            This page counts what can be counted. Whether it is good enough is for you to judge, and for your assessor
            to decide.
          </Text>
        </Stack>
        <NotYet unit={unit} requirements={requirements} />
        <Questions unitId={unit.id} requirements={requirements} />
        <Met requirements={requirements} />
        <CriteriaTable unit={unit} criteria={criteria} />
        {marks ? <CriterionMarks unit={unit} criteria={criteria} marks={marks} /> : null}
        {sections ? <SectionMarks unitId={unit.id} sections={sections} /> : null}
        <Advice requirements={requirements} />
      </Stack>
    </UnitPage>
  );
}

/** `Evidence present for 4 of 6 criteria. 7 of 11 requirements met.` */
function inWords({ criteria, requirements }: Readiness): string {
  const present = criteria.filter(({ pieces }) => pieces > 0).length;
  const met = requirements.filter(({ answer }) => answer.state === 'met').length;
  const countable = requirements.filter(({ answer }) => answer.state === 'met' || answer.state === 'not-yet').length;
  return `Evidence present for ${present} of ${counted(criteria.length, 'criterion', 'criteria')}. ${met} of ${counted(countable, 'requirement')} met.`;
}
