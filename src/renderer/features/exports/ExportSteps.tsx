import { type ReactNode, useState } from 'react';
import { type AppError, assertNever } from '../../../shared/result.ts';
import { hostClient, journalClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { today } from '../../ui/days.ts';
import { ExportChoice } from './ExportChoice.tsx';
import { ExportDone } from './ExportDone.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import type { FormatWords } from './formats.ts';
import { SaveDialog } from './SaveDialog.tsx';
import { safeName, withExtension } from './savePath.ts';

interface ExportStepsProps<Format extends string> {
  /** What will be exported, in a sentence. */
  summary: string;
  /** What else is to be said before the format is chosen. */
  note?: ReactNode;
  /** False where there is nothing to export: the summary says so. */
  some?: boolean;
  /** The first is chosen; a single one is not asked about. */
  formats: readonly FormatWords<Format>[];
  /** The name to begin with, without its ending. */
  name: string;
  /** Things that the progress counts, in the plural. */
  counted: string;
  /** Writes it; the words say what was written, e.g. `12 reflections`. */
  write: (format: Format, path: string, replace: boolean) => Promise<string>;
  /** Called when writing begins and ends: meanwhile the dialog is not to be closed. */
  onWriting: (writing: boolean) => void;
  onClose: () => void;
}

type Step =
  | { kind: 'choice' }
  /** Where the shell has no dialog of its own. */
  | { kind: 'place'; folder: string; name: string }
  | { kind: 'writing' }
  | { kind: 'done'; path: string; written: string };

/** The name of a file or folder for something of today. */
export const datedName = (words: string): string => `${safeName(words)} ${today()}`;

/** An export from the choice of its format to the line that says where it is. */
export function ExportSteps<Format extends string>(props: ExportStepsProps<Format>) {
  const { summary, note, some = true, formats, name, counted, onWriting, onClose } = props;
  const [step, setStep] = useState<Step>({ kind: 'choice' });
  const [format, setFormat] = useState(formats[0]?.format);
  const [failure, setFailure] = useState<AppError | null>(null);
  const words = formats.find((each) => each.format === format);
  if (!words) return null;
  const { extension } = words;

  async function choosePlace(): Promise<void> {
    setFailure(null);
    try {
      const title = 'Export to';
      // By code names only, whatever it was called after.
      const coded = safeName(await journalClient.papers.fileName.query(name), 140);
      const suggestedName = withExtension(coded, extension);
      const chosen = await hostClient.exports.choosePath.mutate({ title, suggestedName, extension });
      if (chosen.kind === 'own') setStep({ kind: 'place', folder: chosen.folder, name: suggestedName });
      // A native dialog has asked by itself whether a file is to be replaced.
      else if (chosen.path !== null) await write(chosen.path, true, { kind: 'choice' });
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  async function write(path: string, replace: boolean, back: Step): Promise<void> {
    if (!words) return;
    setFailure(null);
    setStep({ kind: 'writing' });
    onWriting(true);
    try {
      setStep({ kind: 'done', path, written: await props.write(words.format, path, replace) });
    } catch (error) {
      setFailure(failureOf(error));
      setStep(back);
    } finally {
      onWriting(false);
    }
  }

  switch (step.kind) {
    case 'choice':
      return (
        <ExportChoice
          summary={summary}
          note={note}
          formats={some ? formats : []}
          format={words.format}
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
      return (
        <ExportProgress
          beginning={words.beginning}
          counted={words.counts ?? counted}
          onCancel={() => void hostClient.exports.cancel.mutate()}
        />
      );
    case 'done':
      return <ExportDone path={step.path} written={step.written} onClose={onClose} />;
    default:
      return assertNever(step);
  }
}
