import { Alert, Stack, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { type Finding, findingKinds, type GateReport, isClear } from '../../../shared/domain/anonymity/report.ts';
import { Accepted } from './Accepted.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import type { FindingActions } from './FindingRow.tsx';
import { guessedInWords, lookedForInWords, summaryOf } from './gateWords.ts';

interface GatePanelProps extends FindingActions {
  /** What `anonymity.gate`, or a procedure of the feature’s own over the same service, answered. */
  report: GateReport;
}

/**
 * What could tell who a client is, by kind: from the register first, then questions. Each leads to its place, can be
 * replaced with the code name, or accepted with a reason. It says what was looked for, and that it is help, not proof.
 */
export function GatePanel({ report, ...actions }: GatePanelProps) {
  const { findings, lookedFor } = report;
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const byKind = Map.groupBy<Finding['kind'], Finding>(open, ({ kind }) => kind);
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        <Text role="status" fw={560}>
          {summaryOf(report)}
        </Text>
        <Text size="sm" c="dimmed">
          {lookedForInWords(lookedFor)} {guessedInWords(lookedFor)}
        </Text>
      </Stack>
      {isClear(report) ? (
        <Alert icon={<IconShieldCheck size={20} aria-hidden />} color="green" title="Nothing is left to answer">
          No name, address or number of the register stands in these texts, in any form that is looked for, and no
          question is open. Somebody who was there may still know who is meant.
        </Alert>
      ) : null}
      {findingKinds
        .filter((kind) => byKind.has(kind))
        .map((kind) => (
          <FindingGroup key={kind} kind={kind} findings={byKind.get(kind) ?? []} {...actions} />
        ))}
      <Accepted scope={actions.scope} findings={findings.filter(({ acceptance }) => acceptance !== null)} />
    </Stack>
  );
}
