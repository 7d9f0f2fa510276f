import { z } from 'zod';

export const noteTextSchema = z.string().trim().min(1, 'Write a few words first.').max(5000);

/** A one-minute note taken in action (Schön): one field, opened later as an on-action reflection. */
export interface InActionNote {
  id: string;
  text: string;
  /** UTC instant. */
  notedAt: string;
  zone: string;
  /** The on-action reflection that it was opened as. */
  reflectionId: string | null;
}
