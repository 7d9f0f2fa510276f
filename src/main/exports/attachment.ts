import { type Attachment, CHUNK_SIZE } from '../../shared/domain/attachment.ts';
import { AppError } from '../../shared/result.ts';
import { fileTarget } from './targets.ts';
import { askJournal, bytesOf, type ExportPlace, fillTarget, type Surroundings } from './write.ts';

/** Writes a copy of an attachment, piece by piece, never whole in memory. Throws as `fillTarget`. */
export async function writeAttachment(place: ExportPlace & { id: string }, around: Surroundings): Promise<void> {
  const { id } = place;
  const { size } = await askJournal<Attachment>(around, 'attachments.byId', id);
  const pieces = Math.ceil(size / CHUNK_SIZE);
  await fillTarget(place, fileTarget, around, async (target) => {
    for (let position = 0; position < pieces; position += 1) {
      if (around.cancelled()) throw new AppError('cancelled', 'cancelled');
      target.add('', bytesOf(await askJournal<{ base64: string }>(around, 'attachments.chunk', { id, position })));
      around.progress(position + 1, pieces);
    }
  });
}
