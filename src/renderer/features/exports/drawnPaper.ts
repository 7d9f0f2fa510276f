import type { PaperOrder } from '../../../shared/domain/paper.ts';
import { AppError } from '../../../shared/result.ts';
import { journalClient } from '../../api/client.ts';
import { pngFile, svgFile } from '../../charts/picture/files.ts';
import { fontFamily } from '../../charts/picture/font.ts';

/** A paper that comes as SVG, drawn as a PNG file: its bytes in base64. Throws `invalid-input` for one that does not. */
export async function drawnPaper(order: PaperOrder): Promise<string> {
  const made = await journalClient.papers.make.query({ order, format: 'svg' });
  if (!('text' in made)) throw new AppError('internal', 'no picture');
  const sheet = new DOMParser().parseFromString(made.text, 'image/svg+xml').documentElement;
  sheet.setAttribute('font-family', fontFamily);
  return (await pngFile(await svgFile(sheet))).toBase64();
}
