import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExportFormat, Selection } from '../../../shared/domain/exporting.ts';
import { type AppError, assertNever } from '../../../shared/result.ts';
import { hostClient, journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { today } from '../../ui/days.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { ExportChoice } from './ExportChoice.tsx';
import { ExportDone } from './ExportDone.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import { formats } from './formats.ts';
import { SaveDialog } from './SaveDialog.tsx';
import { safeName, withExtension } from './savePath.ts';

interface ExportDialogProps {
  selection: Selection;
  title: string;
  /** Called when writing begins and ends: meanwhile the dialog is not to be closed. */
  onWriting: (writing: boolean) => void;
  onClose: () => void;
}

type Step =
  | { kind: 'choice' }
  /** Where the shell has no dialog of its own. */
  | { kind: 'place'; folder: string; name: string }
  | { kind: 'writing' }
  | { kind: 'done'; path: string; written: number };

/** An export from the choice of its format to the line that says where it is. */
export function ExportDialog({ selection, title, onWriting, onClose }: ExportDialogProps) {
  const plan = useQuery(journal.exports.plan.queryOptions(selection));
  const [step, setStep] = useState<Step>({ kind: 'choice' });
  const [format, setFormat] = useState<ExportFormat>('markdown-folder');
  const [failure, setFailure] = useState<AppError | null>(null);
  const { extension } = formats.find((words) => words.format === format) ?? formats[0];
  const suggestedName = withExtension(`${safeName(title)} ${today()}`, extension);

  async function choosePlace(): Promise<void> {
    setFailure(null);
    try {
      const title = 'Export to';
      const chosen = await hostClient.exports.choosePath.mutate({ title, suggestedName, extension });
      if (chosen.kind === 'own') setStep({ kind: 'place', folder: chosen.folder, name: suggestedName });
      // A native dialog has asked by itself whether a file is to be replaced.
      else if (chosen.path !== null) await write(chosen.path, true, { kind: 'choice' });
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  async function write(path: string, replace: boolean, back: Step): Promise<void> {
    setFailure(null);
    setStep({ kind: 'writing' });
    onWriting(true);
    try {
      const { written } = await hostClient.exports.write.mutate({ selection, format, path, replace });
      setStep({ kind: 'done', path, written });
    } catch (error) {
      setFailure(failureOf(error));
      setStep(back);
    } finally {
      onWriting(false);
    }
  }

  if (plan.isError) return <FailureState error={plan.error} retry={plan.refetch} />;
  if (!plan.data) return <Stack mih={320} />;
  switch (step.kind) {
    case 'choice':
      return (
        <ExportChoice
          plan={plan.data}
          format={format}
          failure={failure}
          onFormat={setFormat}
          onNext={() => void choosePlace()}
          onCancel={onClose}
        />
      );
    case 'place':
      return (
        <SaveDialog
          folder={step.folder}
          name={step.name}
          extension={extension}
          action="Export here"
          failure={failure}
          onChoose={({ folder, name, path, replace }) => void write(path, replace, { kind: 'place', folder, name })}
          onBack={() => {
            setFailure(null);
            setStep({ kind: 'choice' });
          }}
        />
      );
    case 'writing':
      return <ExportProgress format={format} onCancel={() => void hostClient.exports.cancel.mutate()} />;
    case 'done':
      return <ExportDone path={step.path} written={step.written} onClose={onClose} />;
    default:
      return assertNever(step);
  }
}
