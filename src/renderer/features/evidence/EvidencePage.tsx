import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { UnitProgress } from '../../../shared/domain/readiness.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { NoUnits } from '../units/NoUnits.tsx';
import { unitKindWords } from '../units/unitWords.ts';
import { EvidenceTabs } from './EvidenceTabs.tsx';
import classes from './evidence.module.css';
import { StateCounts } from './StateCounts.tsx';
import { criterionStates } from './stateWords.ts';

/** The units that are worked towards, each with how far it has come. */
export function EvidencePage() {
  const units = useQuery(journal.readiness.overview.queryOptions());
  if (units.isError) return <FailureState error={units.error} retry={units.refetch} />;
  if (!units.data) return null;
  if (units.data.length === 0) {
    return (
      <Page title="Evidence">
        <NoUnits />
      </Page>
    );
  }
  return (
    <Page
      title="Evidence"
      subtitle="What your own words show, criterion by criterion."
      above={<EvidenceTabs current="Units" />}
      actions={
        <Button variant="default" component={Link} href="/settings/qualifications">
          Choose units…
        </Button>
      }
    >
      <ul className={classes.units}>
        {units.data.map((unit) => (
          <UnitRow key={unit.unitId} unit={unit} />
        ))}
      </ul>
    </Page>
  );
}

/** `7 of 11 requirements met, 2 questions for your own judgement` */
function requirementsInWords({ requirements: { met, notYet, toJudge } }: UnitProgress): string {
  const open = toJudge > 0 ? `, ${counted(toJudge, 'question')} for your own judgement` : '';
  return `${met} of ${counted(met + notYet, 'requirement')} met${open}`;
}

function UnitRow({ unit }: { unit: UnitProgress }) {
  const { unitId, name, qualification, kind, criteria } = unit;
  return (
    <li className={classes.unit}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xl">
          <div>
            <Title order={2}>
              <Link href={`/evidence/${unitId}`} className={classes.unitName}>
                {unitId} {name}
              </Link>
            </Title>
            <Text size="sm" c="dimmed">
              {unitKindWords[kind]} · {qualification}
            </Text>
          </div>
          <Anchor component={Link} href={`/evidence/${unitId}/readiness`} size="sm" flex="none" mt={4}>
            Readiness of {unitId}
          </Anchor>
        </Group>
        <div className={classes.bar} aria-hidden>
          {criterionStates
            .toReversed()
            .filter((state) => criteria[state] > 0)
            .map((state) => (
              <span key={state} className={classes.part} data-state={state} style={{ flexGrow: criteria[state] }} />
            ))}
        </div>
        <StateCounts counts={criteria} />
        <Text size="sm" c="dimmed">
          {requirementsInWords(unit)}
        </Text>
      </Stack>
    </li>
  );
}
