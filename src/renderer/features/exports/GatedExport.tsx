import { Anchor, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  type GateTextChange,
  isClear,
  type LeavingReport,
  openQuestions,
} from '../../../shared/domain/anonymity/report.ts';
import { figure } from '../../ui/counted.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { clearInWords, openInWords } from '../anonymity/gateWords.ts';
import { GateStep } from './GateStep.tsx';

/** The look at what goes out, before it does. */
export interface GateWish {
  /** Tells it from others. */
  key: string;
  /** Looks through it; `progress` where that takes its time, until `signal` says that nobody waits any more. */
  report: (progress: (done: number, total: number) => void, signal: AbortSignal) => Promise<LeavingReport>;
  /** What the progress counts, in the plural. */
  counted?: string;
  /** Puts words in the place of findings; left out where that is not done from here. */
  replace?: (changes: GateTextChange[]) => Promise<unknown>;
}

interface GatedExportProps {
  gate: GateWish;
  onLeave: (href: string) => void;
  onCancel: () => void;
  /** The export itself, with a word on what the gate said. */
  children: (note: ReactNode) => ReactNode;
}

/** An export behind the anonymity gate: what is clear goes on by itself. */
export function GatedExport({ gate, onLeave, onCancel, children }: GatedExportProps) {
  const [looked, setLooked] = useState({ done: 0, total: 0 });
  const { data: report, ...asked } = useQuery({
    queryKey: ['leaving', gate.key],
    queryFn: ({ signal }) => gate.report((done, total) => setLooked({ done, total }), signal),
    gcTime: 0,
  });
  const [step, setStep] = useState<'looking' | 'gate' | 'export'>('looking');
  if (asked.isError) return <FailureState error={asked.error} retry={asked.refetch} />;
  if (!report) return <Looking {...looked} counted={gate.counted ?? 'texts'} onCancel={onCancel} />;
  // A report that is clear at the first look is not worth a step.
  const now = step === 'looking' ? (isClear(report) ? 'export' : 'gate') : step;
  if (now !== step) setStep(now);
  if (now === 'gate') {
    return (
      <GateStep
        report={report}
        replace={gate.replace}
        onLeave={onLeave}
        onGoOn={() => setStep('export')}
        onCancel={onCancel}
      />
    );
  }
  const open = openQuestions(report).length;
  return children(
    <Text size="sm" c="dimmed" role="status">
      {report.onPurpose === undefined ? null : `${report.onPurpose} `}
      {open > 0 ? openInWords(open) : clearInWords(report)}{' '}
      {report.findings.length > 0 ? (
        <Anchor component="button" type="button" size="sm" onClick={() => setStep('gate')}>
          {report.findings.length === 1 ? 'Look at it again' : 'Look at them again'}
        </Anchor>
      ) : null}
    </Text>,
  );
}

interface LookingProps {
  done: number;
  total: number;
  counted: string;
  onCancel: () => void;
}

/** How far the look has come. */
function Looking({ done, total, counted, onCancel }: LookingProps) {
  if (total === 0) return <Text role="status">Looking through it for your clients.</Text>;
  return (
    <Stack gap="md">
      <Text role="status">
        Looked through {figure(done)} of {figure(total)} {counted} for your clients.
      </Text>
      <Progress aria-label="How far the look has come" value={(done / total) * 100} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
