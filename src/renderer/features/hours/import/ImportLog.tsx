import { useEffect, useState } from 'react';
import type { LogInspection, LogMapping } from '../../../../shared/domain/logImport.ts';
import { journalClient } from '../../../api/client.ts';
import { ChooseLog } from './ChooseLog.tsx';
import { MapColumns } from './MapColumns.tsx';
import { formOf, type MappingForm } from './mappingForm.ts';
import { PreviewLog } from './PreviewLog.tsx';

interface ImportLogProps {
  /** Called when writing begins and ends: meanwhile the dialog is not to be closed. */
  onWriting: (writing: boolean) => void;
  onDone: () => void;
}

/** A log that has come to the journal, and how it is to be read. */
interface SentLog {
  id: string;
  fileName: string;
  inspection: LogInspection;
  form: MappingForm;
}

/** Forgets the file, wherever the dialog is left. */
function useDropped(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    return () => void journalClient.imports.drop.mutate(id).catch(() => undefined);
  }, [id]);
}

/** An import from the choice of the file to the sentence that says what came. */
export function ImportLog({ onWriting, onDone }: ImportLogProps) {
  const [sent, setSent] = useState<SentLog | null>(null);
  const [mapping, setMapping] = useState<LogMapping | null>(null);
  useDropped(sent?.id);
  if (!sent) {
    return (
      <ChooseLog
        onSent={(id, fileName, inspection) => setSent({ id, fileName, inspection, form: formOf(inspection) })}
        onCancel={onDone}
      />
    );
  }
  if (!mapping) {
    return (
      <MapColumns
        fileName={sent.fileName}
        inspection={sent.inspection}
        form={sent.form}
        onForm={(form) => setSent({ ...sent, form })}
        onNext={setMapping}
        onBack={() => setSent(null)}
      />
    );
  }
  return (
    <PreviewLog
      id={sent.id}
      mapping={mapping}
      onWriting={onWriting}
      onOtherFile={() => {
        setMapping(null);
        setSent(null);
      }}
      onBack={() => setMapping(null)}
      onDone={onDone}
    />
  );
}
