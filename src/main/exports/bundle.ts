import type { PaperFormat, PaperOrder } from '../../shared/domain/paper.ts';
import { AppError } from '../../shared/result.ts';
import { zipTarget } from './targets.ts';
import { type ExportPlace, fillTarget, type Surroundings } from './write.ts';

/** Zip knows no zone: a fixed day of its first year says nothing, and the same content gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1, 12, 0, 0);

type MakePaper = (order: PaperOrder, format: PaperFormat, around: Surroundings) => Promise<Uint8Array>;

const hoursLog: PaperOrder = { paper: 'hours-log', view: 'code-names', filter: {} };

/**
 * Writes everything that belongs to a submission into one zip: Word, PDF, Markdown and a web page of the same content, and
 * the hours as a table. Cancelled half-way it leaves nothing behind. Throws as `fillTarget`, and `invalid-input` for a paper
 * that is no submission.
 */
export async function writeBundle(
  place: ExportPlace,
  order: PaperOrder,
  around: Surroundings,
  make: MakePaper,
): Promise<void> {
  if (order.paper !== 'submission') throw new AppError('invalid-input', 'Only a submission comes as a bundle.');
  const files: [path: string, order: PaperOrder, format: PaperFormat][] = [
    ['submission.docx', order, 'docx'],
    ['submission.pdf', order, 'pdf'],
    ['submission.md', order, 'markdown'],
    ['submission.html', order, 'html'],
    ['hours.csv', hoursLog, 'csv'],
  ];
  await fillTarget(
    place,
    (path) => zipTarget(path, FIXED_TIME),
    around,
    async (target) => {
      for (const [index, [path, paper, format]] of files.entries()) {
        if (around.cancelled()) throw new AppError('cancelled', 'cancelled');
        target.add(path, await make(paper, format, around));
        around.progress(index + 1, files.length);
      }
    },
  );
}
