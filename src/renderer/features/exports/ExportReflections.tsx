import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ExportPlan, Selection } from '../../../shared/domain/exporting.ts';
import { hostClient, journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { datedName, ExportSteps } from './ExportSteps.tsx';
import { reflectionFormats } from './formats.ts';
import { GatedExport } from './GatedExport.tsx';
import type { ExportDialogProps } from './openExportDialog.tsx';
import { gateOfReflections } from './reflectionsGate.ts';

interface ExportReflectionsProps extends ExportDialogProps {
  selection: Selection;
  title: string;
}

/** The export of reflections: what is private is left out, and said to be. */
export function ExportReflections({ selection, title, onWriting, onClose, onLeave }: ExportReflectionsProps) {
  const plan = useQuery(journal.exports.plan.queryOptions(selection));
  if (plan.isError) return <FailureState error={plan.error} retry={plan.refetch} />;
  if (!plan.data) return <Stack mih={320} />;
  const { items } = plan.data;
  const steps = (note?: ReactNode) => (
    <ExportSteps
      onWriting={onWriting}
      onClose={onClose}
      note={note}
      summary={planInWords(plan.data)}
      some={items.length > 0}
      formats={reflectionFormats}
      name={datedName(title)}
      counted="reflections"
      write={async (format, path, replace) => {
        const { written } = await hostClient.exports.write.mutate({ selection, format, path, replace });
        return counted(written, 'reflection');
      }}
    />
  );
  if (items.length === 0) return steps();
  return (
    <GatedExport gate={gateOfReflections(items)} onLeave={onLeave} onCancel={onClose}>
      {steps}
    </GatedExport>
  );
}

function planInWords({ items, privateLeftOut }: ExportPlan): string {
  const count = items.length;
  const leftOut =
    privateLeftOut === 0
      ? ''
      : ` ${counted(privateLeftOut, 'private reflection')} ${privateLeftOut === 1 ? 'is' : 'are'} left out: what is private never leaves the journal.`;
  if (count === 0) return `There is nothing to export.${leftOut}`;
  return `${counted(count, 'reflection')} will be exported.${leftOut}`;
}
