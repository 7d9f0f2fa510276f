import type { BundleFile, PaperFormat, PaperOrder } from '../../shared/domain/paper.ts';
import { AppError } from '../../shared/result.ts';
import { zipTarget } from './targets.ts';
import { askJournal, type ExportPlace, fillTarget, type Surroundings, unlessCancelled } from './write.ts';

/** Zip knows no zone: a fixed day of its first year says nothing, and the same content gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1, 12, 0, 0);

type MakePaper = (order: PaperOrder, format: PaperFormat, around: Surroundings) => Promise<Uint8Array>;

/**
 * Writes everything that belongs to a submission into one zip: Word, PDF, Markdown and a web page of the same content, and
 * the hours as a table where they are among its appendices. Cancelled half-way, also while a file is being made, it leaves
 * nothing behind. Throws as `fillTarget`, and `invalid-input` for a paper that is no submission.
 */
export async function writeBundle(
  place: ExportPlace,
  order: PaperOrder,
  around: Surroundings,
  make: MakePaper,
): Promise<void> {
  if (order.paper !== 'submission') throw new AppError('invalid-input', 'Only a submission comes as a bundle.');
  const fill = (path: string) => zipTarget(path, FIXED_TIME);
  await fillTarget(place, fill, around, async (target) => {
    const files = await askJournal<BundleFile[]>(around, 'submissions.bundle', order.id);
    for (const [index, { path, format }] of files.entries()) {
      around.progress(index, files.length);
      target.add(path, await unlessCancelled(make(order, format, around), around));
    }
    around.progress(files.length, files.length);
  });
}
