import type { PaperContent, PaperFormat, PaperOrder } from '../../shared/domain/paper.ts';
import { fileTarget } from './targets.ts';
import { askJournal, bytesOf, type ExportPlace, fillTarget, type Surroundings } from './write.ts';

/** Writes a paper as one file: what the journal lays out as HTML is printed. Throws as `fillTarget`. */
export async function writePaper(
  place: ExportPlace & { order: PaperOrder; format: PaperFormat },
  around: Surroundings,
): Promise<void> {
  const { order, format } = place;
  await fillTarget(place, fileTarget, around, async (target) => {
    const content = await askJournal<PaperContent>(around, 'papers.make', { order, format });
    target.add('', 'html' in content ? await around.printToPdf(content.html) : bytesOf(content));
  });
}
