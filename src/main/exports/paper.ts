import type { PaperContent, PaperFormat, PaperOrder } from '../../shared/domain/paper.ts';
import { AppError } from '../../shared/result.ts';
import { writeBundle } from './bundle.ts';
import { printedWithPages } from './pageNumbers.ts';
import { bearing } from './pdfDates.ts';
import { fileTarget } from './targets.ts';
import { askJournal, bytesOf, type ExportPlace, fillTarget, type Surroundings, unlessCancelled } from './write.ts';

/** Asks for a paper and gives its file: what the journal lays out as HTML is printed. */
async function paperBytes(order: PaperOrder, format: PaperFormat, around: Surroundings): Promise<Uint8Array> {
  const content = await askJournal<PaperContent>(around, 'papers.make', { order, format });
  if (!('html' in content)) return bytesOf(content);
  if (around.cancelled()) throw new AppError('cancelled', 'cancelled');
  const pdf = await printedWithPages(content.html, around.printToPdf);
  return content.madeAt === undefined ? pdf : bearing(pdf, content.madeAt);
}

/** Writes a paper as one file; a submission also as a bundle of all its formats. Throws as `fillTarget`. */
export async function writePaper(
  place: ExportPlace & { order: PaperOrder; format: PaperFormat },
  around: Surroundings,
): Promise<void> {
  const { order, format } = place;
  if (format === 'zip') return writeBundle(place, order, around, paperBytes);
  await fillTarget(place, fileTarget, around, async (target) => {
    target.add('', await unlessCancelled(paperBytes(order, format, around), around));
  });
}
