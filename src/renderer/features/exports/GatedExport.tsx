import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  type GateTextChange,
  isClear,
  type LeavingReport,
  openQuestions,
} from '../../../shared/domain/anonymity/report.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { clearInWords, openInWords } from '../anonymity/gateWords.ts';
import { GateStep } from './GateStep.tsx';

/** The look at what goes out, before it does. */
export interface GateWish {
  /** Tells it from others. */
  key: string;
  report: () => Promise<LeavingReport>;
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
  const { data: report, ...asked } = useQuery({ queryKey: ['leaving', gate.key], queryFn: gate.report, gcTime: 0 });
  const [step, setStep] = useState<'looking' | 'gate' | 'export'>('looking');
  if (asked.isError) return <FailureState error={asked.error} retry={asked.refetch} />;
  if (!report) return <Text role="status">Looking through it for your clients.</Text>;
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
