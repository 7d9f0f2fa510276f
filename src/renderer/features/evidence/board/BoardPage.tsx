import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { criterionId, type PlacedEvidence } from '../../../../shared/domain/evidence.ts';
import type { CriterionReadiness, CriterionState, Readiness } from '../../../../shared/domain/readiness.ts';
import { type Criterion, criteriaOf } from '../../../../shared/domain/unit.ts';
import { journal } from '../../../api/client.ts';
import type { PageProps } from '../../../app/routes.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { useSettings } from '../../settings/useSettings.ts';
import { EvidenceFilters } from '../EvidenceFilters.tsx';
import { useEvidenceFilter } from '../evidencePlace.ts';
import { StateCounts } from '../StateCounts.tsx';
import { criterionStates } from '../stateWords.ts';
import { UnitPage } from '../UnitPage.tsx';
import { CriterionCard } from './CriterionCard.tsx';
import { LostEvidence } from './LostEvidence.tsx';
import { Reach } from './Reach.tsx';
import { useAskedCriterion } from './useAskedCriterion.ts';

const orders = [
  { value: 'outcomes', label: 'By outcome' },
  { value: 'gaps', label: 'Gaps first' },
];

/** A unit’s outcomes and criteria with the evidence for each. */
export function BoardPage({ params: { id = '' } }: PageProps) {
  const filter = useEvidenceFilter();
  const readiness = useQuery(journal.readiness.of.queryOptions(id));
  const board = useQuery(
    journal.evidence.board.queryOptions({ unitId: id, filter }, { placeholderData: keepPreviousData }),
  );
  useAskedCriterion(readiness.isSuccess && board.isSuccess);
  const failed = [readiness, board].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} retry={failed.refetch} />;
  if (!readiness.data || !board.data) return null;
  return (
    <UnitPage unit={readiness.data.unit} about={readiness.data.about} tab="Board">
      <Board readiness={readiness.data} placed={board.data} isFiltered={Object.keys(filter).length > 0} />
    </UnitPage>
  );
}

interface BoardProps {
  readiness: Readiness;
  /** By `unit:reference`. */
  placed: Readonly<Record<string, PlacedEvidence>>;
  isFiltered: boolean;
}

function countsOf(criteria: readonly CriterionReadiness[]): Record<CriterionState, number> {
  const of = (state: CriterionState) => criteria.filter((criterion) => criterion.state === state).length;
  return { none: of('none'), begun: of('begun'), enough: of('enough'), done: of('done') };
}

function Board({ readiness, placed, isFiltered }: BoardProps) {
  const { settings, change } = useSettings();
  const order = settings.evidenceOrder;
  const { unit, criteria } = readiness;
  const byReference = new Map(criteria.map((found) => [found.reference, found]));
  const stateOf = ({ reference }: Criterion) => criterionStates.indexOf(byReference.get(reference)?.state ?? 'none');
  const groups =
    order === 'gaps'
      ? [{ key: 'gaps', title: 'Gaps first', criteria: criteriaOf(unit).toSorted((a, b) => stateOf(a) - stateOf(b)) }]
      : unit.outcomes.map(({ number, ...outcome }) => ({
          key: String(number),
          title: `${number} ${outcome.title}`,
          criteria: outcome.criteria,
        }));
  return (
    <Stack gap="xl">
      <Stack gap="sm">
        <StateCounts counts={countsOf(criteria)} />
        <Reach unitId={unit.id} />
        <Group justify="space-between" gap="sm">
          <SegmentedControl
            aria-label="Order of the criteria"
            size="sm"
            data={orders}
            value={order}
            onChange={(chosen) => change({ evidenceOrder: chosen === 'gaps' ? 'gaps' : 'outcomes' })}
          />
          <EvidenceFilters />
        </Group>
        {isFiltered ? (
          <Text size="sm" c="dimmed" role="status">
            Only the evidence of this choice is listed. The states are those of all evidence.
          </Text>
        ) : null}
      </Stack>
      {groups.map(({ key, title, criteria: shown }) => (
        <Stack key={key} component="section" aria-labelledby={`outcome-${key}`} gap={0}>
          <Title order={2} id={`outcome-${key}`} mb="sm">
            {title}
          </Title>
          {shown.map((criterion) => {
            const found = byReference.get(criterion.reference);
            if (!found) return null;
            return (
              <CriterionCard
                key={criterion.reference}
                unitId={unit.id}
                criterion={criterion}
                readiness={found}
                requirements={readiness.requirements}
                placed={placed[criterionId(unit.id, criterion.reference)]}
                isFiltered={isFiltered}
              />
            );
          })}
        </Stack>
      ))}
      {readiness.lost.length > 0 ? <LostEvidence unitId={unit.id} lost={readiness.lost} placed={placed} /> : null}
    </Stack>
  );
}
