import { CHUNK_SIZE } from '../../../shared/domain/attachment.ts';
import { journalClient } from '../../api/client.ts';

interface Wish {
  id: string;
  /** How many bytes to load, from the first. */
  bytes: number;
  /** Loading stops where it is aborted. */
  signal: AbortSignal;
  /** Told how many bytes there are. */
  onLoaded: (bytes: number) => void;
}

/** The first bytes of an attachment (whole pieces of them) out of the journal. Rejects with the signal's reason, or why they could not be read. */
export async function loadAttachment({ id, bytes, signal, onLoaded }: Wish): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let position = 0; position * CHUNK_SIZE < bytes; position += 1) {
    signal.throwIfAborted();
    const { base64 } = await journalClient.attachments.chunk.query({ id, position });
    pieces.push(Uint8Array.fromBase64(base64));
    onLoaded(Math.min(bytes, (position + 1) * CHUNK_SIZE));
  }
  signal.throwIfAborted();
  return pieces;
}
