import { openPaperExport } from '../exports/openPaperExport.tsx';

/** Opens the dialog that saves a submission as a file. */
export function openSubmissionExport(id: string, title: string): void {
  openPaperExport({
    order: { paper: 'submission', id },
    title,
    summary:
      'The cover sheet, the text and the appendices you chose. Every name that stands in your register is replaced by a code name.',
    formats: ['docx', 'pdf', 'zip', 'markdown', 'html'],
  });
}
