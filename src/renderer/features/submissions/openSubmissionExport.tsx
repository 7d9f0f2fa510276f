import type { GateTextChange } from '../../../shared/domain/anonymity/report.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { counted } from '../../ui/counted.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { openPaperExport } from '../exports/openPaperExport.tsx';

/**
 * Opens the dialog that saves a submission as a file; it goes by its title as that goes out, by code names. `onReplaced`: its
 * text is another now, and is to be opened anew.
 */
export async function openSubmissionExport(id: string, onReplaced: () => void = () => {}): Promise<void> {
  const titleAfterGate = () => journalClient.submissions.handedInTitle.query(id);
  async function replace(changes: GateTextChange[]): Promise<void> {
    const versionId = await journalClient.submissions.replaceFindings.mutate({ id, changes });
    onReplaced();
    notifyUndo(`${counted(changes.length, 'place')} replaced with code names.`, async () => {
      await saveAllDrafts();
      await journalClient.submissions.restore.mutate(versionId);
      onReplaced();
      await queryClient.invalidateQueries();
    });
  }
  openPaperExport({
    order: { paper: 'submission', id },
    title: await titleAfterGate(),
    titleAfterGate,
    summary:
      'The cover sheet, the text and the appendices you chose. Should a name of your register be left anywhere, a code name goes out in its place.',
    formats: ['docx', 'pdf', 'zip', 'markdown', 'html'],
    gate: { key: `submission:${id}`, report: () => journalClient.submissions.gate.query(id), replace },
  });
}
