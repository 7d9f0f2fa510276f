import { join } from 'node:path';
import type { PaperFormat, PaperOrder } from '../../src/shared/domain/paper.ts';
import type { Ask } from './ask.ts';
import { exportSubmissions } from './submissions.ts';

const hoursLog: PaperOrder = { paper: 'hours-log', view: 'code-names', filter: {} };
const feedbackForm: PaperOrder = { paper: 'feedback-form', codeName: 'Client 3' };

const papers: { order: PaperOrder; format: PaperFormat; name: string }[] = [
  { order: hoursLog, format: 'pdf', name: 'hours-log.pdf' },
  { order: hoursLog, format: 'csv', name: 'hours-log.csv' },
  { order: { ...hoursLog, view: 'real-names' }, format: 'pdf', name: 'hours-log-with-consenting-names.pdf' },
  { order: feedbackForm, format: 'pdf', name: 'feedback-form.pdf' },
  { order: feedbackForm, format: 'docx', name: 'feedback-form.docx' },
];

/** Exports the whole journal as a folder of Markdown and as a PDF, the hours log and the feedback form. */
export async function exportAll(ask: Ask, folder: string): Promise<void> {
  const selection = { kind: 'filter', filter: {} };
  for (const [format, name] of [
    ['markdown-folder', 'reflections'],
    ['pdf', 'reflections.pdf'],
  ]) {
    const input = { selection, format, path: join(folder, name ?? ''), replace: false };
    await ask({ to: 'host', path: 'exports.write', type: 'mutation', input });
  }
  for (const { order, format, name } of papers) {
    const input = { order, format, path: join(folder, name), replace: false };
    await ask({ to: 'host', path: 'exports.writePaper', type: 'mutation', input });
  }
  await exportSubmissions(ask, folder);
}
