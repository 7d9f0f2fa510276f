import { z } from 'zod';

/** What an attachment may belong to. */
export const attachmentOwners = ['engagement', 'session', 'supervision', 'feedback', 'cpd'] as const;
export type AttachmentOwner = (typeof attachmentOwners)[number];

/** In bytes. */
export const ATTACHMENT_LIMIT = 100 * 1024 * 1024;
/** How much travels and is stored at a time. */
export const CHUNK_SIZE = 1024 * 1024;

export const attachmentNameSchema = z.string().trim().min(1).max(200);

/** A file inside the encrypted journal. */
export interface Attachment {
  id: string;
  ownerKind: AttachmentOwner;
  ownerId: string;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  createdAt: string;
}
