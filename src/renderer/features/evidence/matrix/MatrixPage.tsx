import { Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Unit } from '../../../../shared/domain/unit.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { NoUnits } from '../../units/NoUnits.tsx';
import { EvidenceFilters } from '../EvidenceFilters.tsx';
import { EvidenceTabs } from '../EvidenceTabs.tsx';
import { useEvidenceFilter } from '../evidencePlace.ts';
import { MatrixTable } from './MatrixTable.tsx';

/** The criteria of all chosen units beside all pieces of evidence: a passage that serves several shows at once. */
export function MatrixPage() {
  const units = useQuery(journal.units.chosen.queryOptions());
  if (units.isError) return <FailureState error={units.error} retry={units.refetch} />;
  if (!units.data) return null;
  if (units.data.length === 0) {
    return (
      <Page title="Evidence">
        <NoUnits />
      </Page>
    );
  }
  return <Matrix units={units.data} />;
}

function Matrix({ units }: { units: readonly Unit[] }) {
  const choice = useEvidenceFilter();
  const filter = { ...choice, unitIds: units.map(({ id }) => id) };
  // The rows themselves are asked for page by page.
  const count = useQuery(journal.evidence.count.queryOptions(filter, { placeholderData: keepPreviousData }));
  if (count.isError) return <FailureState error={count.error} retry={count.refetch} />;
  if (count.data === undefined) return null;
  const total = count.data;
  return (
    <Page
      title="Matrix"
      subtitle="Each piece of evidence, and every criterion that it speaks for. To use one for another criterion, click the empty cell, or go there with the arrow keys and press Enter."
      above={<EvidenceTabs current="Matrix" />}
      fills
    >
      <Group component="header" justify="space-between" gap="sm">
        <Text size="sm" c="dimmed" role="status">
          {counted(total, 'piece')} of evidence, the newest first
        </Text>
        <EvidenceFilters />
      </Group>
      {total === 0 ? (
        <NoPieces isFiltered={Object.keys(choice).length > 0} />
      ) : (
        <MatrixTable units={units} filter={filter} total={total} />
      )}
    </Page>
  );
}

function NoPieces({ isFiltered }: { isFiltered: boolean }) {
  return (
    <Text c="dimmed" ta="center" p="xl" maw={520} mx="auto">
      {isFiltered
        ? 'No evidence of this choice. Choose another client, time, competency or tag.'
        : 'No evidence yet. Select a passage in a reflection, a session note, supervision or feedback, and mark it as evidence: it stands here with every criterion that it speaks for.'}
    </Text>
  );
}
