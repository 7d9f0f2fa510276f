import { beginsAs, type ChartFile } from '../../shared/domain/chartFile.ts';
import { AppError } from '../../shared/result.ts';
import { fileTarget } from './targets.ts';
import { type ExportPlace, fillTarget, type Surroundings } from './write.ts';

/**
 * Writes a chart that the window has drawn. The window says where, so what it may write is bound: a file with the ending
 * of its format that begins as the format does. Throws `forbidden` for anything else, and as `fillTarget`.
 */
export async function writeChart(
  { format, base64, ...place }: ExportPlace & ChartFile,
  around: Surroundings,
): Promise<void> {
  const bytes = Buffer.from(base64, 'base64');
  if (!place.path.toLowerCase().endsWith(`.${format}`) || !beginsAs(format, bytes)) {
    throw new AppError('forbidden', 'no chart');
  }
  await fillTarget(place, fileTarget, around, async (target) => target.add('', bytes));
}
