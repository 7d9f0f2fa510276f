import { LOG_PIECE } from '../../../../shared/domain/logImport.ts';
import { journalClient } from '../../../api/client.ts';
import { failureOf } from '../../../api/link.ts';
import { errorText } from '../../../ui/errorText.ts';

/** Sends a file to the journal piece by piece; `onSent` is told how many bytes are there. Returns the upload's id. */
export async function sendLog(file: File, onSent: (bytes: number) => void): Promise<string> {
  const id = await journalClient.imports.begin.mutate({ size: file.size });
  for (let position = 0; position * LOG_PIECE < file.size; position += 1) {
    const from = position * LOG_PIECE;
    const bytes = new Uint8Array(await file.slice(from, from + LOG_PIECE).arrayBuffer());
    await journalClient.imports.append.mutate({ id, position, base64: bytes.toBase64() });
    onSent(from + bytes.length);
  }
  return id;
}

/** Why a file was not taken. The file itself may be gone, or may not be read: the browser tells by a DOMException. */
export function reasonOf(error: unknown): string {
  if (error instanceof DOMException) return 'The file could not be read. Look whether it is still there.';
  return errorText(failureOf(error));
}
