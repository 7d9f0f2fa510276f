import { useSyncExternalStore } from 'react';
import { type AttachmentOwner, CHUNK_SIZE } from '../../../shared/domain/attachment.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';

/** A file on its way into the journal. */
export interface Upload {
  key: number;
  ownerId: string;
  name: string;
  /** Bytes. */
  size: number;
  sent: number;
  /** Why it was not taken; null while it is under way. */
  failure: string | null;
}

let uploads: readonly Upload[] = [];
let lastKey = 0;
/** One file after the other, so that one piece of one file is in memory. */
let queue: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

function set(next: readonly Upload[]): void {
  uploads = next;
  for (const listener of listeners) listener();
}

function change(key: number, changed: Partial<Upload>): void {
  set(uploads.map((upload) => (upload.key === key ? { ...upload, ...changed } : upload)));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isWanted = (key: number) => uploads.some((upload) => upload.key === key);

/** Takes an upload off the list: one that failed is read, one under way is cancelled and leaves nothing behind. */
export function dismissUpload(key: number): void {
  set(uploads.filter((upload) => upload.key !== key));
}

async function sendPieces(key: number, id: string, file: File): Promise<void> {
  for (let position = 0; position * CHUNK_SIZE < file.size; position += 1) {
    if (!isWanted(key)) return;
    const from = position * CHUNK_SIZE;
    const bytes = new Uint8Array(await file.slice(from, from + CHUNK_SIZE).arrayBuffer());
    await journalClient.attachments.append.mutate({ id, position, base64: bytes.toBase64() });
    change(key, { sent: from + bytes.length });
  }
}

async function send(key: number, ownerKind: AttachmentOwner, ownerId: string, file: File): Promise<void> {
  if (!isWanted(key)) return;
  let id: string | undefined;
  try {
    id = await journalClient.attachments.begin.mutate({ ownerKind, ownerId, name: file.name, size: file.size });
    await sendPieces(key, id, file);
    if (isWanted(key)) {
      await journalClient.attachments.finish.mutate(id);
      await queryClient.invalidateQueries();
      dismissUpload(key);
      return;
    }
  } catch (error) {
    change(key, { failure: reason(error, file.name) });
  }
  // What a crash keeps from being cancelled here goes when the next file is added, a day later.
  if (id !== undefined) await journalClient.attachments.cancel.mutate(id).catch(() => undefined);
}

/** The file itself may be gone, or may not be read: the browser tells by a DOMException. */
function reason(error: unknown, name: string): string {
  if (error instanceof DOMException) return `“${name}” could not be read. Look whether it is still there.`;
  return errorText(failureOf(error));
}

/** Adds files to a record, one after the other; it goes on when the record's page is left. */
export function addFiles(ownerKind: AttachmentOwner, ownerId: string, files: Iterable<File>): void {
  for (const file of files) {
    lastKey += 1;
    const key = lastKey;
    set([...uploads, { key, ownerId, name: file.name, size: file.size, sent: 0, failure: null }]);
    queue = queue.then(() => send(key, ownerKind, ownerId, file));
  }
}

/** The files that are on their way to a record, or were not taken. */
export function useUploads(ownerId: string): Upload[] {
  return useSyncExternalStore(subscribe, () => uploads).filter((upload) => upload.ownerId === ownerId);
}
